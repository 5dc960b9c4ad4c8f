import { squeeze } from './cell.ts'

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
  ['kepala', /^(?:1|KK|KRT|KEPALA\w*)$/],
  ['suami', /^(?:2|SUAMI)$/],
  ['istri', /^(?:3|ISTRI|ISTERI)$/],
  ['anak', /^(?:4|ANAK\w*)$/],
  ['menantu', /^(?:5|MENANTU)$/],
  ['cucu', /^(?:6|CUCU)$/],
  ['orang_tua', /^(?:7|ORANGTUA|AYAH|IBU|BAPAK)$/],
  ['mertua', /^(?:8|MERTUA)$/],
  ['famili', /^(?:9|FAMILI\w*|FAMILY\w*|KEPONAKAN|SAUDARA)$/],
  ['pembantu', /^(?:10|PEMBANTU|PRT)$/],
  ['lainnya', /^(?:11|LAIN\w*)$/],
]

const MARITAL: readonly (readonly [Marital, RegExp])[] = [
  ['belum', /^(?:1|S|B|BK|BELUM\w*|TIDAKKAWIN|LAJANG)$/],
  ['kawin', /^(?:2|K|KAWIN\w*|NIKAH|MENIKAH)$/],
  ['cerai_hidup', /^(?:3|CH|CERAIHIDUP\w*|CERAI)$/],
  ['cerai_mati', /^(?:4|CM|CERAIMATI\w*|JANDA|DUDA)$/],
]

const byPattern =
  <T>(table: readonly (readonly [T, RegExp])[]) =>
  (text: string): T | null => {
    const word = squeeze(text)
    return table.find(([, pattern]) => pattern.test(word))?.[0] ?? null
  }

/** The relation in a cell, by word or by OpenSID's number; null when it says none. */
export const readRelation = byPattern(RELATIONS)

/** The marital status in a cell, by word, letters or OpenSID's number; null when it says none. */
export const readMarital = byPattern(MARITAL)

/** A welfare decile, 1 to 10: the digit of a cell, or of a percentile of the poorest; null when it says none. */
export function readDesil(text: string): number | null {
  const found = /^(?:DESIL)?(\d{1,2})(?:\+)?$/.exec(squeeze(text))
  const desil = Number(found?.[1] ?? 0)
  return desil >= 1 && desil <= 10 ? desil : null
}
