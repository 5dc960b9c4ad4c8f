import type { PlanFrame } from './pools.ts'
import { affordable, type Run } from './runs.ts'

/** How many people of each pool are given each of its runs. */
export type Counts = readonly (readonly number[])[]

export type Tally = {
  readonly frame: PlanFrame
  readonly counts: number[][]
  /** Rupiah left in each fund, and people left in each pool. */
  readonly left: number[]
  readonly waiting: number[]
}

export const add = (
  { frame, counts, left, waiting }: Tally,
  pool: number,
  run: number,
  people: number,
): void => {
  counts[pool]![run] = counts[pool]![run]! + people
  waiting[pool] = waiting[pool]! - people
  for (const { fund, rupiah } of frame.pools[pool]!.runs[run]!.costs)
    left[fund] = left[fund]! - people * rupiah
}

/** How many more can be paid for a run, by people and by money. */
export const roomFor = ({ left, waiting }: Tally, pool: number, { costs }: Run): number =>
  Math.max(
    0,
    costs.reduce((most, { fund, rupiah }) => Math.min(most, affordable(left[fund]!, rupiah)), waiting[pool]!),
  )

export const emptyTally = (frame: PlanFrame): Tally => ({
  frame,
  counts: frame.pools.map(({ runs }) => runs.map(() => 0)),
  left: frame.input.funds.map(({ ceiling }) => ceiling),
  waiting: frame.pools.map(({ people }) => people),
})

export const peopleIn =
  ({ counts }: { counts: Counts }) =>
  (pool: number): number =>
    counts[pool]!.reduce((sum, people) => sum + people, 0)
