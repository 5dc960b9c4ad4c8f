import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'

export type Sets = Answer<'GET /boundaries'>
export type SetSummary = Sets['sets'][number]
export type StandingMap = Sets['standing'][number]
export type BoundarySet = Answer<'GET /boundaries/:id'>
export type Report = NonNullable<BoundarySet['report']>
export type AreaTopology = NonNullable<Answer<'GET /boundaries/:id/map'>['topology']>

/** States in which the server works on a file; only then is it asked again and again. */
const WORKING = ['received', 'reading']
const AGAIN_MS = 1000

export const setsQuery = (area: string) =>
  queryOptions({
    queryKey: ['boundaries', 'of', area],
    queryFn: () => ask('GET /boundaries', { area }),
    refetchInterval: ({ state }) =>
      state.data?.sets.some((set) => WORKING.includes(set.state)) ? AGAIN_MS * 2 : false,
  })

export const setQuery = (id: string) =>
  queryOptions({
    queryKey: ['boundaries', id],
    queryFn: () => ask('GET /boundaries/:id', { id }),
    refetchInterval: ({ state }) => (WORKING.includes(state.data?.state ?? '') ? AGAIN_MS : false),
  })

/** The map of a file does not change while it is looked at. */
export const mapOfSetQuery = (id: string, parent: string, level: number) =>
  queryOptions({
    queryKey: ['boundaries', id, 'map', parent, level],
    queryFn: () => ask('GET /boundaries/:id/map', { id, parent, level }),
    staleTime: 600_000,
  })

/** Everything that shows a map is asked anew after one was changed. */
export const useRefresh = () => {
  const queries = useQueryClient()
  return () => Promise.all(['boundaries', 'map'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
}

/** Uses a map or drops it. */
export const useSetDeed = (deed: 'POST /boundaries/:id/use' | 'POST /boundaries/:id/cancel', id: string) => {
  const refresh = useRefresh()
  return useMutation({ mutationFn: () => ask(deed, { id }), onSuccess: refresh })
}

const UNITS = ['units.provinsi', 'units.kabupaten', 'units.kecamatan', 'units.desa'] as const

/** The word for areas of a level. */
export const unitOf = (level: number | null): (typeof UNITS)[number] => UNITS[(level ?? 4) - 1] ?? UNITS[3]
