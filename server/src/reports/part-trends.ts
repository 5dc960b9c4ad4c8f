import { addMonths, lastDayOf, type Month } from '@naungan/rules/words'
import { monthsListed } from '../iuran/index.ts'
import type { Db } from '../platform/db.ts'
import { kabsOf, loadTree } from './area-tree.ts'
import { type AskedFigure, indicatorOf, monthToShow, wholesOf } from './coverage.ts'
import { gapBetween } from './measures.ts'
import { measuresByYear } from './measures-by-year.ts'
import { type Parts, readPartMonths } from './part-months.ts'
import { TREND_MONTHS } from './trend.ts'

const yearOf = (month: string): number => Number(month.slice(0, 4))

/** The same thirteen months of every part of an area: people a month, and what they are measured against a year. */
export const readPartTrends = async (
  { db, today }: { db: Db; today: string },
  { parts = 'children', ...asked }: AskedFigure & { parts?: Parts | undefined },
) => {
  const indicator = indicatorOf(asked.indicator)
  const tree = await loadTree(db, asked.code)
  const kabs = kabsOf(tree)
  const month = monthToShow(asked.month, await monthsListed(db, kabs, indicator.basis), today)
  const months = Array.from({ length: TREND_MONTHS }, (_, n): Month => addMonths(month, n + 1 - TREND_MONTHS))
  const years = [...new Set(months.map(yearOf))]
  const wholes = wholesOf(indicator, asked.whole)
  const { definition, of } = await measuresByYear(db, tree, { years, wholes })
  const rows = await readPartMonths(db, { tree, kabs, indicator }, { parts, months })
  const now = of.get(yearOf(month))!
  return {
    area: tree.area,
    month,
    asOf: lastDayOf(month),
    indicator: indicator.id,
    definition,
    months,
    years,
    areas: rows.map(({ area: { code, name, kind, parent }, people }) => {
      const target = now.targetOf(code)
      return {
        code,
        name,
        kind,
        parent,
        people,
        workers: years.map((year) => of.get(year)!.workersOf(code)),
        targetBp: target?.percentBp ?? null,
        gap: gapBetween(target, people.at(-1) ?? null),
      }
    }),
  }
}
