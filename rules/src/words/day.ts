import { fourDigits, isDated, numberAt, twoDigits } from './digits.ts'
import type { Month } from './month.ts'

/** A calendar day, 'YYYY-MM-DD'. Sorts as text; never a clock, so no time zone can move it. */
export type Day = `${number}-${number}-${number}`

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && leap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

/** Whether the calendar has a day with this year, month and date. */
const isDay = (year: number, month: number, date: number): boolean =>
  year >= 1 && year <= 9999 && date >= 1 && date <= daysInMonth(year, month)

/** The day with this year, month and date, or null when the calendar has no such day. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(date) || !isDay(year, month, date)) return null
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(date)}` as Day
}

/** Reads 'YYYY-MM-DD' and nothing else; null when it is no day of the calendar. */
export function parseDay(text: string): Day | null {
  if (!isDated(text, 10)) return null
  return isDay(numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10)) ? (text as Day) : null
}

export const monthOf = (day: Day): Month => day.slice(0, 7) as Month

export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0)

export const earlierDay = (a: Day, b: Day): Day => (a < b ? a : b)

/** Whole years of age on a day; negative when born after it. */
export function ageOn(born: Day, on: Day): number {
  const years = numberAt(on, 0, 4) - numberAt(born, 0, 4)
  const months = numberAt(on, 5, 7) - numberAt(born, 5, 7)
  const days = numberAt(on, 8, 10) - numberAt(born, 8, 10)
  return months < 0 || (months === 0 && days < 0) ? years - 1 : years
}

const FOUR_CENTURIES = 146_097
const EPOCH_SHIFT = 719_468

/** Days since 1970-01-01, counted without a clock (proleptic Gregorian calendar). */
export function dayNumber(day: Day): number {
  const month = numberAt(day, 5, 7)
  const year = numberAt(day, 0, 4) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + numberAt(day, 8, 10) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * FOUR_CENTURIES + dayOfEra - EPOCH_SHIFT
}

/** The day that many days after 1970-01-01; null outside the years 1 to 9999. */
export function dayOfNumber(days: number): Day | null {
  const shifted = days + EPOCH_SHIFT
  const era = Math.floor(shifted / FOUR_CENTURIES)
  const dayOfEra = shifted - era * FOUR_CENTURIES
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return dayFrom(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)
}

export function addDays(day: Day, days: number): Day {
  const sum = dayOfNumber(dayNumber(day) + days)
  if (sum === null) throw new Error(`day: ${day} plus ${days} days leaves the calendar`)
  return sum
}

/** The same date some years later; 29 February becomes 1 March where there is none. */
export function yearsAfter(day: Day, years: number): Day {
  const year = numberAt(day, 0, 4) + years
  return dayFrom(year, numberAt(day, 5, 7), numberAt(day, 8, 10)) ?? (`${year}-03-01` as Day)
}

export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)
