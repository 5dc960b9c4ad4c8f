import type { AreaCode } from '../words/index.ts'
import { cellText, columnLetter, type SheetRow, squeeze } from './cell.ts'
import { type DateOrder, dateOrderOf } from './date-cell.ts'
import { type Field, type MemberField, MEMBER_SYNONYMS, type WorkerField, WORKER_SYNONYMS } from './fields.ts'
import { assignColumns, findHeader } from './header.ts'
import { looksLikeMembers } from './layouts/bpjs-peserta.ts'
import { looksLikeOpensid, opensidColumns } from './layouts/opensid-penduduk.ts'
import { generalColumns } from './layouts/umum.ts'

export type Layout = 'opensid_penduduk' | 'bpjs_peserta' | 'umum'

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
  /** Row of the headings as a person sees it; 0 when there is none. */
  readonly headerRow: number
  readonly columns: readonly PlannedColumn<F>[]
  /** Column index of each field found. */
  readonly at: { readonly [field in F]?: number }
  /** The headings as one stable text: the same for the next file of this kind. */
  readonly fingerprint: string
  /** Order of day and month in the birth date column. */
  readonly dateOrder: DateOrder
  /** The desa of the whole file, when a person gave it. */
  readonly desa: AreaCode | null
  /** Fields a person must map before the sheet can be read. */
  readonly missing: readonly F[]
}

export type PlanOptions<F extends Field = WorkerField> = {
  readonly desa?: AreaCode
  readonly mapping?: Mapping<F>
}

type Header = { row: number; headings: string[]; below: readonly SheetRow[] }

function headerOf(rows: readonly SheetRow[], find: (rows: readonly SheetRow[]) => SheetRow | null) {
  const found = find(rows)
  const below = found === null ? rows : rows.filter((row) => row.row > found.row)
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row.cells.length))
  const headings = found?.cells.map(cellText) ?? Array.from({ length: width }, () => '')
  return { row: found?.row ?? 0, headings, below } satisfies Header
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

const fingerprintOf = (headings: readonly string[]): string =>
  headings.map(squeeze).join('|').replace(/\|+$/, '')

/** Plans how to read a list of workers from the rows at its top and a sample of the others. */
export function planReading(rows: readonly SheetRow[], options: PlanOptions = {}): ReadingPlan {
  const header = headerOf(rows, (all) => findHeader(all, WORKER_SYNONYMS))
  const squeezed = header.headings.map(squeeze)
  const opensid = looksLikeOpensid(squeezed)
  const found = opensid ? opensidColumns(squeezed) : generalColumns(header.headings, header.below)
  const at = remapped(found, options.mapping)
  const birthColumn = at.tanggalLahir
  const missing: WorkerField[] = (['nik', 'nama'] as const).filter((field) => at[field] === undefined)
  if (options.desa === undefined && at.kodeDesa === undefined && at.desa === undefined) missing.push('desa')
  return {
    layout: opensid ? 'opensid_penduduk' : looksLikeMembers(header.headings) ? 'bpjs_peserta' : 'umum',
    headerRow: header.row,
    columns: columnsOf(header.headings, at),
    at,
    fingerprint: fingerprintOf(header.headings),
    dateOrder:
      birthColumn === undefined ? 'unknown' : dateOrderOf(header.below.map((row) => row.cells[birthColumn])),
    desa: options.desa ?? null,
    missing,
  }
}

/** Plans how to read a member list of BPJS. What is missing may also be given for the whole file when reading. */
export function planMembers(
  rows: readonly SheetRow[],
  options: { readonly mapping?: Mapping<MemberField>; readonly desa?: AreaCode } = {},
): ReadingPlan<MemberField> {
  const header = headerOf(rows, (all) => findHeader(all, MEMBER_SYNONYMS))
  const at = remapped(assignColumns(header.headings, MEMBER_SYNONYMS), options.mapping)
  return {
    layout: looksLikeMembers(header.headings) ? 'bpjs_peserta' : 'umum',
    headerRow: header.row,
    columns: columnsOf(header.headings, at),
    at,
    fingerprint: fingerprintOf(header.headings),
    dateOrder: 'dmy',
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
