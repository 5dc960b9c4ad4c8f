import { addDays } from '@naungan/rules/words'

const FIRST = -693_000
const LAST = 2_958_465

/** A serial of the 1900 calendar as YYYY-MM-DD; outside the calendar the number itself. */
export function serialText(serial: number): string {
  const days = Math.floor(serial)
  return days > FIRST && days <= LAST ? addDays('1899-12-30', days) : String(serial)
}
