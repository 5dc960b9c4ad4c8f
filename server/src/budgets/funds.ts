import { contractGroups, dearestMonth, type FundKind, mayPayIn, paysOnlyWithin } from '@naungan/rules/fund'
import { parentOf } from '@naungan/rules/words'
import type { Db } from '../platform/db.ts'
import { areasAbove } from '../targets/index.ts'
import { standingCeilings } from './ceiling.sql.ts'
import { sumEntries } from './entry.sql.ts'
import { type FundRow, type FundsAsked, listFunds, listYears } from './fund.sql.ts'

/** A fund with what stands on its ledger, in rupiah. */
export type FundWithSums = FundRow & {
  /** As few words as say whom it may pay; empty for all. */
  groupWords: string[]
  ceiling: number | null
  ceilingStage: 'murni' | 'perubahan' | null
  ceilingSource: string | null
  ceilingDay: string | null
  planned: number
  committed: number
  realised: number
  used: number
  remaining: number | null
  months: { planned: number; committed: number; realised: number; remaining: number | null }
  /** Of what was paid, by programme. */
  paid: { jkk: number; jkm: number }
  /** The last day that its ceiling or its ledger speaks of. */
  asOf: string | null
}

/** How many months of one person what is left is sure to buy. */
const monthsLeft = (fund: FundRow, remaining: number | null): number | null => {
  const price = dearestMonth(fund)
  if (remaining === null || price === null) return null
  return Math.floor(Math.max(0, remaining) / price.rupiah)
}

const latest = (...days: (string | undefined)[]): string | null => days.filter(Boolean).sort().at(-1) ?? null

/** Puts ceilings and sums beside funds. */
export const withSums = async (db: Db, funds: readonly FundRow[]): Promise<FundWithSums[]> => {
  const ids = funds.map(({ id }) => id)
  const ceilings = new Map((await standingCeilings(db, ids)).map((one) => [one.fund, one]))
  const sums = new Map((await sumEntries(db, ids)).map((one) => [one.fund, one]))
  return funds.map((fund) => {
    const [stated, sum] = [ceilings.get(fund.id), sums.get(fund.id)]
    const used = sum?.used ?? 0
    const remaining = stated === undefined ? null : stated.rupiah - used
    return {
      ...fund,
      groupWords: contractGroups(fund.groups, fund.year),
      ceiling: stated?.rupiah ?? null,
      ceilingStage: stated?.stage ?? null,
      ceilingSource: stated?.source ?? null,
      ceilingDay: stated?.day ?? null,
      planned: sum?.planned ?? 0,
      committed: sum?.committed ?? 0,
      realised: sum?.realised ?? 0,
      used,
      remaining,
      months: {
        planned: sum?.plannedMonths ?? 0,
        committed: sum?.committedMonths ?? 0,
        realised: sum?.realisedMonths ?? 0,
        remaining: monthsLeft(fund, remaining),
      },
      paid: { jkk: sum?.jkk ?? 0, jkm: sum?.jkm ?? 0 },
      asOf: latest(stated?.day, sum?.lastDay),
    }
  })
}

/** Standing funds of a year that may pay somebody of an area: its own, those below it, and those above that reach it. */
export const fundsReaching = async (
  db: Db,
  { area, year }: { area: string; year: number },
): Promise<FundRow[]> => {
  const funds = await listFunds(db, { year, areas: [...areasAbove(area), area], below: area })
  return funds.filter((fund) => mayPayIn(fund, area))
}

/** What a plan needs to know of a fund; money that reaches beyond the area is for others too. */
export type FundForPlan = Pick<
  FundWithSums,
  | 'id'
  | 'area'
  | 'kind'
  | 'name'
  | 'areas'
  | 'groups'
  | 'programs'
  | 'firstMonth'
  | 'lastMonth'
  | 'payer'
  | 'ceiling'
  | 'used'
> & { closed: boolean; wide: boolean }

