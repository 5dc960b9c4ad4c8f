import { skeletonOf, tellingWords } from './fold-name.ts'
import type { Compared } from './likeness.ts'

/** Under what two records of one person may meet, in the order in which they are stored; never change the order. */
export const KEYS = [
  'dateFirst',
  'dateLast',
  'dateDesa',
  'dateMother',
  'nameYear',
  'nameDay',
  'family',
  'nik15',
  'phone',
] as const
export type Key = (typeof KEYS)[number]

type Meeting = readonly Key[]

/** Two records are compared when they agree in one of these: one key that few people share, or two that more do. */
export const MEETINGS: readonly Meeting[] = [
  ['dateFirst', 'dateLast'],
  ['dateFirst', 'dateMother'],
  ['dateLast', 'dateMother'],
  ['dateDesa'],
  ['nameYear'],
  ['nameDay'],
  ['family'],
  ['nik15'],
  ['phone'],
]

/** Across kabupaten a name and a date agree by chance; something else must agree as well. */
export const MEETINGS_BEYOND: readonly Meeting[] = [
  ['dateFirst', 'dateMother'],
  ['dateLast', 'dateMother'],
  ['dateFirst', 'family'],
  ['dateFirst', 'phone'],
  ['dateFirst', 'nik15'],
  ['dateLast', 'nik15'],
]

/** A text as a whole number of 32 bits that is not 0 (which says that a record has no such key). */
function hash(text: string): number {
  let mixed = 0x811c9dc5
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) | 0 || 1
}

/** A date in which day and month have no order: swapped dates are the same. */
const withoutOrder = (date: string): string => {
  const [year, month = '', day = ''] = date.split('-')
  return month < day ? `${year}${month}${day}` : `${year}${day}${month}`
}

/** The hashes of a record under which its doubles are found; 0 where it does not say enough. */
export function likenessKeys({ name, birthDate, sex, desa, mother, kk, nik15, phone }: Compared): number[] {
  const skeletons = tellingWords(name).map(skeletonOf).sort()
  const [first, last] = [skeletons[0] ?? '', skeletons.at(-1) ?? '']
  const whole = skeletons.join(' ')
  const date = birthDate === null ? null : withoutOrder(birthDate)
  const mothers = mother === null ? undefined : tellingWords(mother).map(skeletonOf).sort()[0]
  return [
    date === null ? 0 : hash(`f${date}${first}`),
    date === null ? 0 : hash(`l${date}${last}`),
    date === null || desa === null ? 0 : hash(`d${date}${desa}`),
    date === null || mothers === undefined ? 0 : hash(`m${date}${mothers}`),
    birthDate === null || desa === null ? 0 : hash(`y${birthDate.slice(0, 4)}${whole}${desa.slice(0, 8)}`),
    birthDate === null || desa === null ? 0 : hash(`n${birthDate.slice(5)}${whole}${desa.slice(0, 8)}`),
    kk === null ? 0 : hash(`k${kk}${sex ?? ''}`),
    nik15 === null ? 0 : hash(`i${nik15}`),
    phone === null ? 0 : hash(`p${phone}`),
  ]
}
