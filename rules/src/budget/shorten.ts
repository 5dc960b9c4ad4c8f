import { lengthOf } from './plan-months.ts'
import { type Run, rupiahOf } from './runs.ts'
import type { Tally } from './tally.ts'
import { add } from './tally.ts'

/** A run of new people that a shorter one of the same fund can take the place of, or (null) none at all. */
type Shortening = {
  readonly pool: number
  readonly from: number
  readonly to: number | null
  readonly saves: number
}

/** By fund, those who come last first. */
export type Shortenings = Map<number, Shortening[]>

/** Every way to pay somebody for fewer months. Who is active stays as long as was found: that is a level of its own. */
export function shorteningsOf({ frame, counts }: Tally): Shortenings {
  const found: Shortenings = new Map()
  const byRank = [...frame.pools.entries()].sort(([, a], [, b]) => b.rank - a.rank)
  for (const [pool, { runs, begins }] of byRank) {
    if (begins !== null) continue
    for (const [from, long] of runs.entries()) {
      if (counts[pool]![from] === 0) continue
      for (const [to, short] of runs.entries()) {
        const fund = long.legs[0]!.fund
        if (long.legs.length > 1 || short.legs.length > 1 || short.legs[0]!.fund !== fund) continue
        const saves = rupiahOf(long) - rupiahOf(short)
        if (lengthOf(long) <= lengthOf(short) || saves <= 0) continue
        if (!found.has(fund)) found.set(fund, [])
        found.get(fund)!.push({ pool, from, to, saves })
      }
    }
  }
  return found
}

/** Every way to leave out somebody new of a rank. */
export function leavingOut({ frame, counts }: Tally, rank: number): Shortenings {
  const found: Shortenings = new Map()
  for (const [pool, { runs, begins, rank: of }] of frame.pools.entries())
    for (const [from, run] of runs.entries()) {
      const fund = run.legs[0]!.fund
      if (begins !== null || of !== rank || run.legs.length > 1 || counts[pool]![from] === 0) continue
      if (!found.has(fund)) found.set(fund, [])
      found.get(fund)!.push({ pool, from, to: null, saves: rupiahOf(run) })
    }
  return found
}

/** Frees so much money in a fund, or none: the months that are lost are fewer than the person they pay for has. */
function makeRoom(tally: Tally, ways: readonly Shortening[], needed: number): boolean {
  const able = ways.filter(({ pool, from }) => tally.counts[pool]![from]! > 0)
  const enough = able.filter(({ saves }) => saves >= needed).sort((a, b) => a.saves - b.saves)[0]
  if (enough !== undefined) {
    shorten(tally, enough, 1)
    return true
  }
  const most = able.sort((a, b) => b.saves - a.saves)
  let freed = 0
  const done: [Shortening, number][] = []
  for (const way of most) {
    const people = Math.min(tally.counts[way.pool]![way.from]!, Math.ceil((needed - freed) / way.saves))
    shorten(tally, way, people)
    done.push([way, people])
    freed += people * way.saves
    if (freed >= needed) return true
  }
  for (const [way, people] of done.toReversed()) shorten(tally, way, -people)
  return false
}

const shorten = (tally: Tally, { pool, from, to }: Shortening, people: number): void => {
  add(tally, pool, from, -people)
  if (to !== null) add(tally, pool, to, people)
}

/** One person more of a pool for the months of others; a fund that has none to give is asked no more. */
export function addByShortening(
  tally: Tally,
  pool: number,
  ways: Shortenings,
  allows: (run: Run) => boolean,
): boolean {
  const { runs } = tally.frame.pools[pool]!
  const cheapest = runs.map((run, n) => ({ run, n })).sort((a, b) => rupiahOf(a.run) - rupiahOf(b.run))
  const tried = new Set<number>()
  for (const { run, n } of cheapest) {
    const fund = run.legs[0]!.fund
    const open = ways.get(fund)
    if (!allows(run) || run.legs.length > 1 || tried.has(fund) || open === undefined) continue
    tried.add(fund)
    const needed = rupiahOf(run) - tally.left[fund]!
    if (needed <= 0 || makeRoom(tally, open, needed)) {
      add(tally, pool, n, 1)
      return true
    }
    ways.delete(fund)
  }
  return false
}
