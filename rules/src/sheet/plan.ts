import type { AreaCode } from '../words/index.ts'
import { cellText, columnLetter, type SheetRow, squeeze } from './cell.ts'
import type { AreaFacts } from './areas.ts'
import { type CodeSystem, codeSystemIn } from './code-system.ts'
import { type DateOrder, dateOrderOf } from './date-cell.ts'
import { type Field, type MemberField, MEMBER_SYNONYMS, type WorkerField } from './fields.ts'
import { familyOf, hasFamilyLines } from './family-block.ts'
import { assignColumns, findHeader } from './header.ts'
import { looksLikeMembers } from './layouts/bpjs-peserta.ts'
import type { KnownLayout, Layout } from './layouts/layout.ts'
import { statusByValues } from './status.ts'
import { findTable, type Table } from './table.ts'
import { desaOfSheet, desaOfTitles, placeOfTitles, type TitlePlace } from './title-place.ts'

export type PlannedColumn<F extends Field = WorkerField> = {
  readonly index: number
  readonly letter: string
  readonly heading: string
  readonly field: F | null
}

/** A choice of a person: the column of a field, or null for "none of them". Stronger than any heading. */
export type Mapping<F extends Field = WorkerField> = { readonly [field in F]?: number | null }

/** How a sheet will be read. Plain data: it can be stored, shown and sent. */
export type ReadingPlan<F extends Field = WorkerField> = {
  readonly layout: Layout
  /** Whether a row is a person, or a family with its card and no NIK. */
  readonly kind: 'people' | 'households'
  /** Row of the headings as a person sees it, the lower one of two; 0 when there is none. */
  readonly headerRow: number
  readonly columns: readonly PlannedColumn<F>[]
  /** Column index of each field found. */
  readonly at: { readonly [field in F]?: number }
  /** The headings as one stable text: the same for the next file of this kind. */
  readonly fingerprint: string
  /** Order of day and month in the birth date column. */
  readonly dateOrder: DateOrder
  /** Whose numbers the column of desa codes holds. */
  readonly codeSystem: CodeSystem
  /** The desa of the whole file: as a person gave it, else as a title names it. */
  readonly desa: AreaCode | null
  /** Whether nobody gave the desa and a title names it. */
  readonly desaOfTitle?: boolean
  /** What titles say of the place where rows name a desa alone. */
  readonly titles?: TitlePlace
  /** Whether each family has a line above its members that says card and address. */
  readonly families?: boolean
  /** The column of NIKs of a second table, to the right of the one that is read. */
  readonly besideAt?: number
  /** Fields a person must map before the sheet can be read. */
  readonly missing: readonly F[]
}

export type PlanOptions<F extends Field = WorkerField> = {
  readonly desa?: AreaCode
  readonly mapping?: Mapping<F>
  /** What is known of areas, to judge desa codes and to find the desa that a title names; near the area of the sender. */
  readonly areas?: AreaFacts
  readonly area?: AreaCode
  /** What the sheet is called: where nothing else does, it may name the desa. */
  readonly sheetName?: string
}

function remapped<F extends Field>(
  found: Partial<Record<F, number>>,
  mapping: Mapping<F> = {},
): Partial<Record<F, number>> {
  const chosen = Object.entries(mapping) as [F, number | null | undefined][]
  const claimed = new Set(chosen.map(([, index]) => index))
  const kept = (Object.entries(found) as [F, number][]).filter(
    ([field, index]) => !(field in mapping) && !claimed.has(index),
  )
  const given = chosen.filter((pair): pair is [F, number] => typeof pair[1] === 'number')
  return Object.fromEntries([...kept, ...given]) as Partial<Record<F, number>>
}

function columnsOf<F extends Field>(
  headings: readonly string[],
  at: Partial<Record<F, number>>,
): PlannedColumn<F>[] {
  const fieldAt = new Map((Object.entries(at) as [F, number][]).map(([field, index]) => [index, field]))
  return headings.map((heading, index) => ({
    index,
    letter: columnLetter(index),
    heading,
    field: fieldAt.get(index) ?? null,
  }))
}

/** A list that comes back has our column of reasons at its end and is of the same kind all the same. */
const fingerprintOf = (headings: readonly string[]): string =>
  headings
    .map(squeeze)
    .join('|')
    .replace(/(?:\|ALASAN)?\|*$/, '')

type At = Partial<Record<WorkerField, number>>

/** Families by their card have no NIK and say how they fare or how many they are. */
const kindOf = (known: KnownLayout | null, at: At): ReadingPlan['kind'] => {
  if (known !== null) return at.nik === undefined ? known.kind : 'people'
  const family = at.kk !== undefined && (at.desil !== undefined || at.anggota !== undefined)
  return at.nik === undefined && family ? 'households' : 'people'
}

