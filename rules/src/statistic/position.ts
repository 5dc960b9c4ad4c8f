import { type Cell, cellText, dayOfSerial, monthByName } from '../sheet/index.ts'
import { type Day, dayFrom, lastDayOf, monthFrom, parseDay, parseMonth } from '../words/index.ts'

/** As of when: a year, a month or a day, and the words that stood beside it. */
export type Position = { readonly at: string; readonly beside: string }

const FORMS: readonly [RegExp, (parts: string[]) => string | null][] = [
  [/^(\d{4}-\d{2}-\d{2})(?:[T ]00:00.*)?/, ([day = '']) => parseDay(day)],
  [/^(\d{4}-\d{2})(?![\d-])/, ([month = '']) => parseMonth(month)],
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/,
    ([date, month, year]) => dayFrom(Number(year), Number(month), Number(date)),
  ],
  [
    /^(\d{1,2}) ([A-Za-z]{3,9})\.? (\d{4})(?!\d)/,
    ([date, name = '', year]) => dayFrom(Number(year), monthByName(name), Number(date)),
  ],
  [/^([A-Za-z]{3,9})\.? (\d{4})(?!\d)/, ([name = '', year]) => monthFrom(Number(year), monthByName(name))],
  [/^sem(?:ester)?\.? (I{1,2}|1|2)(?: tahun)? (\d{4})(?!\d)/i, ([half = '', year]) => halfYear(half, year)],
  [/^(?:tahun )?(\d{4})(?![\d/.-])/i, ([year = '']) => (/^(?:19|20)/.test(year) ? year : null)],
]

const halfYear = (half: string, year = ''): string => `${year}-${/^(?:I|1)$/i.test(half) ? '06' : '12'}`

/** Reads 2024, 2024-08, 2024-08-13, 13 Agustus 2024, Agustus 2024, Semester II 2024; what follows is kept as words. */
export function readPosition(text: string): Position | null {
  const trimmed = text.trim().replace(/^(?:posisi|per|keadaan)\s+/i, '')
  for (const [form, read] of FORMS) {
    const match = trimmed.match(form)
    const at = match ? read(match.slice(1)) : null
    if (match && at !== null)
      return { at, beside: trimmed.slice(match[0].length).replace(/^[\s(,;]+|[\s)]+$/g, '') }
  }
  return null
}

export function readPositionCell(cell: Cell | undefined): Position | null {
  if (cell?.kind !== 'date' || cell.number === undefined) return readPosition(cellText(cell))
  const day = dayOfSerial(cell.number)
  return day === null ? null : { at: day, beside: '' }
}

export const yearOf = (at: string): number => Number(at.slice(0, 4))

/** The first and the last day that a position can mean. */
export const firstDayAt = (at: string): Day => `${at}-01-01`.slice(0, 10) as Day

export const lastDayAt = (at: string): Day => {
  const month = parseMonth(at)
  return parseDay(at) ?? (month === null ? (`${at}-12-31` as Day) : lastDayOf(month))
}

const DATED =
  /\b(\d{1,2} [A-Za-z]{3,9} \d{4}|[A-Za-z]{3,9} \d{4}|sem(?:ester)? (?:I{1,2}|1|2)(?: tahun)? \d{4}|(?:19|20)\d{2})\b/gi

/** The one position that a title names; null when it names none, or a run of years. */
export function positionInTitle(title: string): string | null {
  const found = new Set(
    [...title.replace(/,/g, ' ').matchAll(DATED)].flatMap(([words]) => readPosition(words)?.at ?? []),
  )
  return found.size === 1 ? [...found][0]! : null
}

/** The one full day that words beside a figure name, such as "koran 8 Dec 2025". */
export function dayInWords(words: string): string | null {
  const at = positionInTitle(words)
  return at?.length === 10 ? at : null
}
