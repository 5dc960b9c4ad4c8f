import { type Day, daysInMonth, monthOf } from './day.ts'
import { fourDigits, isDated, numberAt, twoDigits } from './digits.ts'

/** A calendar month, 'YYYY-MM'. Sorts as text. */
export type Month = `${number}-${number}`

const index = (month: Month): number => numberAt(month, 0, 4) * 12 + numberAt(month, 5, 7) - 1

const isMonth = (year: number, month: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12

/** The month of this year and number (1 to 12), or null. */
export function monthFrom(year: number, month: number): Month | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !isMonth(year, month)) return null
  return `${fourDigits(year)}-${twoDigits(month)}` as Month
}

/** Reads 'YYYY-MM' and nothing else. */
export function parseMonth(text: string): Month | null {
  if (!isDated(text, 7)) return null
  return isMonth(numberAt(text, 0, 4), numberAt(text, 5, 7)) ? (text as Month) : null
}

export function addMonths(month: Month, months: number): Month {
  const sum = index(month) + months
  const result = monthFrom(Math.floor(sum / 12), (((sum % 12) + 12) % 12) + 1)
  if (result === null) throw new Error(`month: ${month} plus ${months} months leaves the calendar`)
  return result
}

/** How many months from one to the other: 2026-01 to 2026-03 is 2. */
export const monthsBetween = (from: Month, to: Month): number => index(to) - index(from)

/** Every month from the first to the last, both included. */
export const monthsFrom = (first: Month, last: Month): Month[] =>
  Array.from({ length: Math.max(0, monthsBetween(first, last) + 1) }, (_, n) => addMonths(first, n))

export const compareMonths = (a: Month, b: Month): number => (a < b ? -1 : a > b ? 1 : 0)

export const earlierMonth = (a: Month, b: Month): Month => (a < b ? a : b)

export const laterMonth = (a: Month, b: Month): Month => (a > b ? a : b)

export const firstDayOf = (month: Month): Day => `${month}-01` as Day

export const lastDayOf = (month: Month): Day =>
  `${month}-${daysInMonth(numberAt(month, 0, 4), numberAt(month, 5, 7))}` as Day

/** The same date some months later; the last day of a month that is too short for it. */
export function monthsAfter(day: Day, months: number): Day {
  const month = addMonths(monthOf(day), months)
  const last = daysInMonth(numberAt(month, 0, 4), numberAt(month, 5, 7))
  return `${month}-${twoDigits(Math.min(numberAt(day, 8, 10), last))}` as Day
}
