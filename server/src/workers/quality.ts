import { type QualityCounts, qualityScore } from '@naungan/rules/sheet'
import { addMonths, type Month, monthsFrom } from '@naungan/rules/words'
import type { Ctx } from '../platform/endpoint.ts'
import { findNames } from './import.sql.ts'
import { countArrived, type IssueOfParty, type MonthOfParty, type Party, worstIssues } from './quality.sql.ts'

const MONTHS = 12
const WORST = 3

export type PartyQuality = QualityCounts & {
  party: string
  lists: number
  people: number
  score: number | null
  /** A score for each of the months, null where nothing came. */
  byMonth: (number | null)[]
  worst: { code: string; count: number }[]
}

const sumOf = (months: readonly MonthOfParty[], of: keyof QualityCounts | 'lists' | 'people'): number =>
  months.reduce((sum, month) => sum + month[of], 0)

const totalOf = (months: readonly MonthOfParty[]) => {
  const counts = {
    clear: sumOf(months, 'clear'),
    noted: sumOf(months, 'noted'),
    doubtful: sumOf(months, 'doubtful'),
    rejected: sumOf(months, 'rejected'),
  }
  return {
    ...counts,
    lists: sumOf(months, 'lists'),
    people: sumOf(months, 'people'),
    score: qualityScore(counts),
  }
}

const qualityOf = (
  party: string,
  counted: readonly MonthOfParty[],
  { months, issues }: { months: readonly Month[]; issues: readonly IssueOfParty[] },
): PartyQuality => ({
  party,
  ...totalOf(counted),
  byMonth: months.map((month) => totalOf(counted.filter((one) => one.month === month)).score),
  worst: issues.map(({ code, count }) => ({ code, count })),
})

/** The lowest score first: there is most to gain. */
const byNeed = (a: PartyQuality, b: PartyQuality): number =>
  (a.score ?? 101) - (b.score ?? 101) || b.people - a.people

/** How good the lists are that arrived in the last twelve months, by who made them and by area. */
export const readQuality = async ({ db, scope, today }: Ctx, { area }: { area: string }) => {
  const last = today.slice(0, 7) as Month
  const months = monthsFrom(addMonths(last, 1 - MONTHS), last)
  const span = { area, scope, since: months[0]! }
  const of = async (by: Party, counted: readonly MonthOfParty[]): Promise<PartyQuality[]> => {
    const issues = Map.groupBy(
      await worstIssues(db, { ...span, party: by, most: WORST }),
      ({ party }) => party,
    )
    return [...Map.groupBy(counted, ({ party }) => party)]
      .map(([party, rows]) => qualityOf(party, rows, { months, issues: issues.get(party) ?? [] }))
      .sort(byNeed)
  }
  const counted = await countArrived(db, 'sender', span)
  const senders = await of('sender', counted)
  const places = await of('place', await countArrived(db, 'place', span))
  const names = await findNames(
    db,
    places.map(({ party }) => party),
  )
  const { party: _, worst: __, ...whole } = qualityOf('', counted, { months, issues: [] })
  return {
    months,
    whole,
    senders: senders.map(({ party, ...quality }) => ({ sender: party, ...quality })),
    places: places.map(({ party, ...quality }) => ({
      area: party,
      areaName: names.get(party) ?? party,
      ...quality,
    })),
  }
}
