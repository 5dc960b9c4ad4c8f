import { addMonths, type Month, monthsFrom } from '@naungan/rules/words'

const WINDOW = 13

/** At most thirteen months, from the first list on: up to the last that is over, or that a list speaks of. Latest first. */
export const monthsToShow = (listed: readonly string[], today: string): Month[] => {
  const over = addMonths(today.slice(0, 7) as Month, -1)
  const [first, last] = [[...listed].sort()[0], [over, ...listed].sort().at(-1) as Month]
  if (first === undefined) return []
  return monthsFrom(addMonths(last, 1 - WINDOW), last)
    .filter((month) => month >= first)
    .reverse()
}

/** Of these the months without a list. */
export const monthsMissing = (listed: readonly string[], today: string): Month[] =>
  monthsToShow(listed, today).filter((month) => !listed.includes(month))
