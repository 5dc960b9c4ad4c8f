import { lawIfAny, lawOn } from '../law/index.ts'
import { addDays, type Day, dayNumber } from '../words/index.ts'

const THURSDAY = 4

/** 0 is Sunday; 1970-01-01 was a Thursday. */
const weekday = (day: Day): number => (((dayNumber(day) + THURSDAY) % 7) + 7) % 7

/** The days off of the year of a day, as far as their list is known: holidays and joint leave. */
const daysOff = (day: Day): ReadonlySet<string> => {
  const year = day.slice(0, 4)
  const days = (['kalender.libur', 'kalender.cuti_bersama'] as const).flatMap((id) => {
    const list = lawIfAny(day, id)
    return list === null || !list.from.startsWith(year) ? [] : list.value.map((one) => one.day)
  })
  return new Set(days)
}

/** Whether the holidays of the year of a day are known; else only weekends are left out. */
export const holidaysKnown = (day: Day): boolean =>
  lawIfAny(day, 'kalender.libur')?.from.slice(0, 4) === day.slice(0, 4)

export const isWorkingDay = (day: Day): boolean =>
  weekday(day) !== 0 && weekday(day) !== 6 && !daysOff(day).has(day)

/** The day that many working days after a day; that day itself does not count. */
export function addWorkingDays(from: Day, days: number): Day {
  let day = from
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left--
  }
  return day
}

/** A day itself where it is a working day, else the next one. */
export const nextWorkingDay = (day: Day): Day => (isWorkingDay(day) ? day : addWorkingDays(day, 1))

/** What the calendar of the year of a day stands on. */
export const calendarLaw = (day: Day) => (holidaysKnown(day) ? [lawOn(day, 'kalender.libur')] : [])
