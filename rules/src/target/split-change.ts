import { type PercentBp, percentBp } from '../words/index.ts'
import { coverageBp } from './coverage.ts'

/** People and the whole they are a part of, at one time. */
export type Share = { people: number; workers: number }

/** A change of coverage in hundredths of a percent: what the people made of it and what the whole did. */
export type ChangeParts = { total: PercentBp; people: PercentBp; whole: PercentBp }

/** Rounded to the nearest whole number, halves away from zero, exact beyond 2^53. */
const rounded = (part: bigint, by: bigint): number => {
  const [size, sign] = part < 0n ? [-part, -1] : [part, 1]
  return sign * Number((2n * size + by) / (2n * by)) || 0
}

/**
 * Each part is what would have changed had the other stood still, half way between before and after, so that neither
 * comes first. What rounding leaves goes to the whole, or to the people where the whole stood still: the two parts
 * always sum to the change that is shown. Null where a rate is not known.
 */
export const splitChange = (before: Share, after: Share): ChangeParts | null => {
  const was = coverageBp(before.people, before.workers)
  const is = coverageBp(after.people, after.workers)
  if (was === null || is === null) return null
  const total = is - was
  const more = BigInt(after.people) - BigInt(before.people)
  const wholes = [BigInt(before.workers), BigInt(after.workers)] as const
  const people =
    before.workers === after.workers
      ? total
      : rounded(10_000n * more * (wholes[0] + wholes[1]), 2n * wholes[0] * wholes[1])
  return { total: percentBp(total), people: percentBp(people), whole: percentBp(total - people) }
}
