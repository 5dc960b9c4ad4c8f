import { findIndicator, type Indicator, MAIN_INDICATOR, type Whole } from '@naungan/rules/indicator'
import { bridgeOf, coverageBp, monthsLeft, paceOf } from '@naungan/rules/target'
import { addMonths, type Day, lastDayOf, type Month, monthOf } from '@naungan/rules/words'
import { listsOfMonth, monthsListed } from '../iuran/index.ts'
import type { Db } from '../platform/db.ts'
import { Problem } from '../platform/problem.ts'
import { kabsOf, loadTree } from './area-tree.ts'
import { gapBetween, loadMeasures, neededUntil, partsOf } from './measures.ts'
import { readPeople } from './people.ts'
import { withWholes } from './rate-trend.ts'
import type { AreaTarget } from './target-for.ts'
import { readTrend, segmentsOf, type Trend } from './trend.ts'

export type AskedFigure = {
  code: string
  month?: string | undefined
  indicator?: string | undefined
  whole?: Whole | undefined
}

export const indicatorOf = (id: string | undefined): Indicator => {
  const found = id === undefined ? MAIN_INDICATOR : findIndicator(id)
  if (!found) throw new Problem('indicator.unknown')
  return found
}

/** The whole that was asked for stands first; one that this indicator may not be divided by changes nothing. */
export const wholesOf = ({ wholes }: Indicator, wanted: Whole | undefined): readonly Whole[] =>
  wanted !== undefined && wholes.includes(wanted)
    ? [wanted, ...wholes.filter((whole) => whole !== wanted)]
    : wholes

export const monthToShow = (wanted: string | undefined, listed: readonly string[], today: string): Month =>
  (wanted ?? listed.at(-1) ?? addMonths(monthOf(today as Day), -1)) as Month

const progressOf = (trend: Trend, target: AreaTarget | null, month: Month) => {
  const gap = gapBetween(target, trend.at(-1)?.people ?? null)
  return {
    gap,
    monthsLeft: target === null ? null : monthsLeft(month, target.year),
    neededPerMonth: neededUntil(target, gap, month),
    paceThreeMonths: paceOf(trend.slice(-4).map(({ people }) => people)),
  }
}

/** The whole dashboard of one area and month: covered, should be, target, gap, trend, parts and where each comes from. */
export const readCoverage = async (
  { db, today }: { db: Db; today: string },
  { code, month: wanted, indicator: id, whole: wholeWanted }: AskedFigure,
) => {
  const indicator = indicatorOf(id)
  const tree = await loadTree(db, code)
  const kabs = kabsOf(tree)
  const months = await monthsListed(db, kabs, indicator.basis)
  const month = monthToShow(wanted, months, today)
  const measures = await loadMeasures(db, tree, {
    year: Number(month.slice(0, 4)),
    wholes: wholesOf(indicator, wholeWanted),
  })
  const counted = { tree, kabs, indicator }
  const trend = await readTrend(db, counted, month)
  const { peopleOf, unknownDesa } = await readPeople(db, counted, month)
  const { people, pu, bpu, jakon, pmi } = trend.at(-1)!
  const whole = measures.wholeOf(code)
  const target = measures.targetOf(code)
  const { children, leaves } = partsOf(tree, measures, { month, peopleOf })
  const rates = await withWholes(db, tree, { trend, now: whole })
  const missingChildren = children.filter((child) => child.shouldBe === null).length
  return {
    indicator: indicator.id,
    area: tree.area,
    path: tree.path,
    month,
    months,
    asOf: lastDayOf(month),
    covered: { people, pu, bpu, jakon, pmi },
    shouldBe: whole && { ...whole, missingChildren: 0 },
    missingChildren,
    otherCounts: measures.otherCounts.map((other) => ({
      ...other,
      coverageBp: people === null ? null : coverageBp(people, other.workers),
    })),
    coverageBp: people === null || whole === null ? null : coverageBp(people, whole.workers),
    target,
    farTarget: measures.farTarget,
    ...progressOf(trend, target, month),
    trend: rates,
    change: rates.at(-1)?.change ?? null,
    children,
    leaves,
    unknownDesa,
    segments: segmentsOf(trend),
    lists: await listsOfMonth(db, kabs, { month, basis: indicator.basis }),
    bridge: bridgeOf(children.map(({ gap }) => gap)),
  }
}
