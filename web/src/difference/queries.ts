import type { InputOf, NaunganApi } from '@naungan/server/api'
import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'
import { whileCounting } from './while-counting.ts'
import type { DifferenceSearch } from './search.ts'

export type Difference = Answer<'GET /areas/:code/difference'>
export type Counts = NonNullable<Difference['counts']>
export type DifferencePart = Difference['parts'][number]
export type PayerLoss = Difference['payers'][number]
export type ChangedPerson = Answer<'GET /areas/:code/difference/people'>['people'][number]

export type DifferenceInput = InputOf<NaunganApi['GET /areas/:code/difference']>
export type PeopleInput = InputOf<NaunganApi['GET /areas/:code/difference/people']>

export const inputOf = (code: string, { dari, ke, segmen }: DifferenceSearch): DifferenceInput => ({
  code,
  from: dari,
  to: ke,
  segment: segmen,
})

/** The two months of one area compared. Other months of the same area keep the last answer in view meanwhile. */
export const differenceQuery = (input: DifferenceInput) =>
  queryOptions({
    queryKey: ['difference', input],
    queryFn: () => ask('GET /areas/:code/difference', input),
    refetchInterval: whileCounting,
    placeholderData: (before: Difference | undefined) =>
      before?.area.code === input.code ? before : undefined,
  })

export const changedPeopleQuery = (input: PeopleInput) =>
  queryOptions({
    queryKey: ['difference-people', input],
    queryFn: () => ask('GET /areas/:code/difference/people', input),
  })
