import type { Words } from '../../words/index.ts'
import type { WorkerField } from '../fields.ts'
import { headingForms } from '../header.ts'
import { KESEJAHTERAAN } from './kesejahteraan.ts'
import type { Dialect, KnownLayout, Layout } from './layout.ts'
import { PENDUDUK } from './penduduk.ts'
import { SIPP } from './sipp.ts'

/** Every layout that is known by its headings. */
export const CATALOGUE: readonly KnownLayout[] = [...PENDUDUK, ...SIPP, ...KESEJAHTERAAN]

/** Six in ten of its headings must stand there: people delete columns they think private. */
const ENOUGH = 0.6

const BY_ID = new Map(CATALOGUE.map((known) => [known.id, known]))
const OTHER_NAMES: Partial<Record<Layout, Words>> = {
  bpjs_peserta: { id: 'daftar peserta BPJS Ketenagakerjaan', en: 'member list of BPJS Ketenagakerjaan' },
}
const BY_HEADINGS: Words = {
  id: 'daftar umum (dikenali dari judul kolom)',
  en: 'general list (by its headings)',
}

export const layoutName = (id: Layout): Words => BY_ID.get(id)?.name ?? OTHER_NAMES[id] ?? BY_HEADINGS

/** The headings of a layout as its files write them. */
export const layoutHeadings = (id: Layout): readonly string[] => BY_ID.get(id)?.headings ?? []

export const dialectOf = (id: Layout): Dialect => BY_ID.get(id)?.dialect ?? {}

export type Recognised = {
  readonly layout: KnownLayout
  /** How many of its headings stand there. */
  readonly score: number
  readonly at: { readonly [field in WorkerField]?: number }
}

function columnsByForm(headings: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  headings.forEach((heading, index) => {
    for (const form of headingForms(heading)) if (!columns.has(form)) columns.set(form, index)
  })
  return columns
}

function fieldsAt({ fields }: KnownLayout, columns: ReadonlyMap<string, number>): Recognised['at'] {
  const at: { [field in WorkerField]?: number } = {}
  for (const [field, headings] of Object.entries(fields)) {
    const heading = headings.find((one) => columns.has(one))
    if (heading !== undefined) at[field as WorkerField] = columns.get(heading)!
  }
  return at
}

/** Two headings in common say nothing beside ten others; a row number may stand before them. */
const explains = (score: number, headings: readonly string[]): boolean =>
  score >= 5 || score >= headings.filter((heading) => heading !== '').length - 1

/** The layout that explains most of the headings; null when none has enough of its own there. */
export function recognise(headings: readonly string[]): Recognised | null {
  const columns = columnsByForm(headings)
  let best: { layout: KnownLayout; score: number } | null = null
  for (const layout of CATALOGUE) {
    const score = layout.columns.filter((column) => columns.has(column)).length
    const enough = score >= layout.columns.length * ENOUGH && explains(score, headings)
    if (enough && score > (best?.score ?? 0) && layout.needs.every((need) => columns.has(need)))
      best = { layout, score }
  }
  return best === null ? null : { ...best, at: fieldsAt(best.layout, columns) }
}
