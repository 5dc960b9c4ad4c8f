import { utils, write } from '@e965/xlsx'
import { formulaSafe } from '@naungan/rules/sheet'

export type SheetCell = string | number | null

/** A table to take away, and the name of its file without an ending. */
export type SheetFile = { name: string; table: SheetCell[][] }

const BOM = '\ufeff'

const safe = (cell: SheetCell): SheetCell => (typeof cell === 'string' ? formulaSafe(cell) : cell)

/** Excel in Indonesian parts columns at semicolons and decimals at commas. */
const csvCell = (cell: SheetCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

export const asCsv = (table: readonly SheetCell[][]): string =>
  `${BOM}${table.map((row) => row.map((cell) => csvCell(safe(cell))).join(';')).join('\r\n')}\r\n`

export const asXlsx = (table: readonly SheetCell[][], sheet: string): Buffer => {
  const book = utils.book_new(utils.aoa_to_sheet(table.map((row) => row.map(safe))), sheet)
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer
}
