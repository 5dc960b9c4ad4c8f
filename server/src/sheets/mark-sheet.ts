import { columnLetter } from '@naungan/rules/sheet'
import type { CellNote } from './mark-comments.ts'
import type { Styles, Tone } from './mark-styles.ts'
import { type CellXml, cellsOfRow, rowNumber, type SheetPart } from './sheet-xml.ts'
import { markHead, markTail, type OpenedHead, openHead } from './sheet-frame.ts'
import { attribute, escapeXml, openingTag, withAttribute } from './xml-text.ts'

export type CellMark = { readonly column: number; readonly tone: Tone; readonly text: string }

/** What is said of one row: at its cells, and at its end. */
export type RowMarks = {
  readonly row: number
  readonly tone: Tone | null
  readonly reason: string
  readonly cells: readonly CellMark[]
}

export type SheetMarking = {
  /** In the order of the sheet. */
  readonly rows: AsyncIterator<RowMarks>
  readonly headerRow: number
  readonly heading: string
  /** The column of the reasons; what stood there is replaced. */
  readonly column: number
  readonly styles: Styles
  /** How the sheet shall call the drawing of comments if it has none yet; null when nothing will be said. */
  readonly newDrawing: string | null
}

export type MarkedSheet = {
  readonly notes: readonly CellNote[]
  /** How the sheet calls the drawing of its comments. */
  readonly drawing: string | null
}

/** A spreadsheet with more comments than this opens slowly; the colours and reasons are there all the same. */
const MAX_NOTES = 10_000

/** The marks of rows in step with the rows of the sheet. */
function stepper(rows: AsyncIterator<RowMarks>) {
  let next: IteratorResult<RowMarks> | null = null
  return async (row: number): Promise<RowMarks | undefined> => {
    next ??= await rows.next()
    while (!next.done && next.value.row < row) next = await rows.next()
    return next.done || next.value.row !== row ? undefined : next.value
  }
}

type NewCell = { readonly style: (own: number, empty: boolean) => number; readonly text?: string }

/** A row with some of its cells changed, added or, in the column of reasons, replaced; the rest as it stood. */
function changedRow(xml: string, row: number, { changes, column, head }: RowChange): string {
  const opening = openingTag(xml)
  const prefix = opening.match(/^<(\w+:)?row/)?.[1] ?? ''
  const old = [...cellsOfRow(xml)]
  const rowStyle = /\scustomFormat="(?:1|true)"/.test(opening) ? Number(attribute(opening, 's') ?? 0) : null
  const cells = new Map(old.map((cell) => [cell.column, cellText(xml, cell, row)]))
  cells.delete(column)
  for (const [at, { style, text }] of changes) {
    const cell = cells.get(at)
    const own =
      cell === undefined ? (rowStyle ?? head.styleOf(at)) : Number(attribute(openingTag(cell), 's') ?? 0)
    if (text !== undefined || cell === undefined)
      cells.set(at, newCell(prefix, `${columnLetter(at)}${row}`, style(own, text === undefined), text))
    else {
      const tag = openingTag(cell)
      cells.set(at, withAttribute(tag, 's', String(style(own, tag.endsWith('/>')))) + cell.slice(tag.length))
    }
  }
  const inner = [...cells].sort(([a], [b]) => a - b).map(([, text]) => text)
  const begin = opening.replace(/\sspans="[^"]*"/, '').replace(/\s*\/>$/, '>')
  const rest =
    old.length === 0 || opening.endsWith('/>') ? '' : xml.slice(old.at(-1)!.end, xml.lastIndexOf('</'))
  return `${begin}${inner.join('')}${rest}</${prefix}row>`
}

type RowChange = {
  readonly changes: ReadonlyMap<number, NewCell>
  readonly column: number
  readonly head: OpenedHead
}

/** A cell as it stands, with its place named: between cells that are new its order no longer tells it. */
function cellText(xml: string, { column, tag, start, end }: CellXml, row: number): string {
  const text = xml.slice(start, end)
  if (attribute(tag, 'r') !== undefined) return text
  const opening = openingTag(text)
  return withAttribute(opening, 'r', `${columnLetter(column)}${row}`) + text.slice(opening.length)
}

function newCell(prefix: string, ref: string, style: number, text: string | undefined): string {
  const named = `<${prefix}c r="${ref}"${style === 0 ? '' : ` s="${style}"`}`
  if (text === undefined) return `${named}/>`
  return `${named} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}is></${prefix}c>`
}

/** The changes of one row: the marks of its cells, its reason, and grounds of ours that no longer hold. */
function changesOf(xml: string, marks: RowMarks | undefined, { styles, column }: SheetMarking) {
  const changes = new Map<number, NewCell>()
  const old = styles.marked > 0 ? cellsOfRow(xml) : []
  for (const { column: at, tag } of old) {
    const style = Number(attribute(tag, 's') ?? 0)
    if (styles.toned(style, null) !== style) changes.set(at, { style: (own) => styles.toned(own, null) })
  }
  for (const { column: at, tone } of marks?.cells ?? [])
    changes.set(at, { style: (own, empty) => styles.toned(empty ? styles.typed(own) : own, tone) })
  changes.delete(column)
  if (marks !== undefined)
    changes.set(column, { style: () => styles.toned(0, marks.tone), text: marks.reason })
  return changes
}

/** The heading of the reasons looks like the heading beside it. */
function headingOf(xml: string, { heading, column }: SheetMarking): NewCell {
  const beside = [...cellsOfRow(xml)]
    .filter((cell) => cell.column < column && cell.inner !== undefined)
    .at(-1)
  const style = Number(attribute(beside?.tag ?? '', 's') ?? 0)
  return { style: () => style, text: heading }
}

const holds = (xml: string, column: number): boolean => {
  for (const cell of cellsOfRow(xml)) if (cell.column === column) return true
  return false
}

/** The XML of a sheet with its marks, row by row; rows without a change pass as they stood. */
export async function* markSheet(
  parts: AsyncIterable<SheetPart[]>,
  marking: SheetMarking,
): AsyncGenerator<string, MarkedSheet> {
  const { column, headerRow } = marking
  const notes: CellNote[] = []
  const marksOf = stepper(marking.rows)
  let [before, after, last] = ['', '', 0]
  let head: OpenedHead | null = null
  for await (const several of parts) {
    let out = ''
    for (const { row, xml } of several) {
      if (!row) {
        if (head === null) before += xml
        else if (after !== '' || /<\/(?:\w+:)?sheetData/.test(xml)) after += xml
        else out += xml
        continue
      }
      if (head === null) out += markHead(before, column)
      head ??= openHead(before)
      last = rowNumber(xml) ?? last + 1
      const marks = await marksOf(last)
      const changes = changesOf(xml, marks, marking)
      if (last === headerRow) changes.set(column, headingOf(xml, marking))
      for (const { column: at, text } of marks?.cells ?? [])
        if (notes.length < MAX_NOTES) notes.push({ column: at, row: last, text })
      out +=
        changes.size === 0 && !holds(xml, column) ? xml : changedRow(xml, last, { changes, column, head })
    }
    yield out
  }
  if (head === null) {
    yield before
    return { notes, drawing: null }
  }
  const tail = markTail(after, marking.newDrawing)
  yield tail.xml
  return { notes, drawing: tail.drawing }
}
