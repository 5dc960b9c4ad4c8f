import { type Cell, EMPTY_CELL, type SheetRow } from '@naungan/rules/sheet'
import { serialText } from './serial-text.ts'
import { SheetProblem } from './sheet-problem.ts'
import type { Book, BookSheet } from './xlsx-book.ts'
import { cellsOfRow, rowNumber, sheetParts } from './sheet-xml.ts'
import { attribute, stringText, xmlText } from './xml-text.ts'
import { readEntry } from './zip-file.ts'

export const MAX_COLUMNS = 1000

type Reading = { readonly book: Book; readonly strings: readonly string[] }

const textCell = (text: string): Cell => (text === '' ? EMPTY_CELL : { kind: 'text', text })

/** A number without the format of a date; where days count from 1904 it may be one all the same. */
export const bareNumber = (number: number, shift: number): Cell => ({
  kind: 'number',
  text: String(number),
  number,
  ...(shift === 0 ? {} : { serial: number + shift }),
})

function numberCell(raw: string, style: number, { book }: Reading): Cell {
  const number = Number(raw)
  if (raw === '' || !Number.isFinite(number)) return textCell(raw)
  const serial = number + book.serialShift
  if (!book.datesByStyle[style]) return bareNumber(number, book.serialShift)
  return { kind: 'date', text: serialText(serial), number: serial }
}

/** What stands in <v>; behind a formula that is the value it last had. */
function valueOf(inner: string): string {
  if (inner.startsWith('<v>')) return inner.slice(3, inner.indexOf('<', 3))
  return inner.match(/<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</)?.[1] ?? ''
}

function cellOf(tag: string, inner: string, reading: Reading): Cell {
  const kind = attribute(tag, 't')
  if (kind === 'inlineStr') return textCell(stringText(inner))
  const raw = valueOf(inner)
  if (kind === 's') return textCell(reading.strings[Number(raw)] ?? '')
  if (kind === 'str' || kind === 'd') return textCell(xmlText(raw))
  if (kind === 'b') return { kind: 'boolean', text: raw === '1' ? 'TRUE' : 'FALSE' }
  if (kind === 'e') return { kind: 'error', text: xmlText(raw) }
  return raw === '' ? EMPTY_CELL : numberCell(raw, Number(attribute(tag, 's') ?? 0), reading)
}

/** The cells of one row, by column; places without a cell are empty. */
function readCells(xml: string, reading: Reading): Cell[] {
  const cells: Cell[] = []
  for (const { column, tag, inner } of cellsOfRow(xml)) {
    if (inner === undefined || column < 0) continue
    const cell = cellOf(tag, inner, reading)
    if (cell.kind === 'empty') continue
    if (column >= MAX_COLUMNS) throw new SheetProblem('sheet.too_many_columns')
    while (cells.length < column) cells.push(EMPTY_CELL)
    cells[column] = cell
  }
  return cells
}

const END = /<\/(?:\w+:)?(?:worksheet|sheetData)>|<(?:\w+:)?sheetData\s*\/>/

/** The rows of one sheet as they are unpacked; empty rows are left out, numbers are the ones a person sees. */
export async function* xlsxRows(path: string, book: Book, sheet: BookSheet): AsyncGenerator<SheetRow> {
  const reading = { book, strings: await book.strings() }
  let last = 0
  let ended = false
  for await (const parts of sheetParts(readEntry(path, sheet.entry)))
    for (const { row, xml } of parts) {
      if (!row) {
        ended ||= END.test(xml)
        continue
      }
      last = rowNumber(xml) ?? last + 1
      const cells = readCells(xml, reading)
      const tag = xml.slice(0, xml.indexOf('>'))
      const hidden = /^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '')
      if (cells.length > 0) yield hidden ? { row: last, cells, hidden } : { row: last, cells }
    }
  if (!ended) throw new SheetProblem('sheet.truncated')
}
