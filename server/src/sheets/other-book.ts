import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { type Cell, EMPTY_CELL, type SheetRow } from '@naungan/rules/sheet'
import { STAMP } from './package-parts.ts'
import { serialText } from './serial-text.ts'
import { SheetProblem } from './sheet-problem.ts'
import { SERIAL_1904, showsDate } from './xlsx-book.ts'
import { bareNumber, MAX_COLUMNS } from './xlsx-rows.ts'

function numberCell(number: number, format: string, shift: number): Cell {
  if (!showsDate(format)) return bareNumber(number, shift)
  return { kind: 'date', text: serialText(number + shift), number: number + shift }
}

function cellOf(cell: CellObject | undefined, shift: number): Cell {
  if (cell === undefined || cell.v === undefined || cell.v === '') return EMPTY_CELL
  if (cell.t === 'n') return numberCell(Number(cell.v), String(cell.z ?? ''), shift)
  if (cell.t === 's') return { kind: 'text', text: String(cell.v) }
  if (cell.t === 'b') return { kind: 'boolean', text: cell.v === true ? 'TRUE' : 'FALSE' }
  return cell.t === 'e' ? { kind: 'error', text: String(cell.w ?? cell.v) } : EMPTY_CELL
}

/** Rows may have holes of any width; only what is there is looked at. */
function rowCells(row: readonly (CellObject | undefined)[], shift: number): Cell[] {
  const cells: Cell[] = []
  row.forEach((object, column) => {
    const cell = cellOf(object, shift)
    if (cell.kind === 'empty') return
    if (column >= MAX_COLUMNS) throw new SheetProblem('sheet.too_many_columns')
    while (cells.length < column) cells.push(EMPTY_CELL)
    cells[column] = cell
  })
  return cells
}

function* sheetRows(sheet: WorkSheet, shift: number): Generator<SheetRow> {
  const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][]
  // The keys of what is there: a sheet may claim a last row without any before it.
  for (const key of Object.keys(rows)) {
    const at = Number(key)
    const cells = rowCells(rows[at] ?? [], shift)
    const hidden = sheet['!rows']?.[at]?.hidden === true
    if (cells.length > 0) yield hidden ? { row: at + 1, cells, hidden } : { row: at + 1, cells }
  }
}

/** A cell of a web page that claims tens of thousands of others: the library would make every one of them. */
const WIDE_SPAN = /(?:col|row)span\s*=\s*["']?\s*\d{5}/i

function parse(bytes: Buffer): WorkBook {
  if (WIDE_SPAN.test(bytes.toString('latin1'))) throw new SheetProblem('sheet.bomb')
  try {
    // Number formats are read because a date is only a number with a format; text stays text, so no NIK turns number.
    return read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      raw: true,
    })
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message)
    throw new SheetProblem(locked ? 'sheet.password' : 'sheet.truncated', error)
  }
}

export type OtherBook = {
  /** Hidden ones last. */
  readonly sheets: readonly { readonly name: string; readonly rows: () => Iterable<SheetRow> }[]
  readonly stamp: string | null
}

/** A workbook of the older and rarer formats, read whole: xls, xlsb, ods, HTML and XML tables. */
export function otherBook(bytes: Buffer): OtherBook {
  const book = parse(bytes)
  const shift = book.Workbook?.WBProps?.date1904 ? SERIAL_1904 : 0
  const hidden = (name: string): number =>
    book.Workbook?.Sheets?.find((sheet) => sheet.name === name)?.Hidden ? 1 : 0
  const sheets = [...book.SheetNames]
    .sort((a, b) => hidden(a) - hidden(b))
    .map((name) => ({ name, rows: () => sheetRows(book.Sheets[name] ?? {}, shift) }))
  const stamp = (book.Custprops as Record<string, unknown> | undefined)?.[STAMP]
  return { sheets, stamp: typeof stamp === 'string' ? stamp : null }
}
