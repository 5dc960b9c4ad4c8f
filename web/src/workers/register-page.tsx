import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { areaQuery } from '../app/area-query.ts'
import { ask } from '../app/ask.ts'
import { useCurrentArea } from '../app/current-area.ts'
import { Refused } from '../app/refused.tsx'
import { may, useMe } from '../app/session.tsx'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import { RowPages } from '../intake/row-pages.tsx'
import { buttonClass } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Section } from '../kit/section.tsx'
import { registerQuery } from './register-queries.ts'
import styles from './register-page.module.css'
import { RegisterSearch } from './register-search.tsx'
import { readSought } from './sought.ts'
import { WorkersTable } from './workers-table.tsx'

const route = getRouteApi('/shell/pekerja')

/** The register of an area by name. A NIK is sought without ever standing in an address. */
export function RegisterPage() {
  const { t } = useTranslation('workers')
  const navigate = useNavigate()
  const w = useCurrentArea()
  const { q, sesudah } = route.useSearch()
  const { data, error, isPlaceholderData } = useQuery(registerQuery(w, q, sesudah))
  const { data: place } = useQuery(areaQuery(w))
  const [fault, setFault] = useState<string>()
  const byNik = useMutation({ mutationFn: (nik: string) => ask('POST /workers/find', { area: w, nik }) })
  const search = (typed: string) => {
    const sought = readSought(typed)
    setFault(undefined)
    byNik.reset()
    if (sought.kind === 'not-a-nik') setFault(t('mendNikLength', { n: sought.digits }))
    else if (sought.kind === 'nik') byNik.mutate(sought.nik)
    else void navigate({ to: '/pekerja', search: { w, q: sought.q || undefined } })
  }
  if (error && !data) return <FailedPage error={error} />
  if (!data || !place) return <LoadingPage />
  const found = byNik.data
  return (
    <>
      <Heading
        area={place.area}
        q={q}
        total={data.total}
        nik={found && (found.total > 0 ? 'known' : 'unknown')}
      />
      <RegisterSearch key={q ?? ''} q={q ?? ''} fault={fault} busy={byNik.isPending} onSearch={search} />
      <Refused error={byNik.error} />
      {found ? (
        <>
          {found.total > 0 && (
            <Section title={t('registerRows')}>
              <WorkersTable workers={found.workers} w={w} />
            </Section>
          )}
          <p className={styles.back}>
            <button type="button" className="link" onClick={() => byNik.reset()}>
              {t('dropSearch')}
            </button>
          </p>
        </>
      ) : (
        <Register w={w} q={q} sesudah={sesudah} data={data} stale={isPlaceholderData} />
      )}
    </>
  )
}

type HeadingProps = {
  area: { code: string; name: string }
  q: string | undefined
  total: number
  nik: 'known' | 'unknown' | undefined
}

function Heading({ area, q, total, nik }: HeadingProps) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const name = format.area(area.code, area.name)
  const n = format.count(total)
  const words = () => {
    if (nik === 'known') return t('foundByNik')
    if (nik === 'unknown') return t('notFoundByNik', { area: name })
    if (q) return total > 0 ? t('foundByName', { n, q, area: name }) : t('notFoundByName', { q, area: name })
    return total > 0 ? t('registered', { n, area: name }) : t('registeredNone', { area: name })
  }
  return (
    <>
      <h1 aria-live="polite">{words()}</h1>
      {nik === 'unknown' && <p className="muted">{t('notFoundByNikBody')}</p>}
    </>
  )
}

type RegisterProps = {
  w: string
  q: string | undefined
  sesudah: string | undefined
  data: { workers: Parameters<typeof WorkersTable>[0]['workers']; total: number; next: string | null }
  stale: boolean
}

function Register({ w, q, sesudah, data, stale }: RegisterProps) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const me = useMe()
  const { workers, total, next } = data
  if (workers.length === 0)
    return (
      <Empty
        title={q ? t('notFoundByNameBody') : t('registeredNoneBody')}
        action={
          q ? (
            <Link to="/pekerja" search={{ w }}>
              {t('dropSearch')}
            </Link>
          ) : (
            may(me, 'register.write', w) && (
              <Link to="/daftar/baru" search={{ w }} className={buttonClass()}>
                {t('upload')}
              </Link>
            )
          )
        }
      />
    )
  return (
    <Section
      title={t('registerRows')}
      right={t('shown', { n: format.count(workers.length), total: format.count(total) })}
    >
      <div aria-busy={stale}>
        <WorkersTable workers={workers} w={w} />
      </div>
      <RowPages
        label={t('workerPages')}
        position={q ? '' : t('shown', { n: format.count(workers.length), total: format.count(total) })}
        first={
          sesudah
            ? {
                text: t('firstWorkers'),
                link: (props) => <Link {...props} to="/pekerja" search={{ w, q }} />,
              }
            : undefined
        }
        next={
          next
            ? {
                text: t('nextWorkers', { n: workers.length }),
                link: (props) => <Link {...props} to="/pekerja" search={{ w, q, sesudah: next }} />,
              }
            : undefined
        }
      />
    </Section>
  )
}
