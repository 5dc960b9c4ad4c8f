/** Written forms of names that no rule of sound would bring together. */
const SHORT_FORMS: [RegExp, string][] = [
  [/^m(?:[uo](?:c?h)?am+[ae]d|[uo]?c?h?d?|h?md)$/, 'muhamad'],
  [/^(?:st|sti|sitti)$/, 'siti'],
  [/^(?:abd|abdl)$/, 'abdul'],
]

/** Old spellings, letters that lists exchange, doubled letters, an h that is heard or not. */
const SOUNDS: [RegExp, string][] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/nj/g, 'ny'],
  [/s[jyh]/g, 's'],
  [/[ck]h/g, 'h'],
  [/ph/g, 'p'],
  [/([dtgb])h/g, '$1'],
  [/q/g, 'k'],
  [/[fv]/g, 'p'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(.)h$/, '$1'],
]

/** What a word of a name sounds like: SITTI and Siti, MOH. and Muhammad, Soeharto and Suharto are one. */
export const soundOf = (word: string): string => {
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  const short = SHORT_FORMS.find(([pattern]) => pattern.test(letters))
  if (short) return short[1]
  return SOUNDS.reduce((sound, [pattern, letter]) => sound.replace(pattern, letter), letters)
}

/** The words of a name as workers.name_keys() takes it apart. */
export const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s.,'`"\-/()]+/)
    .filter((word) => word !== '')

/** A sound and what is left of it with any one letter left out, as workers.name_slips() has it. */
export const slipsOf = (sound: string): string[] => [
  sound,
  ...Array.from(sound, (_, at) => sound.slice(0, at) + sound.slice(at + 1)),
]

/** How many slips of the finger a word may hold and still be the same word; a short one only beside others. */
export const slipsAllowed = (sound: string, alone: boolean): number => {
  if (sound.length < (alone ? 4 : 2)) return 0
  return sound.length < 7 ? 1 : 2
}

/** Slips between two words (a letter missing, added, exchanged, two swapped); more than `most` is Infinity. */
export const slipsBetween = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      row.push(swapped ? Math.min(least, beforeLast[j - 2]! + 1) : least)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]! > most ? Number.POSITIVE_INFINITY : last[b.length]!
}
