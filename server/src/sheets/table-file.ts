import { utils, write } from '@e965/xlsx'
import { formulaSafe } from '@naungan/rules/sheet'

export type TableCell = string | number | null

export const CSV_TYPE = 'text/csv; charset=utf-8'
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** In front of a CSV file it makes Excel read UTF-8. */
export const CSV_MARK = '\ufeff'

const safe = (cell: TableCell): TableCell => (typeof cell === 'string' ? formulaSafe(cell) : cell)

const csvCell = (cell: TableCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const text = formulaSafe(cell)
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Excel in Indonesia parts columns at semicolons and decimals at commas; no cell becomes a formula there. */
export const csvLine = (cells: readonly TableCell[]): string => `${cells.map(csvCell).join(';')}\r\n`

export const asCsv = (table: readonly TableCell[][]): string => `${CSV_MARK}${table.map(csvLine).join('')}`

export const asXlsx = (table: readonly TableCell[][], sheet: string): Buffer => {
  const book = utils.book_new(utils.aoa_to_sheet(table.map((row) => row.map(safe))), sheet)
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer
}
