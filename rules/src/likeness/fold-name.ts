import { eachWordOnce } from './each-word-once.ts'
import { DEGREES, MARKS, SHORT_FORMS, TITLES } from './name-words.ts'

/** A name as it is compared: its words in one spelling, without titles and degrees, in the order written. */
export type FoldedName = readonly string[]

const bare = (word: string): string => word.replace(/[^a-z]/g, '')

/** The spelling before 1972 and doubled letters, which lists mix freely with today's. */
const respell = eachWordOnce((word) =>
  word
    .replace(/oe/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/tj/g, 'c')
    .replace(/sj/g, 'sy')
    .replace(/(.)\1+/g, '$1'),
)

const isDegree = (piece: string): boolean => {
  const words = piece.trim().split(/\s+/)
  return words.every((word) => DEGREES.has(bare(word)))
}

/** What stands after a comma is a degree or belongs to the name (written family name first). */
const withoutDegrees = (name: string): string => {
  if (!name.includes(',')) return name
  const [first = '', ...rest] = name.split(',')
  return [first, ...rest.filter((piece) => !isDegree(piece))].join(' ')
}

/** `s.pd` is one degree and `moh.arifin` two words: a point parts words unless both sides are short. */
const pieces = eachWordOnce((word) => {
  const whole = bare(word)
  return (DEGREES.has(whole) ? [whole] : word.split(/[.\-/]/).map(bare)).filter((piece) => piece !== '')
})

const words = (name: string): string[] => name.split(/\s+/).flatMap(pieces)

/** Most names are letters and spaces alone, and need no more than to be parted. */
const BARE = /^[a-z]+(?: [a-z]+)*$/

const wordsOf = (lower: string): string[] => {
  if (BARE.test(lower)) return lower.split(' ')
  const plain = lower
    .normalize('NFD')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/['’`]/g, '')
  return words(withoutDegrees(plain))
}

/** A word that a lost space made of a mark and a name: SITIAMINAH. Shorter names (ABDULLAH, NURUL) are words of their own. */
const LOST_SPACE = /^(siti|sity|sitti|muham+ad|moham+ad|moch?am+ad|ahmad|achmad|akhmad|abdul|nur)([a-z]{4,})$/

const parted = (word: string): readonly string[] => {
  const [, mark, name] = LOST_SPACE.exec(word) ?? []
  return mark === undefined || name === undefined ? [word] : [mark, name]
}

/** At the end of a name a single letter is an initial, not a Muhammad. */
const LAST_FORMS = new Map([...SHORT_FORMS].filter(([word]) => word.length > 2))

/** What a word of a name is, looked up once for all that is asked of it. */
const known = eachWordOnce((word) => ({
  title: TITLES.has(word),
  degree: DEGREES.has(word),
  parts: parted(word).map((part) => ({
    form: SHORT_FORMS.get(part) ?? respell(part),
    lastForm: LAST_FORMS.get(part) ?? respell(part),
  })),
}))

/** Folds a name: MOH./MUH./M. = MUHAMMAD, ST. = SITI, titles and degrees gone, old spelling made new. */
export function foldName(name: string): FoldedName {
  const found = wordsOf(name.toLowerCase()).map(known)
  const untitled = found.filter(({ title, degree }, at) => !title && !(at > 0 && degree))
  const kept = (untitled.length > 0 ? untitled : found).flatMap(({ parts }) => parts)
  return kept.map(({ form, lastForm }, at) => (at < kept.length - 1 || kept.length === 1 ? form : lastForm))
}

/** Words that stand before half of all names and tell nobody apart. */
export const isMark = (word: string): boolean => MARKS.has(word)

/** The words that tell people apart: without marks and initials, unless there is nothing else. */
export const tellingWords = (name: FoldedName): FoldedName => {
  const long = name.filter((word) => word.length > 1)
  const telling = long.filter((word) => !isMark(word))
  if (telling.length > 0) return telling
  return long.length > 0 ? long : name
}

/** How a word sounds, written roughly: KHOIRUL, CHOIRUL and KOIRUL are one; so are SYAIFUL and SAIFUL. */
export const soundOf = eachWordOnce((word) =>
  word
    .replace(/kh|ch|q|gh/g, 'k')
    .replace(/sy|sh|ts|z/g, 's')
    .replace(/dh|dl/g, 'd')
    .replace(/th/g, 't')
    .replace(/ph|v|f/g, 'p')
    .replace(/x/g, 'ks')
    .replace(/ny/g, 'n')
    .replace(/y|ie/g, 'i')
    .replace(/o/g, 'u')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1'),
)

/** The consonants of a sound: what stays when a vowel is mistyped. */
export const skeletonOf = eachWordOnce((word) => {
  const sound = soundOf(word)
  return sound.slice(0, 1) + sound.slice(1).replace(/[aiueo]/g, '')
})
