import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'
import type { ImportSearch, VerdictName } from './routes.tsx'

export type Import = Answer<'GET /imports/:id'>
export type ImportRow = Answer<'GET /imports/:id/rows'>['rows'][number]
export type ImportSummary = Answer<'GET /imports'>['imports'][number]

/** States in which the server works on a list; only then is it asked again and again. */
export const WORKING = ['received', 'reading', 'taking']
const AGAIN_MS = 1000
export const ROWS_A_PAGE = 25

export const importsQuery = (area: string) =>
  queryOptions({
    queryKey: ['imports', 'of', area],
    queryFn: () => ask('GET /imports', { area }),
    refetchInterval: ({ state }) =>
      state.data?.imports.some((list) => WORKING.includes(list.state)) ? AGAIN_MS * 2 : false,
  })

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: () => ask('GET /imports/:id', { id }),
    refetchInterval: ({ state }) => (WORKING.includes(state.data?.state ?? '') ? AGAIN_MS : false),
  })

/** The columns with sample cells; the file is read for it, so it is asked only where columns are named. */
export const columnsQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id, 'columns'],
    queryFn: () => ask('GET /imports/:id/columns', { id }),
    retry: false,
  })

const FILTERS = {
  ditolak: { verdict: 'rejected' },
  ragu: { effect: 'doubtful' },
  dicatat: { verdict: 'warned' },
  bersih: { verdict: 'ok' },
  baru: { effect: 'new' },
  diperbarui: { effect: 'updated' },
  sama: { effect: 'same' },
} as const satisfies Record<VerdictName, object>

/** One page of rows of a list, as the address asks for them. */
export const importRowsQuery = (id: string, { temuan, putusan, sesudah = 0 }: ImportSearch) =>
  queryOptions({
    queryKey: ['imports', id, 'rows', temuan ?? null, putusan ?? null, sesudah],
    queryFn: () =>
      ask('GET /imports/:id/rows', {
        id,
        after: sesudah,
        limit: ROWS_A_PAGE,
        ...(temuan && { issue: temuan }),
        ...(putusan && FILTERS[putusan]),
      }),
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
  })

type Deed = 'POST /imports/:id/take' | 'POST /imports/:id/cancel' | 'POST /imports/:id/undo'

/** Takes, cancels or undoes a list; what stands on the register is asked anew afterwards. */
export const useListDeed = (deed: Deed, id: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => ask(deed, { id }),
    onSuccess: () =>
      Promise.all(
        ['imports', 'workers', 'coverage', 'tasks'].map((key) =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  })
}
