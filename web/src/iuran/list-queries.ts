import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'
import type { ListSearch, VerdictName } from './routes.tsx'

export type List = Answer<'GET /lists/:id'>
export type ListSummary = Answer<'GET /lists'>['lists'][number]
export type MemberRow = Answer<'GET /lists/:id/rows'>['rows'][number]

/** States in which the server works on a list; only then is it asked again and again. */
const WORKING = ['received', 'reading', 'posting']
const AGAIN_MS = 1000
export const ROWS_A_PAGE = 50

export const listsQuery = (area: string) =>
  queryOptions({
    queryKey: ['lists', 'of', area],
    queryFn: () => ask('GET /lists', { area }),
    refetchInterval: ({ state }) =>
      state.data?.lists.some((list) => WORKING.includes(list.state)) ? AGAIN_MS * 2 : false,
  })

export const listQuery = (id: string) =>
  queryOptions({
    queryKey: ['lists', id],
    queryFn: () => ask('GET /lists/:id', { id }),
    refetchInterval: ({ state }) => (WORKING.includes(state.data?.state ?? '') ? AGAIN_MS : false),
  })

const FILTERS = { ditolak: 'rejected', dicatat: 'warned', bersih: 'ok' } as const satisfies Record<
  VerdictName,
  string
>

/** One page of rows of a list, as the address asks for them. */
export const memberRowsQuery = (id: string, { temuan, putusan, sesudah = 0 }: ListSearch) =>
  queryOptions({
    queryKey: ['lists', id, 'rows', temuan ?? null, putusan ?? null, sesudah],
    queryFn: () =>
      ask('GET /lists/:id/rows', {
        id,
        after: sesudah,
        limit: ROWS_A_PAGE,
        ...(temuan && { issue: temuan }),
        ...(putusan && { verdict: FILTERS[putusan] }),
      }),
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
  })

type Deed = 'POST /lists/:id/post' | 'POST /lists/:id/cancel' | 'POST /lists/:id/undo'

/** Posts, cancels or undoes a list; every figure that stands on it is asked anew afterwards. */
export const useListDeed = (deed: Deed, id: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => ask(deed, { id }),
    onSuccess: () =>
      Promise.all(
        ['lists', 'workers', 'coverage', 'tasks'].map((key) =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  })
}

/** How many months of cover a list brings. */
export const activeIn = (list: Pick<List, 'months'>): number =>
  list.months.reduce((sum, { rows }) => sum + rows, 0)
