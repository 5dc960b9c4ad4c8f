import { readFile } from 'node:fs/promises'
import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { type Cell, EMPTY_CELL, type SheetRow } from '@naungan/rules/sheet'
import { STAMP } from './package-parts.ts'
import { serialText } from './serial-text.ts'
import { SheetProblem } from './sheet-problem.ts'
import { showsDate } from './xlsx-book.ts'
import { bareNumber, MAX_COLUMNS } from './xlsx-rows.ts'

const SERIAL_1904 = 1462

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

function* sheetRows(sheet: WorkSheet, shift: number): Generator<SheetRow> {
  const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][]
  for (let at = 0; at < rows.length; at++) {
    const cells = Array.from(rows[at] ?? [], (cell) => cellOf(cell, shift))
    while (cells.at(-1)?.kind === 'empty') cells.pop()
    if (cells.length > MAX_COLUMNS) throw new SheetProblem('sheet.too_many_columns')
    const hidden = sheet['!rows']?.[at]?.hidden === true
    if (cells.length > 0) yield hidden ? { row: at + 1, cells, hidden } : { row: at + 1, cells }
  }
}

function parse(bytes: Buffer): WorkBook {
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

export type OtherSheet = { readonly name: string; readonly rows: () => AsyncIterable<SheetRow> }

/** Sheets of the older and rarer formats, read whole: xls, xlsb, ods, HTML and XML tables. */
export async function otherSheets(path: string): Promise<{ sheets: OtherSheet[]; stamp: string | null }> {
  const book = parse(await readFile(path))
  const shift = book.Workbook?.WBProps?.date1904 ? SERIAL_1904 : 0
  const hidden = (name: string): number =>
    book.Workbook?.Sheets?.find((sheet) => sheet.name === name)?.Hidden ? 1 : 0
  const sheets = [...book.SheetNames]
    .sort((a, b) => hidden(a) - hidden(b))
    .map((name) => ({
      name,
      async *rows() {
        yield* sheetRows(book.Sheets[name] ?? {}, shift)
      },
    }))
  const stamp = (book.Custprops as Record<string, unknown> | undefined)?.[STAMP]
  return { sheets, stamp: typeof stamp === 'string' ? stamp : null }
}
