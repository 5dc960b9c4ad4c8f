import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { AreaField, type PickedArea } from '../app/area-field.tsx'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import styles from './first-run-page.module.css'

const KINDS = ['provinsi', 'kabupaten', 'kota', 'kecamatan', 'kelurahan', 'desa', 'desa adat'] as const

type ServedAreaProps = {
  area: PickedArea | null
  onArea: (area: PickedArea | null) => void
  onDone: () => void
}

export function ServedArea({ area, onArea, onDone }: ServedAreaProps) {
  const { t } = useTranslation('accounts')
  const [missing, setMissing] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setMissing(area === null)
    if (area) onDone()
  }
  return (
    <>
      <div>
        <h1>{t('whichArea')}</h1>
        <p className={styles.lead}>{t('whichAreaLead')}</p>
      </div>
      <form onSubmit={send} noValidate className={styles.fields}>
        <AreaField
          label={t('findServed')}
          hint={t('findServedHint')}
          area={area}
          onArea={onArea}
          maxLevel={2}
          message={missing && !area && t('pickAreaFirst')}
        />
        {area && <Inside area={area} />}
        <div className={styles.actions}>
          <Button type="submit" size="large">
            {t('useArea')}
          </Button>
        </div>
      </form>
    </>
  )
}

/** What is known of the area already, so that the right one of two with a name alike is taken. */
function Inside({ area }: { area: PickedArea }) {
  const { t } = useTranslation('accounts')
  const format = useFormat()
  const { data } = useQuery({
    queryKey: ['area', area.code],
    queryFn: () => ask('GET /areas/:code', { code: area.code }),
    staleTime: 600_000,
  })
  if (!data) return null
  const below = KINDS.filter((kind) => data.below[kind]).map((kind) =>
    t(`below.${kind}`, { n: format.count(data.below[kind] ?? 0) }),
  )
  const above = data.path.filter(({ code }) => code !== 'ID').map(({ name }) => name)
  return (
    <Note kind="info" role="status" title={[format.area(area.code, area.name), ...above].join(', ')}>
      {below.length > 0 && <p>{t('filledAlready', { below: below.join(', ') })}</p>}
    </Note>
  )
}
