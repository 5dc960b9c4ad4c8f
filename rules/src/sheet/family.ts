import type { JenisKelamin } from '../words/index.ts'
import { squeeze } from './cell.ts'
import type { Dialect } from './layouts/layout.ts'

/** Relation to the head of the family card, as Dukcapil lists them. */
export type Relation =
  | 'kepala'
  | 'suami'
  | 'istri'
  | 'anak'
  | 'menantu'
  | 'cucu'
  | 'orang_tua'
  | 'mertua'
  | 'famili'
  | 'pembantu'
  | 'lainnya'

export type Marital = 'belum' | 'kawin' | 'cerai_hidup' | 'cerai_mati'

const RELATIONS: readonly (readonly [Relation, RegExp])[] = [
  ['kepala', /^(?:KK|KRT|KEP|KEPALA\w*)$/],
  ['suami', /^SUAMI$/],
  ['istri', /^(?:ISTRI|ISTERI)$/],
  ['anak', /^ANAK\w*$/],
  ['menantu', /^MENANTU$/],
  ['cucu', /^CUCU$/],
  ['orang_tua', /^(?:ORANGTUA\w*|AYAH|IBU|BAPAK)$/],
  ['mertua', /^MERTUA$/],
  ['famili', /^(?:FAMILI\w*|FAMILY\w*|KEPONAKAN|SAUDARA)$/],
  ['pembantu', /^(?:PEMBANTU\w*|PRT)$/],
  ['lainnya', /^LAIN\w*$/],
]

/** Husband and wife share a number and a word in the surveys of BPS. */
const SPOUSE = 'pasangan'
const BPS_NUMBERS: readonly (Relation | typeof SPOUSE)[] = [
  'kepala',
  SPOUSE,
  'anak',
  'menantu',
  'cucu',
  'orang_tua',
  'pembantu',
  'lainnya',
]

const MARITAL: readonly (readonly [Marital, RegExp])[] = [
  ['belum', /^(?:1|S|B|BK|BELUM\w*|TIDAKKAWIN|LAJANG)$/],
  ['kawin', /^(?:2|K|KAWIN\w*|NIKAH|MENIKAH)$/],
  ['cerai_hidup', /^(?:3|CH|CERAIHIDUP\w*|CERAI)$/],
  ['cerai_mati', /^(?:4|CM|CERAIMATI\w*|JANDA|DUDA)$/],
]
const SIPP_MARITAL: Readonly<Record<string, Marital>> = { Y: 'kawin', T: 'belum' }

const spouseOf = (sex: JenisKelamin | null): Relation | null => {
  if (sex === null) return null
  return sex === 'L' ? 'suami' : 'istri'
}

type RelationReading = { readonly sex?: JenisKelamin | null; readonly numbers?: Dialect['relation'] }

/** The relation in a cell, by word or by the number of the layout; null when it says none. */
export function readRelation(text: string, { sex = null, numbers }: RelationReading = {}): Relation | null {
  if (text === '') return null
  const word = squeeze(text)
  const number = /^\d{1,2}$/.test(word) ? Number(word) - 1 : -1
  const coded = numbers === 'bps' ? BPS_NUMBERS[number] : RELATIONS[number]?.[0]
  if (coded === SPOUSE || /^(?:ISTRISUAMI|SUAMIISTRI|PASANGAN)$/.test(word)) return spouseOf(sex)
  return coded ?? RELATIONS.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}

/** The marital status in a cell, by word, letters or number; Y and T only where SIPP wrote them. */
export function readMarital(text: string, letters?: Dialect['marital']): Marital | null {
  if (text === '') return null
  const word = squeeze(text)
  const said = letters === 'sipp' ? SIPP_MARITAL[word] : undefined
  return said ?? MARITAL.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}

/** A welfare decile, 1 to 10: its digit, or the tenth in which a percentage lies; null when the cell says none. */
export function readDesil(text: string, scale?: Dialect['desil']): number | null {
  if (text === '') return null
  // ">4" and "4+" are all deciles above, not the fourth.
  if (/[<>+]/.test(text)) return null
  const found = /^(?:DESIL)?(\d{1,3})$/.exec(squeeze(text))
  const number = Number(found?.[1] ?? 0)
  const desil = scale === 'percentile' || text.includes('%') ? Math.ceil(number / 10) : number
  return desil >= 1 && desil <= 10 ? desil : null
}
