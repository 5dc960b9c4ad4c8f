import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { SearchBox } from '../kit/search-select.tsx'
import { type Answer, ask } from './ask.ts'
import { useTranslation } from './i18n.ts'
import { useFormat } from './use-format.ts'

type Area = Answer<'GET /areas/search'>['areas'][number]

/** Areas that fit what is typed, asked of the server; the tree is never in the browser. */
export const useAreaSearch = (
  query: string,
  { maxLevel = 4, within = 'ID' }: { maxLevel?: number | undefined; within?: string | undefined } = {},
): { areas: Area[]; answered: boolean } => {
  const q = useDeferredValue(query.trim())
  const { data, isFetched } = useQuery({
    queryKey: ['areas', q, maxLevel, within],
    queryFn: () => ask('GET /areas/search', { q, maxLevel, within }),
    enabled: q.length > 1,
    placeholderData: (before) => before,
    staleTime: 600_000,
  })
  return { areas: q.length > 1 ? (data?.areas ?? []) : [], answered: isFetched && q.length > 1 }
}

/** The box at the top: type a name or a code, land on the area's page. */
export function AreaFinder() {
  const { t } = useTranslation()
  const format = useFormat()
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  const { areas, answered } = useAreaSearch(query)
  const found = areas.map(({ code, name, path }) => ({
    value: code,
    label: format.area(code, name),
    note: [code, ...path.slice(0, 2)].join(', '),
  }))
  return (
    <SearchBox
      aria-label={t('findAreaLabel')}
      placeholder={t('findArea')}
      look="bar"
      query={query}
      onQuery={setQuery}
      found={found}
      nothing={answered ? t('nothingFound') : undefined}
      onPick={({ value }) => {
        setQuery('')
        void navigate({ to: '/w/$code', params: { code: value } })
      }}
    />
  )
}
