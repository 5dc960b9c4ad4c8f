import type { Segment } from '../sheet/index.ts'

/** Each segment as a bit; a person in several has their sum, 1 to 15. */
export const SEGMENT_BITS: Readonly<Record<Segment, number>> = { PU: 1, BPU: 2, JAKON: 4, PMI: 8 }
export const ALL_SETS = 15

export const bitsOf = (segments: readonly Segment[]): number =>
  segments.reduce((bits, segment) => bits | SEGMENT_BITS[segment], 0)

/** The sets of segments whose people count when any of `segments` does: 1 to 15, rising. A person counts once. */
export const setsWithin = (segments: readonly Segment[]): number[] => {
  const bits = bitsOf(segments)
  return Array.from({ length: ALL_SETS }, (_, at) => at + 1).filter((set) => (set & bits) !== 0)
}
