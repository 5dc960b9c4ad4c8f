import { blank, cellText, type SheetRow, squeeze } from './cell.ts'
import type { Field } from './fields.ts'
import { headingForms } from './header.ts'
import type { ReadingPlan } from './plan.ts'

const TOTAL = /^(?:SUB|GRAND)?\s*(?:JUMLAH|TOTAL|REKAP(?:ITULASI)?|KETERANGAN|CATATAN)\b/
const SIGNATURE =
  /^(?:MENGETAHUI|MENYETUJUI|KEPALA DESA|PJ\.? KEPALA DESA|LURAH|CAMAT|SEKRETARIS DESA|TTD|NIP|DIBUAT OLEH|DISETUJUI)\b/

/** The line above the people of one hamlet. */
const SECTION =
  /^(?:DUSUN|DSN|DESA|KELURAHAN|LINGKUNGAN|KAMPUNG|KAMPONG|PEDUKUHAN|DUKUH|BANJAR|BLOK|KELOMPOK|RT|RW)\b/

/** Enough digits to be somebody's NIK, however damaged. */
const digitsLike = (text: string): boolean => /(?:\d\D*){8}/.test(text)

/** A row that only numbers the columns: 1 2 3, or -1 -2 -3, or (1) (2) (3). */
function numbersColumns(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => text.replace(/^[-(]+|\)$/g, ''))
  return (
    texts.length >= 3 && numbers.every((text, n) => Number(text) === Number(numbers[0]) + n && text !== '')
  )
}

function closing(texts: readonly string[]): 'total' | 'signature' | null {
  const first = (texts.find((text) => !/^\d*$/.test(text)) ?? '').toUpperCase()
  if (TOTAL.test(first)) return 'total'
  return SIGNATURE.test(first) && first.length < 50 ? 'signature' : null
}

/** A line that says nothing but a place: no person is called "DUSUN KRAJAN", and nothing else is said of one. */
const isSection = (texts: readonly string[], nama: string): boolean =>
  texts.length === 1 && texts[0] === nama && SECTION.test(nama.toUpperCase())

/** A number of people, not somebody's birth date. */
const isCount = (text: string): boolean => /^\d{1,3}(?:[.,]?\d{3})*$/.test(text)

/** Headings stand again at the top of each printed page and of each family. */
function repeatsHeadings<F extends Field>({ columns }: ReadingPlan<F>, row: SheetRow): boolean {
  const named = columns.filter(({ field, heading }) => field !== null && heading !== '')
  const again = named.filter(({ index, heading }) => {
    const seen = squeeze(cellText(row.cells[index]))
    return seen !== '' && headingForms(heading).includes(seen)
  })
  return again.length >= 2 || again.some(({ field }) => field === 'nama')
}

/** What a row below the headings is: a person, nothing to read, or the first line of the signatures. */
export function rowKind<F extends Field>(
  plan: ReadingPlan<F>,
  row: SheetRow,
): 'person' | 'none' | 'signature' {
  if (row.row <= plan.headerRow) return 'none'
  const at = plan.at as { readonly [field in Field]?: number }
  const text = (index: number | undefined): string => (index === undefined ? '' : cellText(row.cells[index]))
  const number = plan.kind === 'households' ? at.kk : (at.nik ?? at.kpj)
  const [nik, nama] = [text(number), text(at.nama)]
  if (digitsLike(nik)) return 'person'
  const texts = row.cells.map(cellText).filter((seen) => seen !== '')
  if (texts.length === 0 || numbersColumns(texts) || repeatsHeadings(plan, row)) return 'none'
  if (isSection(texts, nama)) return 'none'
  const [end, born] = [closing(texts), text(at.tanggalLahir)]
  if (end === 'total' && isCount(born)) return 'none'
  if (!blank(nama) && !blank(born)) return 'person'
  if (end !== null) return end === 'total' ? 'none' : 'signature'
  if (!blank(nama)) return 'person'
  const others = [at.tanggalLahir, at.jenisKelamin, at.pekerjaan, at.kk].filter(
    (index) => !blank(text(index)),
  )
  return others.length >= 2 ? 'person' : 'none'
}

/** Empty rows after which a sheet is taken to have ended. */
const LAST_GAP = 20

export type RowGate = { readonly next: (row: SheetRow) => 'read' | 'skip' | 'end' | 'gap' }

/** Follows the rows of one sheet to its end: OpenSID's ###, the signatures, or a gap of twenty rows ('gap'). */
export function rowGate<F extends Field>(plan: ReadingPlan<F>): RowGate {
  let last = plan.headerRow
  let signed = false
  const filled = (row: SheetRow): boolean => row.cells.some((cell) => cellText(cell) !== '')
  return {
    next(row) {
      if (row.row <= plan.headerRow || !filled(row)) return 'skip'
      if (row.row - last > LAST_GAP + 1) return 'gap'
      last = row.row
      if (row.cells.slice(0, 3).some((cell) => cellText(cell) === '###')) return 'end'
      const kind = rowKind(plan, row)
      if (kind === 'signature') signed = true
      if (kind !== 'person') return 'skip'
      const at = plan.at as { nik?: number; kk?: number }
      const index = (plan.kind === 'households' ? at.kk : at.nik) ?? -1
      return signed && !digitsLike(cellText(row.cells[index])) ? 'skip' : 'read'
    },
  }
}
