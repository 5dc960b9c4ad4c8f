import { createReadStream } from 'node:fs'
import { type Cell, EMPTY_CELL, type SheetRow } from '@naungan/rules/sheet'
import { csvRecords } from './csv-records.ts'
import { SheetProblem } from './sheet-problem.ts'
import { MAX_COLUMNS } from './xlsx-rows.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type CsvForm = {
  readonly encoding: Encoding
  readonly delimiter: string
  readonly newline: '\n' | '\r' | '\r\n'
  readonly skipFirst: boolean
}

/** No list of people has a line as long as this. */
const MAX_RECORD = 1024 ** 2

function zeroShare(head: Buffer, odd: 0 | 1): number {
  let zeros = 0
  for (let at = odd; at < head.length; at += 2) if (head[at] === 0) zeros++
  return head.length === 0 ? 0 : zeros / (head.length / 2)
}

function validUtf8(head: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The encoding by its mark, by the zero bytes of UTF-16, by being valid UTF-8; else what old Excel writes. */
export function encodingOf(head: Buffer): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (zeroShare(head, 1) > 0.4) return 'utf-16le'
  if (zeroShare(head, 0) > 0.4) return 'utf-16be'
  return validUtf8(head) ? 'utf-8' : 'windows-1252'
}

const DELIMITERS = [',', ';', '\t', '|']

/** The delimiter that parts most lines into most equal numbers of columns. */
function delimiterOf(text: string, newline: CsvForm['newline']): string {
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    const { records } = csvRecords(text, { delimiter, newline }, true)
    const widths = records
      .slice(0, 30)
      .map((cells) => cells.length)
      .filter((width) => width > 1)
    const common = Math.max(0, ...widths.map((width) => widths.filter((other) => other === width).length))
    const score = common * 1000 + Math.max(0, ...widths)
    if (widths.length > 0 && score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

/** Control characters that no text has; the codes 0x81 to 0x9d are the holes of Windows-1252. */
// oxlint-disable-next-line no-control-regex
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0081\u008d\u008f\u0090\u009d]/g

export function csvForm(head: Buffer): CsvForm {
  const encoding = encodingOf(head)
  const text = new TextDecoder(encoding).decode(head, { stream: true })
  const strange = text.match(NOT_TEXT)?.length ?? 0
  if (strange > text.length / 50) throw new SheetProblem('sheet.not_a_sheet')
  if (strange > 0) throw new SheetProblem('sheet.encoding')
  const named = text.match(/^sep=(.)\r?\n/i)?.[1]
  const newline = text.includes('\r\n') ? '\r\n' : text.includes('\r') && !text.includes('\n') ? '\r' : '\n'
  return { encoding, delimiter: named ?? delimiterOf(text, newline), newline, skipFirst: named !== undefined }
}

async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }))
    yield decoder.decode(chunk as Buffer, { stream: true })
  yield decoder.decode()
}

/** ="3524…" is how a CSV tells Excel to leave digits as they are. */
const AS_TEXT = /^="(.*)"$/

function textCell(written: string): Cell {
  const text = written.startsWith('=') ? (AS_TEXT.exec(written)?.[1] ?? written) : written
  return text === '' ? EMPTY_CELL : { kind: 'text', text }
}

function toRow(row: number, texts: readonly string[]): SheetRow {
  if (texts.length > MAX_COLUMNS) throw new SheetProblem('sheet.too_many_columns')
  return { row, cells: texts.map(textCell) }
}

async function* records(path: string, form: CsvForm): AsyncGenerator<string[][]> {
  let rest = ''
  for await (const piece of decoded(path, form.encoding)) {
    const text = rest + piece
    const complete = csvRecords(text, form, false)
    yield complete.records
    rest = text.slice(complete.end)
    if (rest.length > MAX_RECORD) throw new SheetProblem('sheet.not_a_sheet')
  }
  yield csvRecords(rest, form, true).records
}

/** The records of a CSV, numbered as a spreadsheet numbers them: a line break inside quotes makes no new row. */
export async function* csvRows(path: string, form: CsvForm): AsyncGenerator<SheetRow> {
  let row = form.skipFirst ? -1 : 0
  for await (const complete of records(path, form))
    for (const texts of complete) {
      row++
      if (row > 0 && texts.some((text) => text !== '')) yield toRow(row, texts)
    }
}
