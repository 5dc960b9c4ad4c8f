import { type Month, monthFrom, monthOf } from '../words/index.ts'
import { blank, type Cell, cellText } from './cell.ts'
import { dayOfSerial, monthByName } from './date-cell.ts'

const NAMED = /^(?:\d{1,2}[-/. ]+)?([A-Za-z]{3,})[-/.' ]*(\d{2}|\d{4})$/
const FULL_DATE = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})(?:[ T].*)?$/

const century = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year))

function fromParts(first: string, second: string): Month | null {
  return first.length === 4
    ? monthFrom(Number(first), Number(second))
    : monthFrom(century(second), Number(first))
}

/** A month of dues as BPJS and treasuries write it: 10-2026, 2026-10, 202610, 102026, Okt 2026, 01/10/2026. */
export function readMonthText(text: string): Month | null {
  if (blank(text)) return null
  const [, first = '', second = ''] = text.match(/^(\d{1,4})[-/. ](\d{1,4})$/) ?? []
  if (first !== '') return fromParts(first, second)
  const compact = text.match(/^(\d{2})(\d{2})(\d{2})$/)
  if (compact) {
    const [, a = '', b = '', c = ''] = compact
    return a === '20' ? monthFrom(Number(a + b), Number(c)) : monthFrom(Number(b + c), Number(a))
  }
  const full = text.match(FULL_DATE)
  if (full) return fullDateMonth(full)
  const named = text.match(NAMED)
  return named ? monthFrom(century(named[2] ?? ''), monthByName(named[1] ?? '')) : null
}

const fullDateMonth = ([, a = '', month = '', c = '']: RegExpMatchArray): Month | null =>
  monthFrom(a.length === 4 ? Number(a) : century(c), Number(month))

export function readMonth(cell: Cell | undefined): Month | null {
  if (cell?.kind !== 'date' || cell.number === undefined) return readMonthText(cellText(cell))
  const day = dayOfSerial(cell.number)
  return day === null ? null : monthOf(day)
}
