import { isNikIssue, parseNik } from '../words/index.ts'
import type { SheetRow } from './cell.ts'
import { type DateOrder, orderIn, orderOf } from './date-cell.ts'
import type { IssueCode } from './issue-catalogue.ts'
import { exactText } from './nik-cell.ts'
import type { ReadingPlan } from './plan.ts'
import type { ReadWorkerRow } from './read-worker-row.ts'

/** What is counted over one file; plain data, so that it can be stored between two parts of a job. */
export type Tally = {
  rows: number
  niks: number
  endsInZero: number
  birthDates: number
  /** Birth dates that would be the one of the NIK with day and month the other way round. */
  swapped: number
  /** Dates that can only be day first, and only month first. */
  dayFirst: number
  monthFirst: number
  rowsAfterGap: number
  hiddenRows: number
  titledDesa: number
  /** Rows with a NIK in a second table beside the first. */
  beside: number
  readonly issues: Partial<Record<IssueCode, number>>
  /** First and last row of each issue. */
  readonly spans: Partial<Record<IssueCode, [number, number]>>
}

export const newTally = (): Tally => ({
  rows: 0,
  niks: 0,
  endsInZero: 0,
  birthDates: 0,
  swapped: 0,
  dayFirst: 0,
  monthFirst: 0,
  rowsAfterGap: 0,
  hiddenRows: 0,
  titledDesa: 0,
  beside: 0,
  issues: {},
  spans: {},
})

export function countRow(tally: Tally, plan: ReadingPlan, row: SheetRow, read: ReadWorkerRow): void {
  tally.rows++
  if (row.hidden) tally.hiddenRows++
  if (plan.desaOfTitle) tally.titledDesa++
  if (plan.at.nik !== undefined) {
    const nik = exactText(row.cells[plan.at.nik])
    if (/^\d{16}$/.test(nik)) {
      tally.niks++
      if (nik.endsWith('0')) tally.endsInZero++
    }
  }
  countDate(tally, plan, row)
  if (read.worker.tanggalLahir !== null) tally.birthDates++
  for (const { code } of read.issues) countIssue(tally, code, row.row)
  if (isSwapped(read)) tally.swapped++
}

/** A spreadsheet that took 05/06 for the 6 May: the NIK says so. */
function isSwapped({ worker: { nik, tanggalLahir }, issues }: ReadWorkerRow): boolean {
  if (nik === null || tanggalLahir === null) return false
  if (!issues.some(({ code }) => code === 'nik.birth_date_differs')) return false
  const parts = parseNik(nik)
  const [year, month, day] = [tanggalLahir.slice(2, 4), tanggalLahir.slice(5, 7), tanggalLahir.slice(8)]
  return !isNikIssue(parts) && parts.born === `${month}${day}${year}`
}

/** Counts the NIKs of a second table to the right of the first, which nobody reads. */
export function countBeside(tally: Tally, { besideAt }: ReadingPlan, { cells }: SheetRow): void {
  if (besideAt !== undefined && /(?:\d\D*){8}/.test(exactText(cells[besideAt]))) tally.beside++
}

function countDate(tally: Tally, { at }: ReadingPlan, { cells }: SheetRow): void {
  const nik = at.nik === undefined ? undefined : cells[at.nik]
  const order = at.tanggalLahir === undefined ? null : orderIn(cells[at.tanggalLahir], nik)
  if (order === 'dmy') tally.dayFirst++
  if (order === 'mdy') tally.monthFirst++
}

/** The order of day and month over all rows that were counted. */
export const orderOver = ({ dayFirst, monthFirst }: Tally): DateOrder => orderOf(dayFirst, monthFirst)

function countIssue({ issues, spans }: Tally, code: IssueCode, row: number): void {
  issues[code] = (issues[code] ?? 0) + 1
  const span = spans[code]
  if (span === undefined) spans[code] = [row, row]
  else span[1] = row
}
