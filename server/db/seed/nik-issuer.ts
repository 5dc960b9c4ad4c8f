import type { Day, JenisKelamin } from '@naungan/rules/words'
import { hashOf } from './chance.ts'

/** Which serials a group of made-up people draws from, so that two groups never share a NIK. */
export type SerialBand = 'register' | 'outside' | 'sample'

type Span = { from: number; count: number }

/** The first span of each band is 9001-9899, plainly invented; the second is used when a day is full. */
const SPANS: Record<SerialBand, readonly [Span, Span]> = {
  register: [
    { from: 9001, count: 499 },
    { from: 1, count: 5999 },
  ],
  outside: [
    { from: 9500, count: 300 },
    { from: 6000, count: 2000 },
  ],
  sample: [
    { from: 9800, count: 100 },
    { from: 8000, count: 1000 },
  ],
}
/** Shares no divisor with any span, so the walk visits each serial of a span once. */
const STEP = 37

function issuedSerial(band: SerialBand, key: number, nth: number): string {
  const [first, second] = SPANS[band]
  const span = nth < first.count ? first : second
  const place = nth < first.count ? nth : nth - first.count
  if (place >= span.count) throw new Error('made-up people: more births on one day than there are serials')
  const start = hashOf('serial', key) % span.count
  return String(span.from + ((start + place * STEP) % span.count)).padStart(4, '0')
}

const DIGIT_WOMAN = 4

/** The first twelve digits: kecamatan of issue, date of birth (day + 40 for a woman). */
export function nikStem(prefix: string, born: Day, jenisKelamin: JenisKelamin): string {
  const tens = Number(born.charAt(8)) + (jenisKelamin === 'P' ? DIGIT_WOMAN : 0)
  return `${prefix}${tens}${born.charAt(9)}${born.slice(5, 7)}${born.slice(2, 4)}`
}

export type NikIssuer = (stem: string) => string

/** Adds a serial to a stem, each at most once. */
export function nikIssuer(band: SerialBand): NikIssuer {
  const issued = new Map<number, number>()
  return (stem) => {
    const key = Number(stem)
    const nth = issued.get(key) ?? 0
    issued.set(key, nth + 1)
    return stem + issuedSerial(band, key, nth)
  }
}
