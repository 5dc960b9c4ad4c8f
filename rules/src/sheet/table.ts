import { cellText, type SheetRow } from './cell.ts'
import { type WorkerField, WORKER_SYNONYMS } from './fields.ts'
import { assignColumns, DEEPEST_HEADER, findHeader, headingForms, stackHeadings } from './header.ts'
import { recognise, type Recognised } from './layouts/catalogue.ts'

/** Where the table of a sheet begins and what its columns are. */
export type Table = {
  readonly known: Recognised | null
  /** The lower row of the headings; 0 when there is none. */
  readonly headerRow: number
  readonly headings: readonly string[]
  readonly at: Readonly<Partial<Record<WorkerField, number>>>
  readonly above: readonly SheetRow[]
  readonly below: readonly SheetRow[]
}

const texts = (row: SheetRow): string[] => row.cells.map(cellText)

/** A row of a layout known by name, else the row that means the most. */
function headerIn(rows: readonly SheetRow[]): SheetRow | null {
  let best: { row: SheetRow; score: number } | null = null
  for (const row of rows) {
    if (row.row > DEEPEST_HEADER) break
    const score = recognise(texts(row))?.score ?? 0
    if (score > (best?.score ?? 0)) best = { row, score }
  }
  return best?.row ?? findHeader(rows, WORKER_SYNONYMS)
}

const meaning = (headings: readonly string[]): number =>
  Object.keys(recognise(headings)?.at ?? assignColumns(headings, WORKER_SYNONYMS)).length

/** A second row of headings says more than the first alone, and holds no number, as people's rows do. */
function secondHeader(first: SheetRow, rows: readonly SheetRow[]): SheetRow | null {
  const next = rows.find((row) => row.row === first.row + 1)
  if (next === undefined || texts(next).some((text) => /\d/.test(text))) return null
  return meaning(stackHeadings(texts(first), texts(next))) > meaning(texts(first)) ? next : null
}

/** One column for men and one for women: a letter alone is a heading only where the other stands beside it. */
function withBothSexes(at: Table['at']): Table['at'] {
  const { lakiLaki, perempuan, ...others } = at
  const beside = lakiLaki !== undefined && perempuan !== undefined && Math.abs(lakiLaki - perempuan) === 1
  return beside && others.jenisKelamin === undefined ? at : others
}

/** Columns that somebody added to a layout are meant by their headings, where the layout has no such field. */
function fieldsOf(headings: readonly string[], known: Recognised | null): Table['at'] {
  if (known === null) return withBothSexes(assignColumns(headings, WORKER_SYNONYMS))
  const { columns, fields } = known.layout
  const own = new Set(columns)
  const added = headings.map((text) => (headingForms(text).some((form) => own.has(form)) ? '' : text))
  const found = Object.entries(assignColumns(added, WORKER_SYNONYMS)).filter(
    ([field]) => field !== 'status' && !(field in fields),
  )
  return withBothSexes({ ...Object.fromEntries(found), ...known.at })
}

const FILLED = 3

/** The row above is the upper one of two when the headings it spans say more with it; a title fills few cells. */
function upperHeader(lower: SheetRow, rows: readonly SheetRow[]): SheetRow | null {
  const above = rows.find((row) => row.row === lower.row - 1)
  if (above === undefined || texts(above).filter((text) => text !== '').length < FILLED) return null
  return meaning(stackHeadings(texts(above), texts(lower))) > meaning(texts(lower)) ? above : null
}

/** The row or the two rows of headings around the one that was found. */
function headerRows(found: SheetRow, rows: readonly SheetRow[]): [SheetRow, SheetRow | null] {
  const below = secondHeader(found, rows)
  if (below !== null) return [found, below]
  const above = upperHeader(found, rows)
  return above === null ? [found, null] : [above, found]
}

function tableAt(found: SheetRow, rows: readonly SheetRow[]): Table {
  const [first, second] = headerRows(found, rows)
  const headings = second === null ? texts(first) : stackHeadings(texts(first), texts(second))
  const headerRow = (second ?? first).row
  const known = recognise(headings)
  return {
    known,
    headerRow,
    headings,
    at: fieldsOf(headings, known),
    above: rows.filter((row) => row.row < first.row),
    below: rows.filter((row) => row.row > headerRow),
  }
}

/** Finds the headings of a list of people or families, in one row or in two. */
export function findTable(rows: readonly SheetRow[]): Table {
  const header = headerIn(rows)
  if (header !== null) return tableAt(header, rows)
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row.cells.length))
  const headings = Array.from({ length: width }, () => '')
  return { known: null, headerRow: 0, headings, at: {}, above: [], below: rows }
}
