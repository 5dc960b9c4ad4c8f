import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'

export type Pairs = Answer<'GET /imports/:id/pairs'>
export type Pair = Pairs['pairs'][number]
export type Decision = NonNullable<Pair['decision']>

const PAIRS_A_PAGE = 100

export const pairsQuery = (id: string, after: string | undefined) =>
  queryOptions({
    queryKey: ['imports', id, 'pairs', after ?? ''],
    queryFn: () => ask('GET /imports/:id/pairs', { id, limit: PAIRS_A_PAGE, ...(after && { after }) }),
    placeholderData: keepPreviousData,
  })

export type Outcome = Answer<'POST /imports/:id/pairs'>['results'][number]['outcome']

/** Decides on several pairs of the page shown; those that could be decided stand so in it at once. */
export const useDecidePairs = (id: string, after: string | undefined) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (said: { pairs: string[]; decision: Decision; reason: string }) =>
      ask('POST /imports/:id/pairs', { id, ...said }),
    onSuccess: ({ open, results }, { decision, reason }) => {
      const done = new Set(results.filter(({ outcome }) => outcome === 'decided').map(({ pair }) => pair))
      queries.setQueryData(
        pairsQuery(id, after).queryKey,
        (page) =>
          page && {
            ...page,
            open,
            pairs: page.pairs.map((one) => (done.has(one.id) ? { ...one, decision, reason } : one)),
          },
      )
      void queries.invalidateQueries({ queryKey: ['imports', id], exact: true })
      void queries.invalidateQueries({ queryKey: ['imports', id, 'rows'] })
    },
  })
}

/** Decides on a pair of the page shown; the list and its rows are asked anew, the page keeps its order. */
export const useDecidePair = (id: string, after: string | undefined) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (said: { pair: string; decision: Decision; reason: string }) =>
      ask('POST /imports/:id/pairs/:pair', { id, ...said }),
    onSuccess: ({ open }, { pair, decision, reason }) => {
      queries.setQueryData(
        pairsQuery(id, after).queryKey,
        (page) =>
          page && {
            ...page,
            open,
            pairs: page.pairs.map((one) => (one.id === pair ? { ...one, decision, reason } : one)),
          },
      )
      void queries.invalidateQueries({ queryKey: ['imports', id], exact: true })
      void queries.invalidateQueries({ queryKey: ['imports', id, 'rows'] })
    },
  })
}
