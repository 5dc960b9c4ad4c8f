/** Opening spreadsheets of every kind as rows of cells. Knows no database. */
export { nationalAreaFacts } from './area-facts.ts'
export { openSheets, type Sheet, type Sheets } from './open-sheets.ts'
export { planSheets, type PlannedSheet } from './plan-sheets.ts'
export type { Marking } from './mark-book.ts'
export type { CellMark, RowMarks } from './mark-sheet.ts'
export type { Tone } from './mark-styles.ts'
export { returnBook } from './return-book.ts'
export { SHEET_PROBLEMS, SheetProblem, type SheetProblemCode } from './sheet-problem.ts'
