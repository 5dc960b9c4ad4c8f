import { editsBetween } from './edits.ts'
import { type FoldedName, isMark, soundOf } from './fold-name.ts'
import { rarityOf } from './name-words.ts'

export type NameLevel = 'same' | 'close' | 'part' | 'mixed' | 'different'

/** How two names came out, and how rare, in bits, what they share is. */
export type NameComparison = { readonly level: NameLevel; readonly rarity: number }

type Fit = 'exact' | 'close' | 'initial' | 'none'

/** Short words are whole names too (ALI, ALF): three letters must agree, four bear one slip, eight two. */
const slipsFor = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

const soundsAlike = (a: string, b: string): boolean => soundOf(a) === soundOf(b)

const fitOf = (a: string, b: string): Fit => {
  if (a === b) return 'exact'
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length === 1) return long.startsWith(short) ? 'initial' : 'none'
  const slips = slipsFor(short.length)
  if (slips === 0) return 'none'
  return soundsAlike(a, b) || editsBetween(a, b, slips) <= slips ? 'close' : 'none'
}

const ORDER: readonly Fit[] = ['exact', 'close', 'initial']

type Pairing = { fit: Fit; word: string }

/** Finds for each word of the shorter name its best partner in the longer: what agrees exactly goes first. */
function pairUp(short: FoldedName, long: FoldedName): Pairing[] {
  const fits = short.map((word) => long.map((other) => fitOf(word, other)))
  const taken = long.map(() => false)
  const paired: (Pairing | undefined)[] = short.map(() => undefined)
  for (const fit of ORDER)
    for (const [at, word] of short.entries()) {
      if (paired[at] !== undefined) continue
      const partner = fits[at]!.findIndex((found, nth) => found === fit && !taken[nth])
      if (partner < 0) continue
      paired[at] = { fit, word: word.length > 1 ? word : long[partner]! }
      taken[partner] = true
    }
  return paired.map((found, at) => found ?? { fit: 'none', word: short[at]! })
}

/** A slip may part or join words: SRI WAHYUNI, SRIWAHYUNI. */
const levelJoined = (a: FoldedName, b: FoldedName): NameLevel | null => {
  const [left, right] = [a.join(''), b.join('')]
  if (left === right) return 'same'
  const slips = Math.min(left.length, right.length) < 8 ? 1 : 2
  return a.length !== b.length && editsBetween(left, right, slips) <= slips ? 'close' : null
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const MOST_BITS = 17

/** The shorter goes first, and of two equally long always the same, so that it does not matter who stands left. */
const isFirst = (a: FoldedName, b: FoldedName): boolean =>
  a.length === b.length ? a.join(' ') <= b.join(' ') : a.length < b.length

/** Compares two folded names word by word, in any order. */
export function compareNames(a: FoldedName, b: FoldedName): NameComparison {
  const [short, long] = isFirst(a, b) ? [a, b] : [b, a]
  const rarityAll = Math.min(MOST_BITS, sum(short.map(rarityOf)))
  const joined = levelJoined(a, b)
  if (joined !== null) return { level: joined, rarity: rarityAll }
  const pairs = pairUp(short, long)
  const fitting = pairs.filter(({ fit }) => fit !== 'none')
  const rarity = Math.min(
    MOST_BITS,
    sum(fitting.filter(({ fit }) => fit !== 'initial').map(({ word }) => rarityOf(word))),
  )
  const telling = fitting.some(({ fit, word }) => fit !== 'initial' && !isMark(word))
  if (!telling && (fitting.length === 0 || short.some((word) => !isMark(word))))
    return { level: 'different', rarity }
  if (fitting.length < short.length) return { level: 'mixed', rarity }
  if (long.length > short.length || fitting.some(({ fit }) => fit === 'initial'))
    return { level: 'part', rarity }
  return { level: fitting.every(({ fit }) => fit === 'exact') ? 'same' : 'close', rarity }
}
