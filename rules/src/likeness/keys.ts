import { eachWordOnce } from './each-word-once.ts'
import { type FoldedName, skeletonOf, tellingWords } from './fold-name.ts'
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

/** Raised whenever a record would get other keys than before, here or through the way its name is folded. */
export const KEYS_VERSION = 2

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

/** Across kabupaten a name and a date agree by chance; one of the others must agree as well. */
export const MEETINGS_BEYOND: readonly { readonly key: Key; readonly also: readonly Key[] }[] = [
  { key: 'dateFirst', also: ['dateMother', 'family', 'phone', 'nik15'] },
  { key: 'dateLast', also: ['dateMother', 'nik15'] },
]

/** Two whole numbers of 32 bits as one; the order counts. */
const mix = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ Math.imul(b ^ (b >>> 16), 0x9e3779b1), 0x85ebca6b)
  const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return again ^ (again >>> 16)
}

/** A text as a whole number of 32 bits. */
const hash = (text: string): number => {
  let mixed = 0x811c9dc5
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193)
  return mix(text.length, mixed)
}

const hashOfWord = eachWordOnce((word) => hash(skeletonOf(word)))
const hashOfDesa = eachWordOnce(hash)
const hashOfKecamatan = eachWordOnce((desa) => hash(desa.slice(0, 8)))

/** The telling words of a name in an order that is not the one they are written in. */
const wordsOf = (name: FoldedName): number[] =>
  tellingWords(name)
    .map(hashOfWord)
    .sort((a, b) => a - b)

type Born = { year: number; monthAndDay: number; withoutOrder: number }

/** A date in numbers, and one in which day and month have no order: swapped dates are the same. */
const bornOn = (date: string): Born => {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))]
  const ordered = month < day ? month * 100 + day : day * 100 + month
  return { year, monthAndDay: month * 100 + day, withoutOrder: year * 10_000 + ordered }
}

/** A key of its kind; 0 says that a record has no such key, so none comes out as 0. */
const key = (kind: Key, ...parts: readonly number[]): number => parts.reduce(mix, KEYS.indexOf(kind)) || 1

/** The hashes of a record under which its doubles are found; 0 where it does not say enough. */
export function likenessKeys({ name, birthDate, sex, desa, mother, kk, nik15, phone }: Compared): number[] {
  const words = wordsOf(name)
  const [first, last, whole] = [words[0] ?? 0, words.at(-1) ?? 0, words.reduce(mix, 0)]
  const born = birthDate === null ? null : bornOn(birthDate)
  const mothers = mother === null ? undefined : wordsOf(mother)[0]
  return [
    born === null ? 0 : key('dateFirst', born.withoutOrder, first),
    born === null ? 0 : key('dateLast', born.withoutOrder, last),
    born === null || desa === null ? 0 : key('dateDesa', born.withoutOrder, hashOfDesa(desa)),
    born === null || mothers === undefined ? 0 : key('dateMother', born.withoutOrder, mothers),
    born === null || desa === null ? 0 : key('nameYear', born.year, whole, hashOfDesa(desa)),
    born === null || desa === null ? 0 : key('nameDay', born.monthAndDay, whole, hashOfKecamatan(desa)),
    kk === null ? 0 : key('family', hash(kk), sex === null ? 0 : sex === 'L' ? 1 : 2),
    nik15 === null ? 0 : key('nik15', hash(nik15)),
    phone === null ? 0 : key('phone', hash(phone)),
  ]
}
