/** Opening spreadsheets of every kind as rows of cells. Knows no database. */
export { nationalAreaFacts } from './area-facts.ts'
export { openSheets, type Sheet, type Sheets } from './open-sheets.ts'
export { planSheets, type PlannedSheet } from './plan-sheets.ts'
export { SHEET_PROBLEMS, SheetProblem, type SheetProblemCode } from './sheet-problem.ts'
