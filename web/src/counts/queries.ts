import type { InputOf, NaunganApi } from '@naungan/server/api'
import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'
import { whileCounting } from '../difference/while-counting.ts'
import type { CountsSearch } from './search.ts'

export type Counts = Answer<'GET /areas/:code/counts'>
export type Three = NonNullable<Counts['counts']>
export type Step = Three['fromBpjs'][number] | Three['toDesa'][number]
export type PartCounts = Counts['parts'][number]
export type PartPerson = Answer<'GET /areas/:code/counts/people'>['people'][number]

export type CountsInput = InputOf<NaunganApi['GET /areas/:code/counts']>
export type PeopleInput = InputOf<NaunganApi['GET /areas/:code/counts/people']>

export const inputOf = (
  code: string,
  { bulan, hitungan }: Pick<CountsSearch, 'bulan' | 'hitungan'>,
): CountsInput => ({ code, month: bulan, indicator: hitungan })

/** The three counts of an area. Another month of the same area keeps the last answer in view meanwhile. */
export const countsQuery = (input: CountsInput) =>
  queryOptions({
    queryKey: ['counts', input],
    queryFn: () => ask('GET /areas/:code/counts', input),
    refetchInterval: whileCounting,
    placeholderData: (before: Counts | undefined) => (before?.area.code === input.code ? before : undefined),
  })

export const partPeopleQuery = (input: PeopleInput) =>
  queryOptions({
    queryKey: ['counts-people', input],
    queryFn: () => ask('GET /areas/:code/counts/people', input),
  })
