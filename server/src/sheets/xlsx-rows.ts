import { type Cell, EMPTY_CELL, type SheetRow } from '@naungan/rules/sheet'
import { serialText } from './serial-text.ts'
import { SheetProblem } from './sheet-problem.ts'
import type { Book, BookSheet } from './xlsx-book.ts'
import { attribute, stringText, xmlText } from './xml-text.ts'
import { readEntry } from './zip-file.ts'

export const MAX_COLUMNS = 1000
const MAX_ROW_TEXT = 8 * 1024 ** 2

type Reading = { readonly book: Book; readonly strings: readonly string[] }

function columnIndex(reference: string): number {
  let index = 0
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at)
    if (letter < 65 || letter > 90) break
    index = index * 26 + letter - 64
  }
  return index - 1
}

const textCell = (text: string): Cell => (text === '' ? EMPTY_CELL : { kind: 'text', text })

function numberCell(raw: string, style: number, { book }: Reading): Cell {
  const number = Number(raw)
  if (raw === '' || !Number.isFinite(number)) return textCell(raw)
  if (!book.datesByStyle[style]) return { kind: 'number', text: String(number), number }
  const serial = number + book.serialShift
  return { kind: 'date', text: serialText(serial), number: serial }
}

function cellOf(tag: string, inner: string, reading: Reading): Cell {
  const kind = attribute(tag, 't')
  if (kind === 'inlineStr') return textCell(stringText(inner))
  const raw = inner.match(/<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</)?.[1] ?? ''
  if (kind === 's') return textCell(reading.strings[Number(raw)] ?? '')
  if (kind === 'str' || kind === 'd') return textCell(xmlText(raw))
  if (kind === 'b') return { kind: 'boolean', text: raw === '1' ? 'TRUE' : 'FALSE' }
  if (kind === 'e') return { kind: 'error', text: xmlText(raw) }
  return raw === '' ? EMPTY_CELL : numberCell(raw, Number(attribute(tag, 's') ?? 0), reading)
}

const CELL = /<(?:\w+:)?c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g

/** The cells of one row, by column; places without a cell are empty. */
function readCells(xml: string, reading: Reading): Cell[] {
  const cells: Cell[] = []
  let next = 0
  for (const [, tag = '', inner] of xml.matchAll(CELL)) {
    const reference = attribute(tag, 'r')
    const index = reference === undefined ? next : columnIndex(reference)
    next = index + 1
    if (inner === undefined) continue
    const cell = cellOf(tag, inner, reading)
    if (cell.kind === 'empty' || index < 0) continue
    if (index >= MAX_COLUMNS) throw new SheetProblem('sheet.too_many_columns')
    while (cells.length < index) cells.push(EMPTY_CELL)
    cells[index] = cell
  }
  return cells
}

const ROW = /<(?:\w+:)?row(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g

/** The rows of one sheet as they are unpacked; empty rows are left out, numbers are the ones a person sees. */
export async function* xlsxRows(path: string, book: Book, sheet: BookSheet): AsyncGenerator<SheetRow> {
  const reading = { book, strings: await book.strings() }
  let rest = ''
  let last = 0
  for await (const piece of readEntry(path, sheet.entry)) {
    rest += piece
    let from = 0
    for (const match of rest.matchAll(ROW)) {
      const [whole, tag = '', inner] = match
      from = match.index + whole.length
      last = Number(attribute(tag, 'r') ?? last + 1)
      const cells = inner === undefined ? [] : readCells(inner, reading)
      const hidden = /^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '')
      if (cells.length > 0) yield hidden ? { row: last, cells, hidden } : { row: last, cells }
    }
    rest = rest.slice(from)
    if (rest.length > MAX_ROW_TEXT) throw new SheetProblem('sheet.bomb')
  }
  if (!/<\/(?:\w+:)?(?:worksheet|sheetData)>|<(?:\w+:)?sheetData\s*\/>/.test(rest))
    throw new SheetProblem('sheet.truncated')
}
