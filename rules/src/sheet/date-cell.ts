import { type Day, dayFrom, dayNumber, dayOfNumber, MONTH_NAMES, stripUnseen } from '../words/index.ts'
import { blank, type Cell, cellText } from './cell.ts'

/** Which of day and month comes first in a column. 'mixed': both orders occur; 'unknown': no row tells. */
export type DateOrder = 'dmy' | 'mdy' | 'mixed' | 'unknown'

export type ReadDate = { readonly day: Day; readonly ambiguous: boolean } | 'missing' | 'impossible'

/** Serial 60 is the 29 February 1900 that never was; serials of living people lie above it. */
const SERIAL_EPOCH = dayNumber('1899-12-30')
const FIRST_SERIAL = 1000
const LAST_SERIAL = 60_000

export const dayOfSerial = (serial: number): Day | null => dayOfNumber(Math.floor(serial) + SERIAL_EPOCH)

const NUMERIC = /^(\d{1,4})([-/., ]+)(\d{1,2})[-/., ]+(\d{1,4})$/
const NAMED = /^(\d{1,2})[-/. ]*([A-Za-z]+)[-/.,' ]*(\d{2,4})$/
const MONTH_FIRST = /^([A-Za-z]{3,})[ .]*(\d{1,2})[, ]+(\d{4})$/
const TIME = /[ T]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:AM|PM|Z|WIB|WITA|WIT)?$/i

const OTHER_SPELLINGS: Readonly<Record<string, number>> = { PEB: 2, NOP: 11, AGT: 8, AGS: 8, MRT: 3, DES: 12 }

/** The number of a month by its name in Indonesian or English, long, short or in the old spelling; 0 when none. */
export function monthByName(name: string): number {
  const start = name.slice(0, 3).toUpperCase()
  const among = (names: readonly string[]): number =>
    names.findIndex((month) => month.slice(0, 3).toUpperCase() === start) + 1
  return OTHER_SPELLINGS[start] ?? (among(MONTH_NAMES.id) || among(MONTH_NAMES.en))
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** The number of a month as offices number them in letters and stamps: 3-V-1980; 0 when none. */
const monthInRoman = (numeral: string): number => ROMAN.indexOf(numeral.toUpperCase()) + 1

/** What stands behind a date and is none of it: a full stop, an age in brackets. */
const REST = /(?:[\s.,;]|\([^)]*\))+$/

/** The date in a text, without the place before it and the time after it. */
function bareDate(text: string): string {
  const noTime = (text.includes(':') ? text.replace(TIME, '') : text).replace(REST, '')
  const first = noTime.search(/\d/)
  if (first <= 0 || MONTH_FIRST.test(noTime)) return noTime
  return noTime.slice(first)
}

/** A day whose year may have two digits: then the latest century in which the person is already born. */
function dayIn(digits: string, [month, date]: readonly [number, number], onDay: Day): Day | null {
  if (digits.length === 4) return dayFrom(Number(digits), month, date)
  if (digits.length !== 2) return null
  const day = dayFrom(2000 + Number(digits), month, date)
  return day !== null && day <= onDay ? day : dayFrom(1900 + Number(digits), month, date)
}

const settled = (day: Day | null, onDay: Day, ambiguous: boolean): ReadDate =>
  day === null || day > onDay || day < '1850-01-01' ? 'impossible' : { day, ambiguous }

/** Day and month when only the order of the column can tell them apart. */
function readNumeric(match: RegExpMatchArray, order: DateOrder, onDay: Day): ReadDate {
  const [, first = '', separator = '', second = '', third = ''] = match
  if (first.length === 4) return settled(dayFrom(Number(first), Number(second), Number(third)), onDay, false)
  const dayFirst = dayIn(third, [Number(second), Number(first)], onDay)
  const monthFirst = dayIn(third, [Number(first), Number(second)], onDay)
  if (dayFirst === null || monthFirst === null)
    return settled(dayFirst ?? monthFirst, onDay, order === (dayFirst === null ? 'dmy' : 'mdy'))
  const told = order === 'dmy' || order === 'mdy' || dayFirst === monthFirst
  // Only the slash is used by month-first spreadsheets; dashes and dots are written day first here.
  const ambiguous = !told && (order === 'mixed' || separator.includes('/'))
  return settled(order === 'mdy' ? monthFirst : dayFirst, onDay, ambiguous)
}

