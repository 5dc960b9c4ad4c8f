import { open, stat } from 'node:fs/promises'
import type { SheetRow } from '@naungan/rules/sheet'
import { csvForm, csvRows } from './csv-rows.ts'
import { containerOf, refuseOleStrangers, zipKind } from './file-kind.ts'
import { otherSheets } from './other-rows.ts'
import { STAMP_PART, stampOf } from './package-parts.ts'
import { SheetProblem } from './sheet-problem.ts'
import { readBook } from './xlsx-book.ts'
import { xlsxRows } from './xlsx-rows.ts'
import { entryText, listZip, refuseSwelling } from './zip-file.ts'

export type Sheet = { readonly name: string; readonly rows: () => AsyncIterable<SheetRow> }

export type Sheets = {
  readonly kind: 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'html' | 'csv'
  /** In the order of the file, hidden ones last. */
  readonly sheets: readonly Sheet[]
  /** What a workbook that we once returned carries. */
  readonly stamp: string | null
  readonly macros: boolean
}

const HEAD = 64 * 1024
const DEFAULT_LIMIT = 200 * 1024 ** 2
/** Formats that are read whole take many times their size of memory. */
const WHOLE_LIMIT = 50 * 1024 ** 2
const WHOLE_UNPACKED = 300 * 1024 ** 2

async function headOf(path: string, length: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function openWhole(path: string, size: number, kind: Sheets['kind']): Promise<Sheets> {
  if (size > WHOLE_LIMIT) throw new SheetProblem('sheet.too_large')
  return { kind, macros: false, ...(await otherSheets(path)) }
}

async function openZip(path: string, size: number): Promise<Sheets> {
  const entries = await listZip(path, size)
  const kind = zipKind(entries.map((entry) => entry.name))
  if (kind !== 'xlsx') {
    const manifest = entries.find((entry) => entry.name === 'META-INF/manifest.xml')
    if ((await entryText(path, manifest)).includes('encryption-data'))
      throw new SheetProblem('sheet.password')
    await refuseSwelling(path, entries, WHOLE_UNPACKED)
    return openWhole(path, size, kind)
  }
  const book = await readBook(path, entries)
  const find = (name: string) => entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase())
  return {
    kind,
    stamp: stampOf(await entryText(path, find(STAMP_PART))),
    macros: find('xl/vbaProject.bin') !== undefined,
    sheets: book.sheets.map((sheet) => ({ name: sheet.name, rows: () => xlsxRows(path, book, sheet) })),
  }
}

async function openOle(path: string, size: number): Promise<Sheets> {
  if (size > WHOLE_LIMIT) throw new SheetProblem('sheet.too_large')
  refuseOleStrangers(await headOf(path, size))
  return openWhole(path, size, 'xls')
}

const CALLED_BOOK = /\.(?:xls[xmb]?|ods)$/i

/** A table that was saved as text has cells in more than one line; anything else is what is left of a workbook. */
const isCsvTable = (head: Buffer, delimiter: string): boolean =>
  head
    .toString('latin1')
    .split(/[\r\n]+/)
    .filter((line) => line.includes(delimiter)).length > 1

/**
 * Opens a spreadsheet by what its bytes are, whatever its name says. Rows come as they are read; each call of
 * `rows` starts anew. Throws a SheetProblem, here or from `rows`, when the file cannot be read.
 */
export async function openSheets(
  path: string,
  options: { name?: string; maxBytes?: number } = {},
): Promise<Sheets> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : -1),
    () => -1,
  )
  if (size < 0) throw new SheetProblem('sheet.not_found')
  if (size > (options.maxBytes ?? DEFAULT_LIMIT)) throw new SheetProblem('sheet.too_large')
  const head = await headOf(path, HEAD)
  const container = containerOf(head)
  if (container === 'zip') return openZip(path, size)
  if (container === 'ole') return openOle(path, size)
  if (container === 'markup') return openWhole(path, size, 'html')
  const form = csvForm(head)
  if (CALLED_BOOK.test(options.name ?? '') && !isCsvTable(head, form.delimiter))
    throw new SheetProblem('sheet.truncated')
  const sheet = { name: options.name ?? 'CSV', rows: () => csvRows(path, form) }
  return { kind: 'csv', stamp: null, macros: false, sheets: [sheet] }
}
