import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { areaQuery } from '../app/area-query.ts'
import { ask } from '../app/ask.ts'
import { useCurrentArea } from '../app/current-area.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { TextInput } from '../kit/text-input.tsx'
import { CandidatesTable } from './candidates-table.tsx'
import styles from './person-pair.module.css'
import type { Worker } from './register-queries.ts'
import { readSought } from './sought.ts'

const MOST = 20

const isInside = (kab: string, area: string): boolean => area === kab || area.startsWith(`${kab}.`)

/** Finds the other record by name or NIK, within the officer's area of the same kabupaten. */
export function MergeSearch({ worker, w }: { worker: Worker; w: string | undefined }) {
  const { t } = useTranslation('persons')
  const format = useFormat()
  const current = useCurrentArea()
  const area = isInside(worker.kab, current) ? current : worker.kab
  const { data: place } = useQuery(areaQuery(area))
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string>()
  const search = useMutation({
    mutationFn: (sought: { nik: string } | { q: string }) =>
      'nik' in sought
        ? ask('POST /workers/find', { area, nik: sought.nik })
        : ask('GET /workers', { area, q: sought.q, limit: MOST }),
  })
  const name = place ? format.area(place.area.code, place.area.name) : ''
  const found = search.data?.workers.filter(({ id }) => id !== worker.id)
  return (
    <>
      <form
        role="search"
        className={`${styles.reason} ${styles.search}`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const sought = readSought(typed)
          setFault(sought.kind === 'not-a-nik' ? t('nikLength', { n: sought.digits }) : undefined)
          if (sought.kind !== 'not-a-nik') search.mutate(sought)
        }}
      >
        <TextInput
          label={t('mergeSearch')}
          hint={t('mergeSearchHint', { area: name })}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          message={fault}
        />
        <Button type="submit" busy={search.isPending && t('finding')}>
          {t('find')}
        </Button>
      </form>
      <Refused error={search.error} />
      <div aria-live="polite">
        {found?.length === 0 && <Empty title={t('foundNobody', { area: name })} />}
        {found && found.length > 0 && (
          <CandidatesTable caption={t('foundCaption')} worker={worker} candidates={found} w={w} />
        )}
      </div>
    </>
  )
}
