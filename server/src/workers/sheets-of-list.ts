import { placeInBook, type ReadingPlan, type RowPlace, sheetInBook } from '@naungan/rules/sheet'
import type { ImportRecord } from './import.sql.ts'

type Read = Pick<ImportRecord, 'sheet' | 'plan'>

/** A sheet of a list and how it is read, headings and rows as its spreadsheet numbers them. */
export type SheetOfList = { readonly sheet: string; readonly plan: ReadingPlan }

/** The sheets that a list is read from, in the order of its file. */
export const sheetsOf = ({ sheet, plan }: Read): readonly SheetOfList[] =>
  plan === null ? [] : [{ sheet: sheet ?? '', plan }, ...(plan.also ?? [])]

/** How the sheet was read on which a row of the list stands. */
export const planOfRow = (list: Read, row: number): ReadingPlan => {
  const sheets = sheetsOf(list)
  return sheets[sheetInBook(sheets.length, row)]?.plan ?? list.plan!
}

/** Where a row of the list stands in its file. */
export const placeOfRow = (list: Read, row: number): RowPlace =>
  placeInBook(
    sheetsOf(list).map(({ sheet }) => sheet),
    row,
  )
