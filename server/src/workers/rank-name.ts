import { foldPersonName } from './fold-person-name.ts'
import { slipsAllowed, slipsBetween, soundOf, wordsOf } from './name-sound.ts'

const MOST_WORDS = 6

/** A name as it was typed into the search. */
export type SoughtName = { fold: string; words: string[]; sounds: string[] }

const TITLES = new Set(['h', 'hj', 'ir', 'dr', 'drs', 'dra', 'kh', 'spd', 'spdi', 'se', 'sh', 'alm', 'almh'])

export const readSoughtName = (typed: string): SoughtName => {
  const all = wordsOf(typed)
  const names = all.filter((word) => !TITLES.has(word))
  const words = (names.length > 0 ? names : all).slice(0, MOST_WORDS)
  return { fold: foldPersonName(typed), words, sounds: words.map(soundOf) }
}

const SAME_WORDS = 2

const nearness = (sounds: readonly string[], sought: string, alone: boolean): number => {
  const most = slipsAllowed(sought, alone)
  return Math.min(...sounds.map((sound) => slipsBetween(sought, sound, most)))
}

/** The sounds of words, each made once: a thousand names that answer share most of their words. */
export const soundsOnce = (): ((word: string) => string) => {
  const known = new Map<string, string>()
  return (word) => {
    const sound = known.get(word) ?? soundOf(word)
    known.set(word, sound)
    return sound
  }
}

/** How well a name answers: 0 the very name, 1 it begins so, 2 its words; more for each that only sounds so or has slips. */
export const rankName = (
  name: string,
  { fold, words, sounds }: SoughtName,
  hear: (word: string) => string = soundOf,
): number => {
  const folded = foldPersonName(name)
  if (folded === fold) return 0
  if (folded.startsWith(fold)) return 1
  const own = wordsOf(name)
  const last = words.length - 1
  const written = (word: string, i: number) =>
    own.some((mine) => mine === word || (i === last && word.length > 1 && mine.startsWith(word)))
  const heard = own.map(hear)
  return words.reduce(
    (rank, word, i) => rank + (written(word, i) ? 0 : 1 + nearness(heard, sounds[i]!, last === 0)),
    SAME_WORDS,
  )
}

/** Whether a rank means the name as it was typed, and not one that is only like it. */
export const isExact = (rank: number): boolean => rank <= SAME_WORDS
