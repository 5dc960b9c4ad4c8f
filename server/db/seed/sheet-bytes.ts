import { write, type CellObject, type WorkSheet } from '@e965/xlsx'

/** A cell of a made-up file: text, a number as Excel keeps it, or a day as Excel counts it. */
export type SeedCell = string | number | { excelDay: number }
export type SeedRow = readonly SeedCell[]

const textOf = (cell: SeedCell): string => (typeof cell === 'object' ? String(cell.excelDay) : String(cell))

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || text.includes('"') || text.includes('\n')
    ? `"${text.replaceAll('"', '""')}"`
    : text

export const csvLine = (cells: SeedRow, delimiter = ','): string =>
  `${cells.map((cell) => quoted(textOf(cell), delimiter)).join(delimiter)}\r\n`

export const csvBytes = (rows: readonly SeedRow[], delimiter: ',' | ';'): Buffer =>
  Buffer.from(rows.map((row) => csvLine(row, delimiter)).join(''))

function cellObject(cell: SeedCell): CellObject {
  // Only built-in formats: one of our own stays in the library's global table and changes the next file's bytes.
  if (typeof cell === 'object') return { t: 'n', v: cell.excelDay, z: 'm/d/yy' }
  if (typeof cell === 'number') return { t: 'n', v: cell, z: '0' }
  return { t: 's', v: cell }
}

function columnLetter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26))
  return index < 26 ? rest : columnLetter(Math.floor(index / 26) - 1) + rest
}

function sheetOf(rows: readonly SeedRow[]): WorkSheet {
  const width = Math.max(1, ...rows.map((row) => row.length))
  const letters = Array.from({ length: width }, (_, index) => columnLetter(index))
  const sheet: WorkSheet = { '!ref': `A1:${letters[width - 1]}${Math.max(1, rows.length)}` }
  rows.forEach((row, above) =>
    row.forEach((cell, index) => {
      if (cell !== '') sheet[`${letters[index]}${above + 1}`] = cellObject(cell)
    }),
  )
  return sheet
}

export type SeedSheet = readonly [name: string, rows: readonly SeedRow[]]

/** Sheets as the bytes of a workbook; empty cells are left out, as Excel does. */
export const bookBytes = (sheets: readonly SeedSheet[], bookType: 'xlsx' | 'xls' | 'ods'): Buffer =>
  write(
    {
      SheetNames: sheets.map(([name]) => name),
      Sheets: Object.fromEntries(sheets.map(([name, rows]) => [name, sheetOf(rows)])),
    },
    { type: 'buffer', bookType, compression: true },
  )

/** One sheet as xlsx bytes. */
export const xlsxBytes = (rows: readonly SeedRow[], sheetName: string): Buffer =>
  bookBytes([[sheetName, rows]], 'xlsx')
