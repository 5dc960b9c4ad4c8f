import { type FloorBlock, meetFloors } from './floors.ts'
import type { Relaxed } from './levels.ts'
import { lengthOf } from './plan-months.ts'
import type { PlanFrame } from './pools.ts'
import { type Run, rupiahOf } from './runs.ts'
import { addByShortening, leavingOut, shorteningsOf } from './shorten.ts'
import { add, type Counts, emptyTally, peopleIn, roomFor, type Tally } from './tally.ts'

const ALMOST = 1e-6

/** Whole people of what the model found; a person whom the rounding of the computer let in by a hair stays out. */
function floorOf(frame: PlanFrame, { model, columns }: Relaxed): Tally {
  const tally = emptyTally(frame)
  for (const [column, { pool, run }] of model.unknowns.entries()) {
    const people = Math.floor(columns[column]! + ALMOST)
    if (people > 0)
      add(tally, pool, run, Math.min(people, roomFor(tally, pool, frame.pools[pool]!.runs[run]!)))
  }
  return tally
}

/** The runs of a pool in the order in which money left over is spent: for many people, or for many months. */
const inOrderOfAim = ({ pools, input }: PlanFrame, pool: number): number[] =>
  pools[pool]!.runs.map((run, n) => ({ run, n }))
    .sort((a, b) => {
      const byCost = rupiahOf(a.run) - rupiahOf(b.run)
      return input.aim === 'people' ? byCost : lengthOf(b.run) - lengthOf(a.run) || byCost
    })
    .map(({ n }) => n)

const fill = (tally: Tally, pool: number, most: number, allows: (run: Run) => boolean): number => {
  let added = 0
  for (const run of inOrderOfAim(tally.frame, pool)) {
    const asked = tally.frame.pools[pool]!.runs[run]!
    if (added === most || tally.waiting[pool] === 0) break
    if (!allows(asked)) continue
    const people = Math.min(most - added, roomFor(tally, pool, asked))
    if (people > 0) add(tally, pool, run, people)
    added += people
  }
  return added
}

const anyRun = (): boolean => true

/** Pools of which one person more would bring somebody to a desa below its floor, led by others if need be. */
function poolsThatHelp(tally: Tally, block: FloorBlock): number[] {
  const flow = meetFloors(block, peopleIn(tally), (desa) => tally.frame.desa[desa]!.floor)
  const { pools, homes, desa } = block
  const [homePipe, desaPipe] = [pools.length, pools.length + homes.length]
  const open = desa.map((place, n) => flow.through[desaPipe + n]! < tally.frame.desa[place]!.floor - 0.5)
  const helps = pools.map(() => false)
  for (let changed = true; changed; ) {
    changed = false
    for (const [n, home] of homes.entries()) {
      const through = flow.through[homePipe + n]!
      if (open[home.desa] && !helps[home.pool] && through < home.people - 0.5)
        changed = helps[home.pool] = true
      if (helps[home.pool] && !open[home.desa] && through > 0.5) changed = open[home.desa] = true
    }
  }
  return pools.filter((_, n) => helps[n])
}

const repairFloors = (tally: Tally, block: FloorBlock): void => {
  while (poolsThatHelp(tally, block).some((pool) => fill(tally, pool, 1, anyRun) > 0));
}

const repairTarget = (tally: Tally, target: number): void => {
  const { pools, targets } = tally.frame
  const inside = pools.flatMap(({ targets: of }, pool) => (of.includes(target) ? [pool] : []))
  const people = peopleIn(tally)
  let missing = targets[target]! - inside.reduce((sum, pool) => sum + people(pool), 0)
  for (const pool of inside) if (missing > 0) missing -= fill(tally, pool, missing, anyRun)
}

/** Longer runs for people who are already paid, with the money that buys nobody more. */
function lengthen(tally: Tally, pool: number): void {
  const { runs } = tally.frame.pools[pool]!
  const longest = runs.map((run, n) => ({ run, n })).sort((a, b) => lengthOf(b.run) - lengthOf(a.run))
  for (const { n: short } of longest.toReversed()) {
    for (const { run, n } of longest) {
      if (lengthOf(run) <= lengthOf(runs[short]!)) break
      const people = Math.min(tally.counts[pool]![short]!, roomToChange(tally, runs[short]!, run))
      if (people <= 0) continue
      add(tally, pool, short, -people)
      add(tally, pool, n, people)
    }
  }
}

const roomToChange = ({ left }: Tally, from: Run, to: Run): number =>
  to.costs.reduce((most, { fund, rupiah }) => {
    const more = rupiah - (from.costs.find((one) => one.fund === fund)?.rupiah ?? 0)
    return more <= 0 ? most : Math.min(most, Math.floor(left[fund]! / more))
  }, Infinity)

/** Nobody's cover lapses for a rounding: somebody new has fewer months then, or is left out, the last in rank first. */
function repairKept(tally: Tally, { levels }: Relaxed): void {
  const { frame } = tally
  const toEnd = ({ last }: Run): boolean => last === frame.lastMonth
  const active = frame.pools.flatMap(({ begins }, pool) => (begins === null ? [] : [pool]))
  for (const pool of active) fill(tally, pool, Infinity, toEnd)
  const bound = Math.floor((levels.find(({ asked }) => asked.name === 'kept')?.value ?? 0) + ALMOST)
  const kept = (): number =>
    active.reduce(
      (sum, pool) =>
        sum +
        frame.pools[pool]!.runs.reduce((all, run, n) => all + (toEnd(run) ? tally.counts[pool]![n]! : 0), 0),
      0,
    )
  const ranks = [...new Set(frame.pools.map(({ rank }) => rank))].sort((a, b) => b - a)
  for (const ways of [shorteningsOf(tally), ...ranks.map((rank) => leavingOut(tally, rank))])
    for (const pool of active)
      while (tally.waiting[pool]! > 0 && kept() < bound && addByShortening(tally, pool, ways, toEnd));
}

/** People whom rounding left out, for months that others would have had beyond the least. */
function fillByShortening(tally: Tally, inRank: readonly number[]): void {
  const ways = shorteningsOf(tally)
  for (const pool of inRank) while (tally.waiting[pool]! > 0 && addByShortening(tally, pool, ways, anyRun));
}

/**
 * Whole people and months out of the relaxed answer: everything rounded down, then what that left over is spent in the
 * order of the levels.
 */
export function roundAndRepair(frame: PlanFrame, blocks: readonly FloorBlock[], relaxed: Relaxed): Counts {
  const tally = floorOf(frame, relaxed)
  const places = frame.pools.map((_, pool) => pool)
  repairKept(tally, relaxed)
  for (const block of blocks) repairFloors(tally, block)
  for (const target of frame.targets.keys()) repairTarget(tally, target)
  const inRank = places.toSorted((a, b) => frame.pools[a]!.rank - frame.pools[b]!.rank)
  for (const pool of inRank) fill(tally, pool, Infinity, anyRun)
  if (frame.input.aim === 'people') fillByShortening(tally, inRank)
  for (const pool of inRank) lengthen(tally, pool)
  return tally.counts
}

/** The counts of a whole model, as it found them. */
export const countsOf = (frame: PlanFrame, relaxed: Relaxed): Counts => floorOf(frame, relaxed).counts
