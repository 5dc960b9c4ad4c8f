/** The number that the digits of a text from one place up to another write; whoever asks knows that they are digits. */
export function numberAt(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 48
  return number
}

export const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

export const fourDigits = (n: number): string => (n < 1000 ? String(n).padStart(4, '0') : `${n}`)