/** A date typed without signs; as a number it lost the zero in front: 3051980 is 03-05-1980. */
function readCompact(written: string, onDay: Day): ReadDate {
  const digits = written.length === 7 ? `0${written}` : written
  if (digits.length === 8) {
    const yearFirst = dayFrom(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)))
    const dayFirst = dayFrom(Number(digits.slice(4)), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))
    return settled(yearFirst !== null && yearFirst >= '1900' ? yearFirst : dayFirst, onDay, false)
  }
  const serial = Number(digits)
  // 1900 to 2100 is a year without a day, not a serial: nobody on a list was born in 1905.
  const bareYear = serial >= 1900 && serial <= 2100
  if (bareYear || serial < FIRST_SERIAL || serial > LAST_SERIAL) return 'impossible'
  return settled(dayOfSerial(serial), onDay, false)
}

/** Reads a birth date out of text in any of the forms seen in village lists. */
export function readDateText(text: string, order: DateOrder, onDay: Day): ReadDate {
  if (blank(text) || /^[0\-/. :]+$/.test(text)) return 'missing'
  const bare = bareDate(text)
  const numeric = bare.match(NUMERIC)
  if (numeric) return readNumeric(numeric, order, onDay)
  if (/^\d+(?:\.\d+)?$/.test(bare)) return readCompact(bare.split('.')[0] ?? '', onDay)
  const named = bare.match(NAMED)
  if (named) {
    const [, date, month = '', year = ''] = named
    return settled(
      dayIn(year, [monthInRoman(month) || monthByName(month), Number(date)], onDay),
      onDay,
      false,
    )
  }
  const monthFirst = bare.match(MONTH_FIRST)
  if (!monthFirst) return 'impossible'
  const [, month = '', date, year] = monthFirst
  return settled(dayFrom(Number(year), monthByName(month), Number(date)), onDay, false)
}

export function readDate(cell: Cell | undefined, order: DateOrder, onDay: Day): ReadDate {
  if (cell?.kind === 'date' && cell.number !== undefined) {
    if (cell.number <= 0) return 'missing'
    return settled(dayOfSerial(cell.number), onDay, false)
  }
  if (cell?.kind === 'number' && cell.number !== undefined)
    return readDateText(String(cell.serial ?? cell.number), order, onDay)
  return readDateText(cellText(cell), order, onDay)
}

/** One in twenty may be a slip of the pen; more, and the column holds both orders. */
const SLIPS = 20

/** Which of two numbers is the day in the NIK beside them; it corrects no row, it only speaks for the column. */
function orderInNik(nik: string, first: number, second: number): 'dmy' | 'mdy' | null {
  const digits = stripUnseen(nik)
  if (first === second || !/^\d{16}$/.test(digits)) return null
  const [date, month] = [Number(digits.slice(6, 8)) % 40, Number(digits.slice(8, 10))]
  if (date === first && month === second) return 'dmy'
  return date === second && month === first ? 'mdy' : null
}

/** The order that one date tells: a number above 12 can only be a day; of two below, the NIK may tell which is. */
export function orderIn(cell: Cell | undefined, nik?: Cell): 'dmy' | 'mdy' | null {
  if (cell?.kind !== 'text') return null
  const numeric = bareDate(cellText(cell)).match(NUMERIC)
  if (!numeric || numeric[1]?.length === 4) return null
  const [first, second] = [Number(numeric[1]), Number(numeric[3])]
  if (first <= 12 && second <= 12) return nik === undefined ? null : orderInNik(nik.text, first, second)
  if (first <= 31 && second <= 12) return 'dmy'
  return second <= 31 && first <= 12 ? 'mdy' : null
}

export function orderOf(dayFirst: number, monthFirst: number): DateOrder {
  if (dayFirst + monthFirst === 0) return 'unknown'
  if (monthFirst * SLIPS <= dayFirst) return 'dmy'
  return dayFirst * SLIPS <= monthFirst ? 'mdy' : 'mixed'
}

/** Decides the order of a column over all its cells, with the NIKs of their rows where there are any. */
export function dateOrderOf(
  cells: Iterable<Cell | undefined>,
  niks: readonly (Cell | undefined)[] = [],
): DateOrder {
  const counts = { dmy: 0, mdy: 0 }
  let at = 0
  for (const cell of cells) {
    const order = orderIn(cell, niks[at++])
    if (order !== null) counts[order]++
  }
  return orderOf(counts.dmy, counts.mdy)
}