/** The funds that a plan of an area and year may draw on, with the ceiling that stands; prices are the plan's to find. */
export const fundsForPlan = async (db: Db, asked: { area: string; year: number }): Promise<FundForPlan[]> => {
  const funds = await withSums(db, await fundsReaching(db, asked))
  return funds.map((fund) => ({
    id: fund.id,
    area: fund.area,
    kind: fund.kind,
    name: fund.name,
    areas: fund.areas,
    groups: fund.groups,
    programs: fund.programs,
    firstMonth: fund.firstMonth,
    lastMonth: fund.lastMonth,
    payer: fund.payer,
    ceiling: fund.ceiling,
    used: fund.used,
    closed: fund.closedAt !== null,
    wide: !paysOnlyWithin(fund, asked.area),
  }))
}

/** Of these funds, those of which more was said than their ceiling holds. */
export const fundsOverCeiling = async (db: Db, ids: readonly string[]): Promise<string[]> => {
  const ceilings = new Map((await standingCeilings(db, ids)).map(({ fund, rupiah }) => [fund, rupiah]))
  const sums = await sumEntries(db, ids)
  return sums.filter(({ fund, used }) => used > (ceilings.get(fund) ?? 0)).map(({ fund }) => fund)
}

type Sums = {
  ceiling: number
  planned: number
  committed: number
  realised: number
  used: number
  remaining: number
}

/** Funds of one kind that owners below an area hold, added up: a kabupaten has hundreds of desa. */
export type FundsBelow = Sums & { kind: FundKind; funds: number; owners: number; withoutCeiling: number }

const NOTHING: Sums = { ceiling: 0, planned: 0, committed: 0, realised: 0, used: 0, remaining: 0 }

const added = (funds: readonly FundWithSums[]): Sums =>
  funds.reduce(
    (all, fund) => ({
      ceiling: all.ceiling + (fund.ceiling ?? 0),
      planned: all.planned + fund.planned,
      committed: all.committed + fund.committed,
      realised: all.realised + fund.realised,
      used: all.used + fund.used,
      remaining: all.remaining + (fund.remaining ?? 0),
    }),
    NOTHING,
  )

const belowOf = (funds: readonly FundWithSums[]): FundsBelow[] =>
  [...Map.groupBy(funds, ({ kind }) => kind)].map(([kind, of]) => ({
    kind,
    funds: of.length,
    owners: new Set(of.map(({ area }) => area)).size,
    withoutCeiling: of.filter(({ ceiling }) => ceiling === null).length,
    ...added(of),
  }))

export type FundsOfYear = {
  /** Own funds, and those above that reach the area; `counts` where the whole ceiling is for this area. */
  funds: (FundWithSums & { counts: boolean })[]
  below: FundsBelow[]
  /** Own funds, those below, and those above that pay nowhere else. */
  total: Sums & { sources: number }
  years: number[]
  asOf: string | null
}

/** The funds of an area and year as its page shows them. */
export const readFunds = async (db: Db, asked: { area: string; year: number }): Promise<FundsOfYear> => {
  const { area } = asked
  const all = await withSums(db, await fundsReaching(db, asked))
  const isBelow = (fund: FundRow) =>
    fund.area !== area && parentOf(fund.area) !== null && !areasAbove(area).includes(fund.area)
  const below = all.filter(isBelow)
  const funds = all
    .filter((fund) => !isBelow(fund))
    .map((fund) => ({ ...fund, counts: paysOnlyWithin(fund, area) }))
    .sort((a, b) => (b.ceiling ?? -1) - (a.ceiling ?? -1))
  const counted = [...funds.filter(({ counts }) => counts), ...below]
  const kinds = belowOf(below)
  return {
    funds,
    below: kinds,
    total: { ...added(counted), sources: funds.filter(({ counts }) => counts).length + kinds.length },
    years: await listYears(db, { areas: [...areasAbove(area), area], below: area }),
    asOf: latest(...all.map((fund) => fund.asOf ?? undefined)),
  }
}

const MOST_BELOW = 1000

/** The funds of one kind below an area, one by one; `of` says how many there are where not all are sent. */
export const readFundsBelow = async (
  db: Db,
  { kind, area, year }: { area: string; year: number; kind: FundKind },
): Promise<{ of: number; funds: FundWithSums[] }> => {
  const asked: FundsAsked = { year, areas: [], below: area }
  const found = (await listFunds(db, asked)).filter((fund) => fund.kind === kind)
  return { of: found.length, funds: await withSums(db, found.slice(0, MOST_BELOW)) }
}
