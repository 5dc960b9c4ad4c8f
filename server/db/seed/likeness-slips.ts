import type { Day } from '@naungan/rules/words'
import type { Chance } from './chance.ts'

const ALPHABET = 'abcdefghijklmnoprstuwyz'

/** One slip of the finger: a letter changed, lost, doubled, added, or swapped with its neighbour. */
function slip(chance: Chance, text: string): string {
  const at = 1 + chance.below(Math.max(1, text.length - 1))
  const [before, letter = '', after] = [text.slice(0, at), text[at], text.slice(at + 1)]
  const other = ALPHABET[chance.below(ALPHABET.length)]!
  const ways = [
    () => before + other + after,
    () => before + after,
    () => before + letter + letter + after,
    () => before + other + letter + after,
    () => before + (after[0] ?? '') + letter + after.slice(1),
  ]
  return chance.pick(ways)()
}

const OLD_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/u/i, 'oe'],
  [/j/i, 'dj'],
  [/c/i, 'tj'],
  [/y/i, 'j'],
]
const SOUND_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/kh/i, 'ch'],
  [/sy/i, 's'],
  [/f/i, 'p'],
  [/i/i, 'y'],
  [/dh/i, 'd'],
  [/th/i, 't'],
]
const MARKS: Record<string, readonly string[]> = {
  'Moh.': ['Muhammad', 'M.', 'Mohamad', 'MUH.', 'Moch'],
  'Moch.': ['Mochamad', 'M.', 'Muhammad', 'Moh'],
  'M.': ['Muhammad', 'Moh.', 'MUH'],
  Muhammad: ['M.', 'Moh.', 'Muhamad', 'Muh', 'Mohammad'],
  Siti: ['St.', 'Sitti', 'SITI'],
  Ahmad: ['Achmad', 'Akhmad', 'Ahmat'],
  Abdul: ['Abd.', 'Abd'],
}

const inPlace = (list: readonly string[], at: number, word: string): string => list.with(at, word).join(' ')

/** What happens to a name, how often among a hundred, and the name after it (as it was where it cannot happen). */
const NAME_SLIPS: readonly (readonly [number, (chance: Chance, words: readonly string[]) => string])[] = [
  [30, (_, words) => words.join(' ')],
  [2, (_, words) => words.join(' ').replace(/^(Siti|Muhammad|Ahmad|Abdul|Nur) /, '$1')],
  [
    22,
    (chance, words) => {
      const at = chance.below(words.length)
      return words[at]!.length < 4 ? words.join(' ') : inPlace(words, at, slip(chance, words[at]!))
    },
  ],
  [
    14,
    (chance, words) => {
      const at = words.findIndex((word) => word in MARKS)
      return at < 0 ? words.join(' ') : inPlace(words, at, chance.pick(MARKS[words[at]!]!))
    },
  ],
  [
    8,
    (chance, words) =>
      words.length < 2 ? words.join(' ') : words.toSpliced(chance.below(words.length), 1).join(' '),
  ],
  [
    6,
    (chance, words) =>
      chance.hits(0.5)
        ? `${chance.pick(['H.', 'Hj.', 'Bpk', 'Ibu'])} ${words.join(' ')}`
        : `${words.join(' ')}, S.Pd`,
  ],
  [
    4,
    (chance, words) =>
      `${words.join(' ')} ${chance.pick(['Saputra', 'Hidayat', 'Wati', 'Rahayu', 'Lestari', 'Pratama'])}`,
  ],
  [4, (_, words) => words.toReversed().join(' ')],
  [
    4,
    (_, words) =>
      words.length < 2 ? words.join(' ') : inPlace(words, words.length - 1, `${words.at(-1)!.slice(0, 1)}.`),
  ],
  [3, (chance, words) => words.join(' ').replace(...chance.pick(OLD_SPELLING))],
  [3, (chance, words) => words.join(' ').replace(...chance.pick(SOUND_ALIKE))],
]

/** A name as another clerk writes it. */
export function slippedName(chance: Chance, name: string): string {
  const words = name.split(' ')
  let at = chance.below(100)
  for (const [share, change] of NAME_SLIPS) {
    if (at < share) return change(chance, words)
    at -= share
  }
  return name.toUpperCase()
}

const DAYS_OF_FEBRUARY = 28

const isDay = (text: string): boolean => {
  const [, month = 0, day = 0] = text.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= DAYS_OF_FEBRUARY
}

const oneDigitOff = (chance: Chance, date: Day): Day => {
  for (;;) {
    const at = chance.pick([2, 3, 6, 8, 9])
    const changed = `${date.slice(0, at)}${chance.below(10)}${date.slice(at + 1)}`
    if (changed !== date && isDay(changed) && changed >= '1940' && changed < '2011') return changed as Day
  }
}

/** A date of birth as another clerk writes it: five in a hundred swapped, eight with a digit off, two by the year alone. */
export function slippedDate(chance: Chance, date: Day): Day {
  const at = chance.next()
  const swapped = `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`
  if (at < 0.05 && isDay(swapped)) return swapped as Day
  if (at < 0.13) return oneDigitOff(chance, date)
  return at < 0.15 ? (`${date.slice(0, 4)}-07-01` as Day) : date
}
