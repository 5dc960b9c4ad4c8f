import { SheetProblem } from './sheet-problem.ts'
import { attribute } from './xml-text.ts'

/** A stretch of a sheet's XML: one whole row, or what stands between rows, before the first and after the last. */
export type SheetPart = { readonly row: boolean; readonly xml: string }

const MAX_ROW_TEXT = 8 * 1024 ** 2
const HEAD_SEARCH = 64 * 1024
/** More than the beginning of any tag that a piece can cut. */
const LONGEST_BEGINNING = 64

const ROOT = /<(\w+:)?(?:worksheet|sheetData)[\s>]/

const isTagEnd = (code: number): boolean => code === 62 || code === 47 || code <= 32

/** The next tag with this beginning as a whole name: `<row` must not find `<rowBreaks`. */
function tagStart(xml: string, beginning: string, from: number): number {
  let at = xml.indexOf(beginning, from)
  while (at >= 0 && at + beginning.length < xml.length && !isTagEnd(xml.charCodeAt(at + beginning.length)))
    at = xml.indexOf(beginning, at + 1)
  return at
}

/** Where an element that starts here is over; -1 when its end has not come yet. */
function elementEnd(xml: string, start: number, close: string): number {
  const tagEnd = xml.indexOf('>', start)
  if (tagEnd < 0) return -1
  if (xml.charCodeAt(tagEnd - 1) === 47) return tagEnd + 1
  const closing = xml.indexOf(close, tagEnd)
  return closing < 0 ? -1 : xml.indexOf('>', closing) + 1 || -1
}

/** Cuts what has come of a sheet into parts and gives the place up to which it is cut. */
function cut(xml: string, prefix: string, parts: SheetPart[]): number {
  let from = 0
  for (;;) {
    const start = tagStart(xml, `<${prefix}row`, from)
    if (start < 0) break
    if (start > from) parts.push({ row: false, xml: xml.slice(from, start) })
    from = start
    const end = elementEnd(xml, start, `</${prefix}row`)
    if (end < 0) return from
    parts.push({ row: true, xml: xml.slice(start, end) })
    from = end
  }
  const sure = xml.lastIndexOf('<')
  const until = sure > xml.length - LONGEST_BEGINNING ? sure : xml.length
  if (until > from) parts.push({ row: false, xml: xml.slice(from, until) })
  return Math.max(from, until)
}

/** The XML of a sheet cut at its rows, as it comes; never more than one row is held. */
export async function* sheetParts(pieces: AsyncIterable<string>): AsyncGenerator<SheetPart[]> {
  let rest = ''
  let prefix: string | null = null
  for await (const piece of pieces) {
    rest += piece
    prefix ??= rest.match(ROOT)?.[1] ?? (ROOT.test(rest) || rest.length > HEAD_SEARCH ? '' : null)
    if (prefix === null) continue
    const parts: SheetPart[] = []
    rest = rest.slice(cut(rest, prefix, parts))
    if (rest.length > MAX_ROW_TEXT) throw new SheetProblem('sheet.bomb')
    if (parts.length > 0) yield parts
  }
  if (rest !== '') yield [{ row: false, xml: rest }]
}

/** The number that a row says it has. */
export function rowNumber(xml: string): number | undefined {
  const number = Number(attribute(xml.slice(0, xml.indexOf('>')), 'r'))
  return Number.isInteger(number) && number > 0 ? number : undefined
}

/** One cell as it stands in the XML of its row. */
export type CellXml = {
  readonly column: number
  readonly tag: string
  readonly inner: string | undefined
  readonly start: number
  readonly end: number
}

/** The column of a reference such as AB12, from 0; -1 when it names none. */
export function columnIndex(reference: string): number {
  let index = 0
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at)
    if (letter < 65 || letter > 90) break
    index = index * 26 + letter - 64
  }
  return index - 1
}

/** The cells of one row in their order; a cell without a reference stands right of the one before. */
export function* cellsOfRow(xml: string): Generator<CellXml> {
  const prefix = xml.slice(1, xml.indexOf('row'))
  const [open, close] = [`<${prefix}c`, `</${prefix}c>`]
  let next = 0
  for (let start = tagStart(xml, open, 1); start >= 0; ) {
    const tagEnd = xml.indexOf('>', start)
    if (tagEnd < 0) return
    const closed = xml.charCodeAt(tagEnd - 1) === 47
    const closing = closed ? tagEnd : xml.indexOf(close, tagEnd)
    if (closing < 0) return
    const end = closed ? tagEnd + 1 : closing + close.length
    const tag = xml.slice(start + open.length, closed ? tagEnd - 1 : tagEnd)
    const column = referredColumn(tag, next)
    next = column + 1
    yield { column, tag, inner: closed ? undefined : xml.slice(tagEnd + 1, closing), start, end }
    start = tagStart(xml, open, end)
  }
}

function referredColumn(tag: string, next: number): number {
  const at = tag.indexOf(' r="')
  if (at >= 0) return columnIndex(tag.slice(at + 4, at + 8))
  const quoted = tag.match(/\sr\s*=\s*["']([A-Z]{1,3})/)?.[1]
  return quoted === undefined ? next : columnIndex(quoted)
}
