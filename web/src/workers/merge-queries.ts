import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { InputOf, NaunganApi } from '@naungan/server/api'
import { type Answer, ask } from '../app/ask.ts'

export type SideBySide = Answer<'GET /workers/:kab/:id/merge/:other'>
export type MergeRow = SideBySide['fields'][number]
export type Duplicates = Answer<'GET /workers/:kab/:id/duplicates'>

export const duplicatesQuery = (kab: string, id: string) =>
  queryOptions({
    queryKey: ['workers', kab, id, 'duplicates'],
    queryFn: () => ask('GET /workers/:kab/:id/duplicates', { kab, id }),
  })

export const sideBySideQuery = (kab: string, id: string, other: string) =>
  queryOptions({
    queryKey: ['workers', kab, id, 'merge', other],
    queryFn: () => ask('GET /workers/:kab/:id/merge/:other', { kab, id, other }),
  })

type Deed = 'POST /workers/:kab/:id/merge' | 'POST /merges/:kab/:id/undo'

/** Makes two records one or one two; both pages and all counts are asked anew, once a page that is gone is left. */
export const useMergeDeed = <D extends Deed>(
  deed: D,
  leave?: (said: InputOf<NaunganApi[D]>) => Promise<void>,
) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (said: InputOf<NaunganApi[D]>) => ask(deed, said),
    onSuccess: async (_, said) => {
      await leave?.(said)
      await Promise.all(
        ['workers', 'coverage', 'tasks'].map((key) =>
          queries.invalidateQueries({ queryKey: [key], refetchType: 'active' }),
        ),
      )
    },
  })
}
