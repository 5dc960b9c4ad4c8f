import type { Day } from '../words/index.ts'

export type DateLevel = 'same' | 'swapped' | 'digit' | 'year' | 'different'

const isSwapped = (a: Day, b: Day): boolean => a.slice(5, 7) === b.slice(8) && a.slice(8) === b.slice(5, 7)

const digitsApart = (a: Day, b: Day): number => [...a].filter((digit, at) => digit !== b[at]).length

/** The slips that dates of birth suffer: day and month swapped, one digit off, only the year known. */
export function compareDates(a: Day, b: Day): DateLevel {
  if (a === b) return 'same'
  const sameYear = a.slice(0, 4) === b.slice(0, 4)
  if (sameYear && isSwapped(a, b)) return 'swapped'
  if (digitsApart(a, b) === 1) return 'digit'
  return sameYear ? 'year' : 'different'
}

const GIVEN_DAYS = new Set(['01-01', '12-31', '07-01', '06-30', '07-17', '08-17'])

/** Days that offices gave to people who knew only their year. */
export const isGivenDay = (day: Day): boolean => GIVEN_DAYS.has(day.slice(5))
