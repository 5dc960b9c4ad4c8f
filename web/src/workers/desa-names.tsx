import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { AreaField } from '../app/area-field.tsx'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { Section } from '../kit/section.tsx'
import { Status } from '../kit/status.tsx'
import { type DesaName, desaNamesQuery, useConfirmDesaName } from './desa-name-queries.ts'
import styles from './desa-names.module.css'
import type { Import } from './import-queries.ts'

const OFFERED = 3
const DESA = 13

/** Names of desa that no desa bears, each settled by one press; nothing is shown when all are settled. */
export function DesaNames({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const me = useMe()
  const { data } = useQuery(desaNamesQuery(list.id))
  const confirm = useConfirmDesaName(list.id)
  const box = useRef<HTMLDivElement>(null)
  const said = confirm.data && confirm.variables
  useEffect(() => {
    if (said) box.current?.focus()
  }, [said])
  const names = data?.names ?? []
  if (names.length === 0 && !said) return null
  const rows = names.reduce((sum, name) => sum + name.rows, 0)
  return (
    <div ref={box} id="nama-desa" tabIndex={-1} className={styles.box}>
      <Section
        title={names.length > 0 ? t('desaNames', { n: format.count(names.length) }) : t('desaNamesSettled')}
        right={names.length > 0 && t('desaNamesRows', { n: format.count(rows) })}
      >
        <p role="status" className={styles.said}>
          {said && (
            <Status kind="ok">
              {t('desaNameSaid', {
                written: said.written,
                desa: format.area(said.desa, said.desaName),
                n: format.count(confirm.data.rows),
              })}
            </Status>
          )}
        </p>
        <ul className={styles.names}>
          {names.map((name) => (
            <Name
              key={`${name.written} ${name.kecamatan}`}
              name={name}
              within={list.area}
              decides={may(me, 'register.write', list.area)}
              busy={confirm.isPending}
              onDesa={(desa, desaName) =>
                confirm.mutate({ written: name.written, kecamatan: name.kecamatan, desa, desaName })
              }
            />
          ))}
        </ul>
        <Refused error={confirm.error} />
      </Section>
    </div>
  )
}

type NameProps = {
  name: DesaName
  within: string
  decides: boolean
  busy: boolean
  onDesa: (code: string, name: string) => void
}

/** One name as it is written, and the desa that it may mean, the likeliest first. */
function Name({ name, within, decides, busy, onDesa }: NameProps) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const [other, setOther] = useState(false)
  return (
    <li className={styles.name}>
      <p>
        <b>“{name.written}”</b>
        {name.kecamatan && `, ${t('desaNameIn', { kecamatan: name.kecamatan })}`}{' '}
        <span className="note-text">{t('desaNameRows', { n: format.count(name.rows) })}</span>
      </p>
      {decides && (
        <div className={styles.choices}>
          {name.candidates.slice(0, OFFERED).map(({ code, name: desaName, kecamatan }, at) => (
            <Button
              key={code}
              kind={at === 0 && code === name.desa ? 'primary' : 'secondary'}
              size="small"
              busy={busy && t('desaNameSaving')}
              onClick={() => onDesa(code, desaName)}
            >
              {t('desaNameIs', { desa: format.area(code, desaName), kecamatan })}
            </Button>
          ))}
          {!other && name.candidates.length > 0 && (
            <button
              type="button"
              className="link"
              aria-label={t('desaNameOtherOf', { written: name.written })}
              onClick={() => setOther(true)}
            >
              {t('desaNameOther')}
            </button>
          )}
        </div>
      )}
      {decides && (other || name.candidates.length === 0) && (
        <AreaField
          label={t('desaNameMeant', { written: name.written })}
          area={null}
          within={within}
          onArea={(picked) => picked?.code.length === DESA && onDesa(picked.code, picked.name)}
        />
      )}
    </li>
  )
}
