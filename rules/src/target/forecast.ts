import { type Month, monthsBetween } from '../words/index.ts'

/** People counted at the end of a month. */
export type MonthCount = { readonly month: Month; readonly people: number }

/**
 * Where the trend leads: whole people at the end of a month, and change a month, each with the band that four of five
 * pairs of months stay in.
 */
export type Forecast = {
  readonly month: Month
  readonly people: number
  readonly low: number
  readonly high: number
  readonly perMonth: number
  readonly lowPerMonth: number
  readonly highPerMonth: number
  /** How many counts it stands on, and the first of them. */
  readonly counts: number
  readonly since: Month
}

/** A year evens out seasons and paydays; fewer than four counts are no trend. */
const LAST_MONTHS = 12
const LEAST_COUNTS = 4
/** A tenth of the pairs lies below the band and a tenth above. */
const OUTSIDE = 10

/** Change between two months: so many people over so many months. */
type Slope = { readonly rise: number; readonly months: number }

const byPace = (a: Slope, b: Slope): number => a.rise * b.months - b.rise * a.months

const slopesOf = (counts: readonly MonthCount[]): Slope[] =>
  counts
    .flatMap((from, n) =>
      counts.slice(n + 1).map((to) => ({
        rise: to.people - from.people,
        months: monthsBetween(from.month, to.month),
      })),
    )
    .toSorted(byPace)

/** The middle one, or half way between the middle two. */
function medianOf(slopes: readonly Slope[]): Slope {
  const [a, b] = [slopes[Math.floor((slopes.length - 1) / 2)]!, slopes[Math.floor(slopes.length / 2)]!]
  return { rise: a.rise * b.months + b.rise * a.months, months: 2 * a.months * b.months }
}

/** People after so many months at a pace, rounded half up. */
const over = ({ rise, months }: Slope, ahead: number): number =>
  Math.floor((2 * rise * ahead + months) / (2 * months))

/** The counts of the last year up to the latest, first to last, one a month; what is not known is left out. */
function lastYear(counts: readonly (MonthCount | { month: Month; people: null })[]): MonthCount[] {
  const known = counts.filter((count): count is MonthCount => count.people !== null)
  const monthly = [...new Map(known.map((count) => [count.month, count])).values()].toSorted((a, b) =>
    a.month < b.month ? -1 : 1,
  )
  const last = monthly.at(-1)
  return monthly.filter(({ month }) => last !== undefined && monthsBetween(month, last.month) < LAST_MONTHS)
}

/**
 * The median change between any two months of the last year (Theil and Sen), carried on from the latest count: one odd
 * month does not bend it. Never below nobody nor above `most`, those who should be covered. Null with too few counts.
 */
export function forecastOf(
  counts: readonly (MonthCount | { month: Month; people: null })[],
  month: Month,
  most: number | null = null,
): Forecast | null {
  const known = lastYear(counts)
  if (known.length < LEAST_COUNTS) return null
  const [first, last] = [known[0]!, known.at(-1)!]
  const slopes = slopesOf(known)
  const outside = Math.floor(slopes.length / OUTSIDE)
  const [low, high] = [slopes[outside]!, slopes[slopes.length - 1 - outside]!]
  const ahead = Math.max(0, monthsBetween(last.month, month))
  const ceiling = Math.max(most ?? Number.MAX_SAFE_INTEGER, last.people)
  const at = (slope: Slope): number => Math.min(Math.max(0, last.people + over(slope, ahead)), ceiling)
  return {
    month,
    people: at(medianOf(slopes)),
    low: at(low),
    high: at(high),
    perMonth: over(medianOf(slopes), 1),
    lowPerMonth: over(low, 1),
    highPerMonth: over(high, 1),
    counts: known.length,
    since: first.month,
  }
}
