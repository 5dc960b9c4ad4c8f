import { addMonths, type Month, monthsFrom } from '@naungan/rules/words'

const WINDOW = 13

/** The thirteen months to show: up to the last that is over, or that a list speaks of. Latest first. */
export const monthsToShow = (listed: readonly string[], today: string): Month[] => {
  const over = addMonths(today.slice(0, 7) as Month, -1)
  const last = [over, ...listed].sort().at(-1) as Month
  return monthsFrom(addMonths(last, 1 - WINDOW), last).reverse()
}

/** Months without a list, counted from the first list on: before it nobody promised one. */
export const monthsMissing = (listed: readonly string[], today: string): Month[] => {
  const first = [...listed].sort()[0]
  if (first === undefined) return []
  return monthsToShow(listed, today).filter((month) => month >= first && !listed.includes(month))
}
