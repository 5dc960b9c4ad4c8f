import { columnLetter } from '@naungan/rules/sheet'
import { attribute, elementOf, elementsOf, openingTag, withAttribute } from './xml-text.ts'

/** What stands before the rows of a sheet, as far as cells need it. */
export type OpenedHead = {
  /** The style of a column's cells that are not written. */
  readonly styleOf: (column: number) => number
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const REASON_WIDTH = 70

type ColumnRange = { readonly tag: string; readonly min: number; readonly max: number }

const rangesOf = (head: string): ColumnRange[] =>
  elementsOf(elementOf(head, 'cols') ?? '', 'col').map((col) => {
    const tag = openingTag(col).replace(/([^/])>$/, '$1/>')
    return { tag, min: Number(attribute(tag, 'min')), max: Number(attribute(tag, 'max')) }
  })

export function openHead(head: string): OpenedHead {
  const ranges = rangesOf(head)
  return {
    styleOf(column) {
      const range = ranges.find(({ min, max }) => min <= column + 1 && column + 1 <= max)
      return Number(attribute(range?.tag ?? '', 'style') ?? 0)
    },
  }
}

/** The widths of a sheet with one column made wide; ranges that hold it are parted around it. */
function withWideColumn(ranges: readonly ColumnRange[], number: number, prefix: string): string {
  const cut = ranges.flatMap(({ tag, min, max }) => {
    if (max < number || min > number) return [{ tag, min, max }]
    return [
      { tag, min, max: number - 1 },
      { tag, min: number + 1, max },
    ].filter((part) => part.min <= part.max)
  })
  const wide = { tag: `<${prefix}col width="${REASON_WIDTH}" customWidth="1"/>`, min: number, max: number }
  const all = [...cut, wide].sort((a, b) => a.min - b.min)
  const tags = all.map(({ tag, min, max }) =>
    withAttribute(withAttribute(tag, 'min', String(min)), 'max', String(max)),
  )
  return `<${prefix}cols>${tags.join('')}</${prefix}cols>`
}

/** The last column that the sheet says it has is the one of the reasons. */
const withDimension = (head: string, column: number): string =>
  head.replace(
    /(<(?:\w+:)?dimension\s+ref=")([A-Z]{1,3}\d+)(?::[A-Z]{1,3}(\d+))?"/,
    (_, begin: string, first: string, lastRow?: string) =>
      `${begin}${first}:${columnLetter(column)}${lastRow ?? first.replace(/^[A-Z]+/, '')}"`,
  )

/** The head of a sheet with room for the reasons in one column. */
export function markHead(head: string, column: number): string {
  const prefix = head.match(/<(\w+:)?sheetData[\s>]/)?.[1] ?? ''
  const cols = withWideColumn(rangesOf(head), column + 1, prefix)
  const old = elementOf(head, 'cols')
  const widened =
    old === undefined
      ? head.replace(/<(?:\w+:)?sheetData[\s>]/, (data) => cols + data)
      : head.replace(old, () => cols)
  return withDimension(widened, column)
}

/** Elements that may only come after the drawing of comments. */
const LATER = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
])
const TAG = /<(\/?)(?:\w+:)?(\w+)(?:"[^"]*"|[^">])*>/g

/** Where the drawing of comments may stand: before the first of the later ones that is no part of another element. */
function drawingPlace(tail: string): number {
  let depth = 0
  for (const { 0: tag, 1: closing, 2: name = '', index } of tail.matchAll(TAG)) {
    if (name === 'sheetData') continue
    if (closing === '/') depth--
    if (depth < 0 || (depth === 0 && closing === '' && LATER.has(name))) return index
    if (closing === '' && !tag.endsWith('/>')) depth++
  }
  return tail.length
}

/** What stands below the rows, with a link to the drawing of comments where one is wanted; and the name of that link. */
export function markTail(tail: string, newDrawing: string | null): { xml: string; drawing: string | null } {
  const old = tail.match(/<(?:\w+:)?legacyDrawing\s[^>]*?\w+:id="([^"]*)"/)?.[1]
  if (old !== undefined || newDrawing === null) return { xml: tail, drawing: old ?? null }
  const prefix = tail.match(/<\/(\w+:)?worksheet/)?.[1] ?? ''
  const link = `<${prefix}legacyDrawing xmlns:r="${RELATIONS}" r:id="${newDrawing}"/>`
  const at = drawingPlace(tail)
  return { xml: `${tail.slice(0, at)}${link}${tail.slice(at)}`, drawing: newDrawing }
}
