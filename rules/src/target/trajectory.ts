import { addMonths, type Month, monthsBetween } from '../words/index.ts'
import { type Achievement, achievementOf, type ScaleStep, stepReached } from './achievement.ts'
import { gapOf } from './coverage.ts'
import { type Forecast, forecastOf, type MonthCount } from './forecast.ts'
import { neededPerMonth } from './pace.ts'

export type TrajectoryFacts = {
  /** People at the end of months; null where nobody counted. The latest known one is where it stands. */
  readonly counts: readonly (MonthCount | { readonly month: Month; readonly people: null })[]
  readonly target: number
  /** The month at whose end the target holds. */
  readonly until: Month
  readonly eligible: number | null
  /** Classes of achievement and limits of the lights: from the law shelf, or a region's own. */
  readonly scale: readonly ScaleStep[]
  readonly lights: readonly ScaleStep[]
}

export type Trajectory = {
  readonly now: MonthCount
  /** Negative when the target has been passed. */
  readonly gap: number
  readonly monthsLeft: number
  /** Rounded up; null when people are missing and no month is left. */
  readonly neededPerMonth: number | null
  /** What must stand at the end of each month to arrive in even steps. */
  readonly path: readonly MonthCount[]
  readonly forecast: Forecast | null
  readonly achievement: Achievement | null
  /**
   * The light of what the forecast reaches of the target, and of both ends of its band. A target that is reached is
   * as it is at its end; without a forecast there is no light.
   */
  readonly light: string | null
  readonly lightLow: string | null
  readonly lightHigh: string | null
}

/** Even steps from here to the target, rounded half up each; the last one is the target. */
const pathTo = (now: MonthCount, gap: number, left: number): MonthCount[] =>
  gap <= 0
    ? []
    : Array.from({ length: left }, (_, n) => ({
        month: addMonths(now.month, n + 1),
        people: now.people + Math.floor((2 * gap * (n + 1) + left) / (2 * left)),
      }))

/** Of two counts of one month the later in the list, as in the forecast. */
const latestOf = (counts: TrajectoryFacts['counts']): MonthCount | null =>
  counts.reduce<MonthCount | null>(
    (latest, { month, people }) =>
      people === null || (latest !== null && month < latest.month) ? latest : { month, people },
    null,
  )

/** Where a target stands and whether it will be reached; null where nobody was ever counted. */
export function trajectoryOf(facts: TrajectoryFacts): Trajectory | null {
  const { counts, target, until, eligible, scale, lights } = facts
  const now = latestOf(counts)
  if (now === null) return null
  const [gap, monthsLeft] = [gapOf(target, now.people), Math.max(0, monthsBetween(now.month, until))]
  const forecast = forecastOf(counts, until, eligible)
  const lightOf = (people: number | undefined): string | null =>
    people === undefined ? null : stepReached(people, target, lights)
  const reached = gap <= 0 ? now.people : undefined
  return {
    now,
    gap,
    monthsLeft,
    neededPerMonth: neededPerMonth(gap, monthsLeft),
    path: pathTo(now, gap, monthsLeft),
    forecast,
    achievement: achievementOf(now.people, target, scale),
    light: lightOf(reached ?? forecast?.people),
    lightLow: lightOf(reached ?? forecast?.low),
    lightHigh: lightOf(reached ?? forecast?.high),
  }
}
