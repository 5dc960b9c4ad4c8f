import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { areaQuery } from '../app/area-query.ts'
import { useCurrentArea } from '../app/current-area.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { Section } from '../kit/section.tsx'
import { RegisterFilters } from './register-filters.tsx'
import { RegisterHeading } from './register-heading.tsx'
import styles from './register-page.module.css'
import { findByDigits, registerQuery } from './register-queries.ts'
import { RegisterRows } from './register-rows.tsx'
import { RegisterSearch } from './register-search.tsx'
import type { RegisterNarrowed } from './register-search.ts'
import { readSought } from './sought.ts'
import { WorkersTable } from './workers-table.tsx'

const route = getRouteApi('/shell/pekerja')

/** The register of an area by name and by what narrows it. A NIK or a family card is sought without standing in an address. */
export function RegisterPage() {
  const { t } = useTranslation('workers')
  const navigate = useNavigate()
  const w = useCurrentArea()
  const { q, sesudah, w: _, ...narrowed } = route.useSearch()
  const { data, error, isPlaceholderData } = useQuery(registerQuery({ area: w, q, after: sesudah, narrowed }))
  const { data: place } = useQuery(areaQuery(w))
  const [fault, setFault] = useState<string>()
  const byNumber = useMutation({ mutationFn: (digits: string) => findByDigits(w, digits) })
  const search = (typed: string) => {
    const sought = readSought(typed)
    setFault(undefined)
    byNumber.reset()
    if (sought.kind === 'not-a-nik') setFault(t('mendNikLength', { n: sought.digits }))
    else if (sought.kind === 'nik') byNumber.mutate(sought.nik)
    else void navigate({ to: '/pekerja', search: { w, ...narrowed, q: sought.q || undefined } })
  }
  const narrow = (changed: RegisterNarrowed) => {
    byNumber.reset()
    void navigate({ to: '/pekerja', search: { w, q, ...narrowed, ...changed } })
  }
  if (error && !data) return <FailedPage error={error} />
  if (!data || !place) return <LoadingPage />
  const found = byNumber.data
  return (
    <>
      <RegisterHeading area={place.area} q={q} found={found ?? data} narrowed={narrowed} number={found?.of} />
      <RegisterSearch key={q ?? ''} q={q ?? ''} fault={fault} busy={byNumber.isPending} onSearch={search} />
      <Refused error={byNumber.error} />
      {found ? (
        <>
          {found.total > 0 && (
            <Section title={t('registerRows')}>
              <WorkersTable workers={found.workers} w={w} />
            </Section>
          )}
          <p className={styles.back}>
            <button type="button" className="link" onClick={() => byNumber.reset()}>
              {t('dropSearch')}
            </button>
          </p>
        </>
      ) : (
        <>
          <RegisterFilters
            place={place}
            narrowed={narrowed}
            onPlace={(code) => void navigate({ to: '/pekerja', search: { w: code, q, ...narrowed } })}
            onNarrow={narrow}
          />
          <RegisterRows
            w={w}
            q={q}
            sesudah={sesudah}
            narrowed={narrowed}
            found={data}
            stale={isPlaceholderData}
          />
        </>
      )}
    </>
  )
}
