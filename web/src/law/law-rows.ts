import {
  type LawId,
  lawIds,
  lawIfAny,
  type LawParameter,
  lawParameter,
  type LawValue,
} from '@naungan/rules/law'
import type { Day } from '@naungan/rules/words'
import type { Language } from '../app/i18n.ts'

/** The parts of the shelf in the order in which people ask for them. */
export const FAMILIES = [
  'bpu',
  'pu',
  'jakon',
  'pmi',
  'jkm',
  'jkk',
  'beasiswa',
  'waris',
  'klaim',
  'peserta',
  'jht',
  'jp',
  'jkp',
  'dana',
  'target',
  'perisai',
  'npwp',
  'kalender',
  'lain',
] as const
export type Family = (typeof FAMILIES)[number]

/** A value of the law as it stands on a day; null before the law knew one. */
export type LawRow = { id: LawId; parameter: LawParameter; now: LawValue | null }

/** The part in which a value stands; what is new on the shelf stands last until it has a part of its own. */
export const familyOf = (id: LawId): Family =>
  FAMILIES.find((family) => id.startsWith(`${family}.`)) ?? 'lain'

export const lawRowsOn = (day: Day): LawRow[] =>
  lawIds().map((id) => ({ id, parameter: lawParameter(id), now: lawIfAny(day, id) }))

const plain = (text: string): string => text.toLowerCase().replaceAll('.', '')

/** All that is written of a value, as one text to search in; points within figures are not asked for. */
const textOf = ({ id, parameter: { label, values } }: LawRow, language: Language): string =>
  plain([id, label[language], ...values.flatMap(({ ref, value }) => [ref, JSON.stringify(value)])].join(' '))

/** The rows in which every word that was sought stands. */
export const rowsWith = (rows: readonly LawRow[], sought: string, language: Language): LawRow[] => {
  const words = plain(sought).split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const text = textOf(row, language)
    return words.every((word) => text.includes(word))
  })
}
