/** Rows that a sheet of a workbook can hold; where a list has several sheets, each has a block of numbers of its own. */
const ROWS_OF_SHEET = 1_048_576

/** The number of a row in a list of several sheets; those of the first are as the spreadsheet shows them. */
export const rowInBook = (sheet: number, row: number): number => sheet * ROWS_OF_SHEET + row

/** Whether a sheet is so long that its rows would be taken for those of the next one. */
export const fitsBook = (row: number): boolean => row <= ROWS_OF_SHEET

/** Where a row stands: the sheet by its name, none where the list has but one, and the row as it is numbered there. */
export type RowPlace = { readonly sheet: string | null; readonly row: number }

/** Which of its sheets a row of a list stands on, from 0. A single sheet may be as long as it likes. */
export const sheetInBook = (sheets: number, row: number): number =>
  sheets < 2 ? 0 : Math.floor((row - 1) / ROWS_OF_SHEET)

/** Where a row of a list with these sheets stands. */
export const placeInBook = (sheets: readonly string[], row: number): RowPlace => {
  const nth = sheetInBook(sheets.length, row)
  return { sheet: sheets.length < 2 ? null : (sheets[nth] ?? null), row: row - rowInBook(nth, 0) }
}
