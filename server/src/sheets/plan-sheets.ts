import {
  choosePlan,
  fitsBook,
  planReading,
  type PlanOptions,
  type ReadingPlan,
  rowInBook,
  type SheetRow,
} from '@naungan/rules/sheet'
import type { Sheet, Sheets } from './open-sheets.ts'
import { SheetProblem } from './sheet-problem.ts'

export type PlannedSheet = {
  readonly sheet: Sheet
  readonly plan: ReadingPlan
  /** Of the sheet to read: the other sheets that head a NIK and a name too, and are not read. */
  readonly otherLists?: readonly string[]
}

/** The sheets of a workbook that are read as one list, and those that head people too and are not. */
export type PlannedBook = {
  readonly parts: readonly PlannedSheet[]
  readonly otherLists: readonly string[]
  /** Those of the others whose headings are the same: they can be read together. */
  readonly alike: readonly string[]
}

/** What a person said of the sheets: which to begin with, and whether those with its headings are read with it. */
export type SheetChoice = { readonly sheet: string | null; readonly all: boolean }

const headsPeople = ({ plan: { headerRow, at } }: PlannedSheet): boolean =>
  headerRow > 0 && at.nik !== undefined && at.nama !== undefined

/** Rows looked at before anything is decided: enough to see both orders of a date column. */
const SAMPLE = 5000

async function sampleOf(sheet: Sheet): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const row of sheet.rows()) {
    rows.push(row)
    if (rows.length === SAMPLE) break
  }
  return rows
}

/**
 * Plans every sheet that holds something and puts the one to read first: the one chosen by name, else the likeliest.
 * Refuses a workbook without content.
 */
export async function planSheets(
  { sheets }: Sheets,
  options: PlanOptions = {},
  chosen: string | null = null,
): Promise<PlannedSheet[]> {
  const planned: PlannedSheet[] = []
  for (const sheet of sheets) {
    const rows = await sampleOf(sheet)
    if (rows.length > 0)
      planned.push({ sheet, plan: planReading(rows, { ...options, sheetName: sheet.name }) })
  }
  const first = planned.find(({ sheet }) => sheet.name === chosen) ?? choosePlan(planned)
  if (first === undefined) throw new SheetProblem('sheet.empty')
  const others = planned.filter((other) => other !== first)
  const otherLists = headsPeople(first) ? others.filter(headsPeople).map(({ sheet }) => sheet.name) : []
  return [{ ...first, otherLists }, ...others]
}

/** More would not fit the numbers of rows. */
const MOST_SHEETS = 1000

/** Plans a workbook as one list: of the sheet to read, or of all that have its headings, in their order. */
export async function planBook(
  opened: Sheets,
  options: PlanOptions,
  { sheet, all }: SheetChoice,
): Promise<PlannedBook> {
  const [first, ...others] = (await planSheets(opened, options, sheet)) as [PlannedSheet, ...PlannedSheet[]]
  const { otherLists = [] } = first
  const alike = others.filter(
    (other) => otherLists.includes(other.sheet.name) && other.plan.fingerprint === first.plan.fingerprint,
  )
  const names = alike.map((other) => other.sheet.name)
  if (!all || alike.length === 0) return { parts: [first], otherLists, alike: names }
  const order = new Map(opened.sheets.map(({ name }, nth) => [name, nth]))
  const place = (one: PlannedSheet): number => order.get(one.sheet.name) ?? 0
  const parts = [first, ...alike].sort((a, b) => place(a) - place(b)).slice(0, MOST_SHEETS)
  const read = new Set(parts.map((part) => part.sheet.name))
  return { parts, otherLists: otherLists.filter((name) => !read.has(name)), alike: [] }
}

async function* numbered(sheet: Sheet, nth: number): AsyncGenerator<SheetRow> {
  for await (const row of sheet.rows()) {
    if (!fitsBook(row.row)) throw new SheetProblem('sheet.too_large')
    yield { ...row, row: rowInBook(nth, row.row) }
  }
}

/** The sheets of one list, each with its rows and headings numbered after those of the sheets before it. */
export const inOneBook = (parts: readonly PlannedSheet[]): readonly PlannedSheet[] =>
  parts.length < 2
    ? parts
    : parts.map(({ sheet, plan }, nth) => ({
        sheet: { name: sheet.name, rows: () => numbered(sheet, nth) },
        plan: { ...plan, headerRow: rowInBook(nth, plan.headerRow) },
      }))

/** The same sheets with the orders of dates that all of their rows tell; null for those that tell no other. */
export const withDateOrders = (book: PlannedBook, better: readonly (ReadingPlan | null)[]): PlannedBook => ({
  ...book,
  parts: book.parts.map(({ sheet, plan }, nth) => ({
    sheet,
    plan: { ...plan, dateOrder: better[nth]?.dateOrder ?? plan.dateOrder },
  })),
})
