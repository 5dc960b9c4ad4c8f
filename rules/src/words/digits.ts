const DASH = 45
const ZERO = 48
const NINE = 57

/** The number that the digits of a text from one place up to another write; whoever asks knows that they are digits. */
export function numberAt(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - ZERO
  return number
}

/** Whether a text is written as '0000-00' or '0000-00-00', as long as it is said to be. */
export function isDated(text: string, length: number): boolean {
  if (text.length !== length) return false
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (at === 4 || at === 7 ? code !== DASH : code < ZERO || code > NINE) return false
  }
  return true
}

export const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

export const fourDigits = (n: number): string => (n < 1000 ? String(n).padStart(4, '0') : `${n}`)
