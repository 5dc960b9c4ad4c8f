import { stat } from 'node:fs/promises'
import type { SheetRow } from '@naungan/rules/sheet'
import { markComments } from './mark-comments.ts'
import { type MarkedSheet, markSheet, type RowMarks, type SheetMarking } from './mark-sheet.ts'
import { openStyles, type Styles } from './mark-styles.ts'
import {
  type Link,
  linkedPath,
  linksOf,
  linksPath,
  STAMP_PART,
  STAMP_TYPE,
  withEnding,
  withLink,
  withPart,
  withStamp,
} from './package-parts.ts'
import { sheetParts } from './sheet-xml.ts'
import { type Book, type BookSheet, readBook } from './xlsx-book.ts'
import { xlsxRows } from './xlsx-rows.ts'
import { entryText, listZip, readEntry, type ZipEntry } from './zip-file.ts'
import { writeZip, type ZipWriter } from './zip-writer.ts'

export type MarkingOfSheet = {
  readonly name: string
  readonly headerRow: number
  /** The marks in the order of the sheet. */
  readonly rows: () => AsyncIterable<RowMarks>
}

export type Marking = {
  readonly sheets: readonly MarkingOfSheet[]
  /** Heading of the column of reasons. */
  readonly heading: string
  /** Whether a text is a reason that an earlier return wrote: its column is used again. */
  readonly isReason: (text: string) => boolean
  /** What the returned workbook carries, so that a mended copy tells which list it mends. */
  readonly stamp: string
  /** Whether any cell will be marked. */
  readonly anyMark: boolean
}

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing'
const NEW_LINK = 'rIdNaungan'

/** The column for the reasons: that of an earlier return, else the first to the right of everything. */
async function reasonColumn(
  rows: AsyncIterable<SheetRow>,
  { headerRow }: MarkingOfSheet,
  { heading, isReason }: Marking,
): Promise<number> {
  let width = 0
  const candidates = new Map<number, boolean>()
  for await (const { row, cells } of rows) {
    width = Math.max(width, cells.length)
    if (row <= headerRow) candidates.clear()
    if (row === headerRow)
      for (const [column, { text }] of cells.entries()) if (text === heading) candidates.set(column, false)
    if (row <= headerRow) continue
    for (const column of candidates.keys()) {
      const text = cells[column]?.text ?? ''
      if (text === '') continue
      if (isReason(text)) candidates.set(column, true)
      else candidates.delete(column)
    }
  }
  return [...candidates].find(([, used]) => used)?.[0] ?? width
}

/** A workbook as a set of parts, some of them already written anew. */
type Package = {
  readonly path: string
  readonly entries: readonly ZipEntry[]
  readonly find: (part: string) => ZipEntry | undefined
  readonly text: (part: string) => Promise<string>
  /** A path like this one that no part has and that was not given before. */
  readonly free: (pattern: (n: number) => string) => string
}

function openPackage(path: string, entries: readonly ZipEntry[]): Package {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  const find = (part: string): ZipEntry | undefined => byName.get(part.toLowerCase())
  const given = new Set<string>()
  return {
    path,
    entries,
    find,
    text: (part) => entryText(path, find(part)),
    free(pattern) {
      for (let n = 1; ; n++) {
        const part = pattern(n)
        if (find(part) !== undefined || given.has(part)) continue
        given.add(part)
        return part
      }
    },
  }
}

type SheetLinks = {
  readonly xml: string
  readonly links: readonly Link[]
  /** The part with the comments, the sheet's own or one to be made. */
  readonly comments: string
  readonly hasComments: boolean
  /** Whether the sheet will have comments. */
  readonly speaks: boolean
}

async function linksOfSheet(book: Package, part: string, anyMark: boolean): Promise<SheetLinks> {
  const xml = await book.text(linksPath(part))
  const links = linksOf(xml)
  const own = links.find(({ type }) => type.endsWith('/comments'))
  const comments = own === undefined ? book.free((n) => `xl/comments${n}.xml`) : linkedPath(part, own.target)
  return { xml, links, comments, hasComments: own !== undefined, speaks: anyMark || own !== undefined }
}

const TYPES = '[Content_Types].xml'
const STYLES = 'xl/styles.xml'

/** Says what the new parts are; the first in the file, where programs look to tell what kind of file it is. */
async function writeTypes(out: ZipWriter, book: Package, linked: readonly SheetLinks[]): Promise<void> {
  const types = withPart(await book.text(TYPES), STAMP_PART, STAMP_TYPE)
  const speaking = linked.filter(({ speaks }) => speaks)
  const all = speaking.reduce((said, { comments }) => withPart(said, comments, COMMENTS_TYPE), types)
  await out.add(TYPES, [speaking.length > 0 ? withEnding(all, 'vml', DRAWING_TYPE) : all])
}

