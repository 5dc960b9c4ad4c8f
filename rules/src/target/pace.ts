import { type Month, monthsBetween } from '../words/index.ts'

/** Whole months from the end of this month to 31 December of the target's year; never negative. */
export const monthsLeft = (month: Month, year: number): number =>
  Math.max(0, monthsBetween(month, `${year}-12` as Month))

/** People a month, rounded up, so that the gap is closed in time; null when no month is left. */
export function neededPerMonth(gap: number, left: number): number | null {
  if (gap <= 0) return 0
  return left === 0 ? null : Math.ceil(gap / left)
}

/** Change a month over a run of month-end counts, first to last, rounded; null when either end is not known. */
export function paceOf(counts: readonly (number | null)[]): number | null {
  const [first, last] = [counts.at(0), counts.at(-1)]
  if (typeof first !== 'number' || typeof last !== 'number' || counts.length < 2) return null
  return Math.round((last - first) / (counts.length - 1))
}
