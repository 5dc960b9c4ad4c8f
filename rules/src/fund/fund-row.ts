import {
  type Cell,
  cellText,
  monthByName,
  readDate,
  readMonth,
  type SheetRow,
  squeeze,
} from '../sheet/index.ts'
import { type Day, type Month, monthFrom, parseDay } from '../words/index.ts'
import type { FundColumn, FundColumns } from './fund-columns.ts'
import type { FundFileAbout, FundRefusal, FundRefusalCode } from './read-fund-sheet.ts'
import { readRupiah } from './read-rupiah.ts'

/** One row with its cells by the column they stand in. */
export type FundRow = {
  readonly row: number
  readonly text: (column: FundColumn) => string
  readonly cell: (column: FundColumn) => Cell | undefined
}

export const makeRow = ({ row, cells }: SheetRow, at: FundColumns): FundRow => {
  const cell = (column: FundColumn) => {
    const index = at[column]
    return index === undefined ? undefined : cells[index]
  }
  return { row, cell, text: (column) => cellText(cell(column)).trim() }
}

const NAMING = ['kode', 'wilayah', 'jenis', 'nama'] as const
const AMOUNTS = ['pagu', 'perubahan', 'jkk', 'jkm'] as const
const SUMS = ['JUMLAH', 'TOTAL', 'JUMLAHTOTAL']

export const isEmptyRow = (row: FundRow): boolean =>
  [...NAMING, ...AMOUNTS].every((column) => row.text(column) === '')

/** The line beneath a table that adds it up. */
export const isSumRow = (row: FundRow): boolean =>
  NAMING.some((column) => SUMS.includes(squeeze(row.text(column))))

/** Gathers why a row is refused while it is read, so that its sender hears all of it at once. */
export const refusing = (row: number) => {
  const refused: FundRefusal[] = []
  const refuse = (field: string, code: FundRefusalCode, seen = ''): null => {
    refused.push({ row, field, code, seen })
    return null
  }
  return { refused, refuse }
}
type Refuse = ReturnType<typeof refusing>['refuse']

/** A sum of money that must stand there. */
export const amountIn = (row: FundRow, column: FundColumn, refuse: Refuse): number | null => {
  const read = readRupiah(row.cell(column))
  return typeof read === 'number' ? read : refuse(column, `amount.${read}`, row.text(column))
}

/** A sum of money that may be left out. */
export const amountIfAny = (row: FundRow, column: FundColumn, refuse: Refuse): number | null => {
  const read = readRupiah(row.cell(column))
  if (read === 'missing') return null
  return typeof read === 'number' ? read : refuse(column, `amount.${read}`, row.text(column))
}

const BARE_NUMBER = /^\d{1,2}$/

/** A month of the year the file is of: 2027-01, Jan 2027, Januari, 1. */
export const monthIn = (
  row: FundRow,
  column: FundColumn,
  { year }: FundFileAbout,
  refuse: Refuse,
): Month | null => {
  const text = row.text(column)
  const bare = BARE_NUMBER.test(text) ? Number(text) : monthByName(text)
  const noYear = BARE_NUMBER.test(text) || /^[A-Za-z]+$/.test(text)
  const month = noYear ? monthFrom(year, bare) : readMonth(row.cell(column))
  if (month === null) return refuse(column, 'month.unreadable', text)
  return Number(month.slice(0, 4)) === year ? month : refuse(column, 'month.other_year', text)
}

/** The paper that an amount stands on and its day, in the row or said for the file. */
export const paperIn = (
  row: FundRow,
  { said, today }: FundFileAbout,
  refuse: Refuse,
): { source: string; day: Day } | null => {
  const source = row.text('sumber') || said.source?.trim() || ''
  const written = readDate(row.cell('tanggal'), 'dmy', today)
  const day = written === 'missing' ? parseDay(said.day ?? '') : written
  if (source.length < 2) refuse('sumber', 'source.missing')
  if (day === null) refuse('tanggal', 'day.missing')
  if (day === 'impossible') refuse('tanggal', 'day.unreadable', row.text('tanggal'))
  if (source.length < 2 || day === null || day === 'impossible') return null
  return { source: source.slice(0, 300), day: typeof day === 'string' ? day : day.day }
}
