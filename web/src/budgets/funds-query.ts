import { queryOptions } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { type Answer, ask } from '../app/ask.ts'
import { useCurrentArea } from '../app/current-area.ts'

export type FundsOfYear = Answer<'GET /funds'>
export type FundRow = FundsOfYear['funds'][number]
export type BelowRow = FundsOfYear['below'][number]
export type FundInDepth = Answer<'GET /funds/:id'>
export type Fund = FundInDepth['fund']
export type FundKinds = Answer<'GET /fund-kinds'>
export type Kind = Fund['kind']
export type FundFile = Answer<'GET /fund-files/:id'>

export const fundsQuery = (area: string, year: number) =>
  queryOptions({ queryKey: ['funds', area, year], queryFn: () => ask('GET /funds', { area, year }) })

export const fundQuery = (id: string) =>
  queryOptions({ queryKey: ['funds', 'one', id], queryFn: () => ask('GET /funds/:id', { id }) })

export const belowQuery = (area: string, year: number, kind: Kind) =>
  queryOptions({
    queryKey: ['funds', 'below', area, year, kind],
    queryFn: () => ask('GET /funds/below', { area, year, kind }),
  })

export const kindsQuery = (year: number) =>
  queryOptions({
    queryKey: ['fund-kinds', year],
    queryFn: () => ask('GET /fund-kinds', { year }),
    staleTime: 600_000,
  })

/** The year and area that the address speaks of. */
export const useFundsAt = () => {
  const { tahun } = useParams({ from: '/shell/dana/$tahun' })
  const search = useSearch({ from: '/shell/dana/$tahun' })
  return { area: useCurrentArea(), year: Number(tahun), search }
}
