import type { Indicator } from '@naungan/rules/indicator'
import { addMonths, kabOf, type Month } from '@naungan/rules/words'
import { type Heads, headsByMonth, headsOfAreaByMonth, type Kabs } from '../iuran/index.ts'
import type { Db } from '../platform/db.ts'
import type { AreaTree } from './area-tree.ts'

export const TREND_MONTHS = 13

/** Thirteen months up to this one; null in a month that no list is of. */
export const readTrend = async (
  db: Db,
  { tree, kabs, indicator }: { tree: AreaTree; kabs: Kabs; indicator: Indicator },
  month: Month,
) => {
  const months = Array.from({ length: TREND_MONTHS }, (_, n) => addMonths(month, n + 1 - TREND_MONTHS))
  const { code, level } = tree.area
  const kab = kabOf(code)
  const rows =
    kab === null || level === 2
      ? await headsByMonth(db, kabs, months, indicator)
      : await headsOfAreaByMonth(db, { kab, level: level === 3 ? 3 : 4, area: code }, months, indicator)
  const found = new Map(rows.map((row) => [row.month, row]))
  return months.map((at): { month: Month } & { [Head in keyof Heads]: number | null } => {
    const { people = null, pu = null, bpu = null, jakon = null, pmi = null } = found.get(at) ?? {}
    return { month: at, people, pu, bpu, jakon, pmi }
  })
}

export type Trend = Awaited<ReturnType<typeof readTrend>>

const SEGMENTS = ['pu', 'bpu', 'jakon', 'pmi'] as const

/** Each segment in the last month of a trend and its change in that month. */
export const segmentsOf = (trend: Trend) => {
  const [before, now] = trend.slice(-2)
  return SEGMENTS.map((segment) => {
    const [was, is] = [before?.[segment] ?? null, now?.[segment] ?? null]
    return {
      segment: segment.toUpperCase(),
      people: is,
      change: was === null || is === null ? null : is - was,
    }
  })
}
