/** Opening spreadsheets of every kind as rows of cells, and writing them. Knows no database. */
export { nationalAreaFacts } from './area-facts.ts'
export { openSheets, type Sheet, type Sheets } from './open-sheets.ts'
export {
  inOneBook,
  planBook,
  type PlannedBook,
  type PlannedSheet,
  planSheets,
  type SheetChoice,
  withDateOrders,
} from './plan-sheets.ts'
export type { Marking } from './mark-book.ts'
export type { CellMark, RowMarks } from './mark-sheet.ts'
export type { Tone } from './mark-styles.ts'
export { returnBook } from './return-book.ts'
export { SHEET_PROBLEMS, SheetProblem, type SheetProblemCode } from './sheet-problem.ts'
export { streamBook } from './stream-book.ts'
export { asCsv, asXlsx, CSV_MARK, CSV_TYPE, csvLine, type TableCell, XLSX_TYPE } from './table-file.ts'
export { entryBytes, listZip, type ZipEntry } from './zip-file.ts'
