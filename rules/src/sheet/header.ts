import { cellText, type SheetRow, squeeze } from './cell.ts'
import type { Field, Synonyms } from './fields.ts'

/** How far down a heading may stand below titles and letterheads. */
export const DEEPEST_HEADER = 30

/** Parts a heading that spans columns from the one below it; no cell holds it, for cells have no line ends left. */
const ABOVE = '\n'

function ownForms(heading: string): string[] {
  return [heading, heading.replace(/\([^)]*\)/g, ''), heading.replace(/^\s*\d+\w?\s+/, '')].map(squeeze)
}

/** "Lahir" over "Tempat" may be said in either order; over "Tgl" the birth is meant, however much stands above. */
function stackedForms(above: string, below: string): string[] {
  const [span, own] = [squeeze(above), squeeze(below)]
  const born = span.includes('LAHIR') ? [`${own}LAHIR`] : []
  return [span + own, own + span, ...born, ...ownForms(below)]
}

/** The ways one heading may be meant: whole, without what stands in brackets, without a leading question number. */
export function headingForms(heading: string): string[] {
  const [above = '', below] = heading.split(ABOVE)
  const forms = below === undefined ? ownForms(above) : stackedForms(above, below)
  return [...new Set(forms)].filter((form) => form !== '')
}

/** The headings of two rows as one: what spans columns above, what each of them is below. */
export function stackHeadings(above: readonly string[], below: readonly string[]): string[] {
  let span = ''
  return Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
    const [top, bottom] = [above[index] ?? '', below[index] ?? '']
    if (top !== '') span = top
    if (bottom === '') {
      span = ''
      return top
    }
    return span === '' || squeeze(span) === squeeze(bottom) ? bottom : `${span}${ABOVE}${bottom}`
  })
}

/** Gives each field the column whose heading means it most surely; each column goes to one field. */
export function assignColumns<F extends Field>(
  headings: readonly string[],
  synonyms: Synonyms<F>,
): Partial<Record<F, number>> {
  const offers: { field: F; index: number; rank: number }[] = []
  const fields = Object.entries(synonyms) as [F, readonly string[]][]
  headings.forEach((heading, index) => {
    const forms = headingForms(heading)
    for (const [field, words] of fields) {
      const rank = words.findIndex((word) => forms.includes(word))
      if (rank >= 0) offers.push({ field, index, rank })
    }
  })
  const assigned: Partial<Record<F, number>> = {}
  const taken = new Set<number>()
  for (const { field, index } of offers.sort((a, b) => a.rank - b.rank || a.index - b.index)) {
    if (assigned[field] !== undefined || taken.has(index)) continue
    assigned[field] = index
    taken.add(index)
  }
  return assigned
}

/** The row whose cells mean the most fields, with a NIK or a name among them; null when no row does. */
export function findHeader<F extends Field>(
  rows: readonly SheetRow[],
  synonyms: Synonyms<F>,
): SheetRow | null {
  let best: { row: SheetRow; score: number } | null = null
  for (const row of rows) {
    if (row.row > DEEPEST_HEADER) break
    const found = assignColumns(row.cells.map(cellText), synonyms)
    const score = Object.keys(found).length
    const names = 'nik' in found || 'nama' in found || 'kpj' in found || 'kk' in found
    if (names && score >= 2 && score > (best?.score ?? 0)) best = { row, score }
  }
  return best?.row ?? null
}