/** Writes what a sheet says at its cells: the comments, their drawing and the links to both. Gives the parts written. */
async function writeComments(
  out: ZipWriter,
  book: Package,
  { part, linked, marked }: { part: string; linked: SheetLinks; marked: MarkedSheet },
): Promise<string[]> {
  const { comments, hasComments } = linked
  const known = linked.links.find(({ id }) => id === marked.drawing)
  const drawing =
    known === undefined ? book.free((n) => `xl/drawings/vmlDrawing${n}.vml`) : linkedPath(part, known.target)
  const old = { comments: await book.text(comments), drawing: await book.text(drawing) }
  const said = markComments(old, marked.notes)
  const toComments = { id: `${NEW_LINK}2`, type: 'comments', target: `/${comments}` }
  const toDrawing = { id: marked.drawing ?? '', type: 'vmlDrawing', target: `/${drawing}` }
  const added = [...(hasComments ? [] : [toComments]), ...(known === undefined ? [toDrawing] : [])]
  await out.add(comments, [said.comments])
  await out.add(drawing, [said.drawing])
  await out.add(linksPath(part), [added.reduce(withLink, linked.xml)])
  return [comments, drawing, linksPath(part)]
}

/** Writes the mark of the return, and the link to it; gives the parts written. */
async function writeStamp(out: ZipWriter, book: Package, stamp: string): Promise<string[]> {
  const rels = await book.text('_rels/.rels')
  const link = linksOf(rels).find(({ type }) => type.endsWith('/custom-properties'))
  await out.add(STAMP_PART, [withStamp(await book.text(STAMP_PART), stamp)])
  if (link !== undefined) return [STAMP_PART]
  await out.add('_rels/.rels', [
    withLink(rels, { id: NEW_LINK, type: 'custom-properties', target: STAMP_PART }),
  ])
  return [STAMP_PART, '_rels/.rels']
}

/** What writing the marks of all sheets shares. */
type Writing = {
  readonly out: ZipWriter
  readonly book: Package
  readonly opened: Book
  readonly styles: Styles
  readonly marking: Marking
}

/** A sheet to be marked: its part of the workbook and what it links to. */
type Opened = { readonly wanted: MarkingOfSheet; readonly sheet: BookSheet; readonly linked: SheetLinks }

/** Writes a sheet with its marks and its comments. Gives the parts written. */
async function writeSheet(writing: Writing, { wanted, sheet, linked }: Opened): Promise<string[]> {
  const { out, book, opened, styles, marking } = writing
  const part = sheet.entry.name
  const marked: MarkedSheet = { notes: [], drawing: null }
  const edit: SheetMarking = {
    rows: wanted.rows()[Symbol.asyncIterator](),
    headerRow: wanted.headerRow,
    heading: marking.heading,
    column: await reasonColumn(xlsxRows(book.path, opened, sheet), wanted, marking),
    styles,
    newDrawing: linked.speaks ? `${NEW_LINK}1` : null,
  }
  const write = async function* () {
    Object.assign(marked, yield* markSheet(sheetParts(readEntry(book.path, sheet.entry)), edit))
  }
  await out.add(part, write())
  return [part, ...(marked.drawing === null ? [] : await writeComments(out, book, { part, linked, marked }))]
}

/** Writes the sheets with their marks, and what follows from them: comments and styles. Gives the parts written. */
async function writeSheets(out: ZipWriter, book: Package, marking: Marking): Promise<string[]> {
  const opened = await readBook(book.path, book.entries)
  const sheets: Opened[] = []
  for (const wanted of marking.sheets) {
    const sheet = opened.sheets.find(({ name }) => name === wanted.name) ?? opened.sheets[0]!
    const linked = await linksOfSheet(book, sheet.entry.name, marking.anyMark)
    sheets.push({ wanted, sheet, linked })
  }
  await writeTypes(
    out,
    book,
    sheets.map(({ linked }) => linked),
  )
  const styles = openStyles(await book.text(STYLES))
  const written: string[] = [TYPES, STYLES]
  for (const sheet of sheets)
    written.push(...(await writeSheet({ out, book, opened, styles, marking }, sheet)))
  if (book.find(STYLES) !== undefined) await out.add(STYLES, [styles.xml()])
  return written
}

async function writeMarked(out: ZipWriter, path: string, marking: Marking): Promise<void> {
  const book = openPackage(path, await listZip(path, (await stat(path)).size))
  const written = [
    ...(await writeSheets(out, book, marking)),
    ...(await writeStamp(out, book, marking.stamp)),
  ]
  const done = new Set(written.map((part) => part.toLowerCase()))
  for (const entry of book.entries) if (!done.has(entry.name.toLowerCase())) await out.copy(path, entry)
}

/** Writes the same workbook with coloured cells, comments and reasons; all it does not touch stays as it was. */
export async function markBook(from: string, to: string, marking: Marking): Promise<void> {
  const out = await writeZip(to)
  try {
    await writeMarked(out, from, marking)
  } catch (error) {
    await out.abandon()
    throw error
  }
  await out.end()
}
