import { lawIfAny } from '../law/index.ts'
import { DESA_OFFICIALS, NON_ASN, occupationOf } from '../sheet/index.ts'
import type { Day } from '../words/index.ts'

/** Words that stand for many occupations at once, as rules on funds use them. */
export const GROUP_SETS = ['pekerja_rentan', 'aparatur_desa', 'pegawai_non_asn'] as const
type GroupSet = (typeof GROUP_SETS)[number]

const newYear = (year: number): Day => `${year}-01-01` as Day

const membersOf = (set: GroupSet, year: number): readonly string[] => {
  if (set === 'aparatur_desa') return DESA_OFFICIALS
  if (set === 'pegawai_non_asn') return NON_ASN
  return lawIfAny(newYear(year), 'dana.pekerja_rentan')?.value ?? []
}

const isSet = (word: string): word is GroupSet => (GROUP_SETS as readonly string[]).includes(word)

/** Whether a word names an occupation or a set of them. */
export const isGroup = (word: string): boolean => isSet(word) || occupationOf(word) !== undefined

/** Occupations that the words stand for, each once; none stand for all. */
export const expandGroups = (words: readonly string[], year: number): string[] => [
  ...new Set(words.flatMap((word) => (isSet(word) ? membersOf(word, year) : [word]))),
]

/** The same in as few words as say it: a set where all its occupations are there. */
export function contractGroups(occupations: readonly string[], year: number): string[] {
  const all = new Set(occupations)
  const sets = GROUP_SETS.filter((set) => {
    const members = membersOf(set, year)
    return members.length > 0 && members.every((one) => all.has(one))
  })
  const said = new Set(sets.flatMap((set) => membersOf(set, year)))
  return [...sets, ...occupations.filter((one) => !said.has(one))]
}
