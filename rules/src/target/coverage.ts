import { type PercentBp, percentBpOf } from '../words/index.ts'

/** Part of a quotient of whole numbers, rounded half up, exact beyond 2^53. */
const quotient = (part: number, times: number, by: number): number =>
  Number((2n * BigInt(part) * BigInt(times) + BigInt(by)) / (2n * BigInt(by)))

/** Covered people in hundredths of a percent of those who should be; null when nobody knows how many should be. */
export const coverageBp = (people: number, workers: number): PercentBp | null => percentBpOf(people, workers)

/** The whole that a target assumes when it states both a percentage and a head count; null for 0 %. */
export const impliedDenominator = (percentBp: number, workers: number): number | null =>
  percentBp <= 0 ? null : quotient(workers, 10_000, percentBp)

/** How many people a percentage of a whole is. */
export const targetWorkers = (percentBp: number, shouldBe: number): number =>
  quotient(shouldBe, percentBp, 10_000)

/** People still missing; negative when the target has been passed. */
export const gapOf = (target: number, people: number): number => target - people
