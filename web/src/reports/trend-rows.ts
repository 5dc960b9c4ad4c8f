import { coverageBp, growthBp } from '@naungan/rules/target'
import { inOrder } from '@naungan/rules/order'
import type { PartTrends } from './parts-query.ts'
import type { Sorting } from './routes.tsx'

export type TrendRow = PartTrends['areas'][number] & { rates: (number | null)[] }

/** The coverage of every part in every month, against the whole of the month's year. */
export const ratesOf = ({ areas, months, years }: PartTrends): TrendRow[] =>
  areas.map((area) => ({
    ...area,
    rates: area.people.map((people, at) => {
      const workers = area.workers[years.indexOf(Number(months[at]?.slice(0, 4)))] ?? null
      return people === null || workers === null ? null : coverageBp(people, workers)
    }),
  }))

const lastOf = <Value>(values: readonly Value[]): Value | null => values.at(-1) ?? null

const BY: Record<Sorting, { of: (row: TrendRow) => number | string | null; rising: boolean }> = {
  cakupan: { of: ({ rates }) => lastOf(rates), rising: true },
  kurang: { of: ({ gap }) => gap, rising: false },
  pertumbuhan: { of: ({ people }) => growthBp(people[0] ?? null, lastOf(people)), rising: true },
  terlindungi: { of: ({ people }) => lastOf(people), rising: false },
  nama: { of: ({ name }) => name, rising: true },
}

/** Where action is needed first: least covered, most missing, least grown. */
export const sortTrends = (rows: readonly TrendRow[], by: Sorting): TrendRow[] =>
  inOrder(rows, BY[by].of, BY[by].rising ? 'ascending' : 'descending')

const isKnown = (rate: number | null): rate is number => rate !== null

/** How many rose between the first and the last month that is known of each, out of those with two. */
export const risenOf = (rows: readonly TrendRow[]): { risen: number; all: number } => {
  const spans = rows.map(({ rates }) => rates.filter(isKnown)).filter((rates) => rates.length > 1)
  return { risen: spans.filter((rates) => rates.at(-1)! > rates[0]!).length, all: spans.length }
}