type Asked = { known: KnownLayout | null; kind: ReadingPlan['kind']; at: At; desa: AreaCode | null }

/** What a person must still point out; nobody is asked for what the layout never has. */
function missingOf({ known, kind, at, desa }: Asked): WorkerField[] {
  const wanted: WorkerField[] = kind === 'households' ? ['kk'] : ['nik', 'nama']
  const missing = wanted.filter((field) => at[field] === undefined)
  if (desa === null && at.kodeDesa === undefined && at.desa === undefined) missing.push('desa')
  return missing.filter((field) => !known?.lacks.includes(field))
}

const layoutOf = ({ known, headings }: Table): Layout => {
  if (known !== null) return known.layout.id
  return looksLikeMembers(headings) ? 'bpjs_peserta' : 'umum'
}

/** The desa in a title, in the line of a family or in the name of the sheet, for a list that has no column for it. */
function desaOfTitle({ above, below }: Table, at: At, options: PlanOptions): AreaCode | null {
  const { areas, area = '', sheetName = '' } = options
  if (areas === undefined || at.desa !== undefined || at.kodeDesa !== undefined) return null
  const lines = below.slice(0, FIRST_FAMILY).filter((row) => familyOf({ at }, row) !== null)
  return desaOfTitles([...above, ...lines], areas, area) ?? desaOfSheet(sheetName, areas, area)
}

const orderOfDates = ({ below }: Table, { tanggalLahir, nik }: At): DateOrder =>
  tanggalLahir === undefined
    ? 'unknown'
    : dateOrderOf(
        below.map(({ cells }) => cells[tanggalLahir]),
        nik === undefined ? [] : below.map(({ cells }) => cells[nik]),
      )

/** A sheet printed in two halves: the headings of NIK and name stand again, word for word, to the right. */
function besideOf(headings: readonly string[], { nik, nama }: At): { besideAt?: number } {
  if (nik === undefined || nama === undefined) return {}
  const again = (index: number): number =>
    headings.findIndex((heading, at) => at > index && squeeze(heading) === squeeze(headings[index] ?? ''))
  const besideAt = again(nik)
  return besideAt > nama && again(nama) > nik ? { besideAt } : {}
}

/** How far below the headings the line of a first family may stand. */
const FIRST_FAMILY = 5

/** Plans how to read a list of people or families from the rows at its top and a sample of the others. */
export function planReading(rows: readonly SheetRow[], options: PlanOptions = {}): ReadingPlan {
  const table = findTable(rows)
  const at = remapped(statusByValues(table), options.mapping)
  const known = table.known?.layout ?? null
  const kind = kindOf(known, at)
  const titled = options.desa === undefined ? desaOfTitle(table, at, options) : null
  const desa = options.desa ?? titled
  return {
    layout: layoutOf(table),
    kind,
    headerRow: table.headerRow,
    columns: columnsOf(table.headings, at),
    at,
    fingerprint: fingerprintOf(table.headings),
    dateOrder: orderOfDates(table, at),
    codeSystem: codeSystemIn(table.below, at, options.areas),
    desa,
    desaOfTitle: titled !== null,
    titles: at.desa === undefined ? {} : placeOfTitles(table.above),
    families: hasFamilyLines({ at }, rows),
    ...besideOf(table.headings, at),
    missing: missingOf({ known, kind, at, desa }),
  }
}

/** Plans how to read a member list of BPJS. What is missing may also be given for the whole file when reading. */
export function planMembers(
  rows: readonly SheetRow[],
  options: { readonly mapping?: Mapping<MemberField>; readonly desa?: AreaCode } = {},
): ReadingPlan<MemberField> {
  const header = findHeader(rows, MEMBER_SYNONYMS)
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row.cells.length))
  const headings = header?.cells.map(cellText) ?? Array.from({ length: width }, () => '')
  const at = remapped(assignColumns(headings, MEMBER_SYNONYMS), options.mapping)
  return {
    layout: looksLikeMembers(headings) ? 'bpjs_peserta' : 'umum',
    kind: 'people',
    headerRow: header?.row ?? 0,
    columns: columnsOf(headings, at),
    at,
    fingerprint: fingerprintOf(headings),
    dateOrder: 'dmy',
    codeSystem: 'kemendagri',
    desa: options.desa ?? null,
    missing: (['nik', 'bulan', 'kepesertaan'] as const).filter((field) => at[field] === undefined),
  }
}

/** Of the sheets of one workbook the one that lacks least; the first of equals. */
export function choosePlan<T extends { readonly plan: ReadingPlan }>(
  candidates: readonly T[],
): T | undefined {
  const lacks = ({ plan }: T): number =>
    (plan.headerRow === 0 ? 100 : 0) + plan.missing.length * 10 - Object.keys(plan.at).length / 100
  return [...candidates].sort((a, b) => lacks(a) - lacks(b))[0]
}
