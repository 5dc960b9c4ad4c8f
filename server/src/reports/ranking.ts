import {
  coverageBp,
  growthBp,
  RANK_SINCE,
  type Ranking,
  type RankSince,
  ranksOf,
} from '@naungan/rules/target'
import { addMonths, lastDayOf, type Month } from '@naungan/rules/words'
import { monthsListed } from '../iuran/index.ts'
import type { Db } from '../platform/db.ts'
import { kabsOf, loadTree } from './area-tree.ts'
import { type AskedFigure, indicatorOf, monthToShow, wholesOf } from './coverage.ts'
import { gapBetween } from './measures.ts'
import { measuresByYear, type YearMeasures } from './measures-by-year.ts'
import { type Parts, readPartMonths } from './part-months.ts'

export type AskedRanking = AskedFigure & {
  by?: Ranking | undefined
  since?: RankSince | undefined
  parts?: Parts | undefined
}

type Standing = { code: string; people: readonly (number | null)[]; at: number }

const rateOf = (people: number | null, workers: number | null): number | null =>
  people === null || workers === null ? null : coverageBp(people, workers)

/** What an area is ranked by in one of its months; growth is held against the month before it in the row. */
const valueOf = (by: Ranking, { code, people, at }: Standing, measures: YearMeasures): number | null => {
  const heads = people[at] ?? null
  if (by === 'terlindungi') return heads
  if (by === 'pertumbuhan') return growthBp(people[at - 1] ?? null, heads)
  if (by === 'kurang') return gapBetween(measures.targetOf(code), heads)
  return rateOf(heads, measures.workersOf(code))
}

const yearOf = (month: string): number => Number(month.slice(0, 4))

/** The parts of an area by rank, now and a month or a year before; who lacks the figure has no rank and is not last. */
export const readRanking = async ({ db, today }: { db: Db; today: string }, asked: AskedRanking) => {
  const { by = 'cakupan', since = 'bulan', parts = 'children' } = asked
  const indicator = indicatorOf(asked.indicator)
  const tree = await loadTree(db, asked.code)
  const kabs = kabsOf(tree)
  const month = monthToShow(asked.month, await monthsListed(db, kabs, indicator.basis), today)
  const months = [2, 1, 0].map((back): Month => addMonths(month, -back * RANK_SINCE[since]))
  const years = [...new Set(months.slice(1).map(yearOf))]
  const wholes = wholesOf(indicator, asked.whole)
  const { definition, of } = await measuresByYear(db, tree, { years, wholes })
  const rows = await readPartMonths(db, { tree, kabs, indicator }, { parts, months })
  const valuesAt = (at: 1 | 2) =>
    rows.map(({ area, people }) => valueOf(by, { code: area.code, people, at }, of.get(yearOf(months[at]!))!))
  const [before, now] = [valuesAt(1), valuesAt(2)]
  const [ranksBefore, ranks] = [ranksOf(before, by), ranksOf(now, by)]
  return {
    area: tree.area,
    month,
    against: months[1]!,
    asOf: lastDayOf(month),
    indicator: indicator.id,
    definition,
    by,
    since,
    areas: rows.map(({ area: { code, name, kind, parent }, people }, at) => ({
      code,
      name,
      kind,
      parent,
      people: people[2] ?? null,
      value: now[at] ?? null,
      before: before[at] ?? null,
      rank: ranks[at] ?? null,
      rankBefore: ranksBefore[at] ?? null,
    })),
  }
}
