import { type Flow, maxFlow, type Pipe } from './max-flow.ts'
import type { PlanFrame } from './pools.ts'

/** Desa with a floor that share pools, directly or by way of others: the floors of one block are met together. */
export type FloorBlock = {
  readonly pools: readonly number[]
  readonly desa: readonly number[]
  readonly floor: number
  /** How many of a pool live in a desa, by place in this block. */
  readonly homes: readonly { readonly pool: number; readonly desa: number; readonly people: number }[]
}

/** `people of these pools + missing >= atLeast` holds for whatever can be divided among the desa of the block. */
export type FloorCut = { readonly pools: readonly number[]; readonly atLeast: number }

function groupsOf(count: number, ties: Iterable<readonly [number, number]>): (one: number) => number {
  const parents = Array.from({ length: count }, (_, n) => n)
  const find = (one: number): number => {
    while (parents[one] !== one) one = parents[one] = parents[parents[one]!]!
    return one
  }
  for (const [a, b] of ties) parents[find(a)] = find(b)
  return find
}

/** The blocks of a plan; a desa whose people no fund may pay is a block of its own. */
export function floorBlocks({ pools, desa, cells }: PlanFrame): FloorBlock[] {
  const useful = cells.filter((cell) => desa[cell.desa]!.floor > 0 && pools[cell.pool]!.runs.length > 0)
  const find = groupsOf(
    pools.length + desa.length,
    useful.map(({ pool, desa: at }) => [pool, pools.length + at] as const),
  )
  const blocks = new Map<
    number,
    { desa: number[]; homes: Map<string, FloorBlock['homes'][number]>; pools: Set<number> }
  >()
  for (const [n, { floor }] of desa.entries())
    if (floor > 0) {
      const root = find(pools.length + n)
      if (!blocks.has(root)) blocks.set(root, { desa: [], homes: new Map(), pools: new Set() })
      blocks.get(root)!.desa.push(n)
    }
  for (const { pool, desa: at, people } of useful) {
    const block = blocks.get(find(pool))!
    block.pools.add(pool)
    const key = `${pool} ${at}`
    block.homes.set(key, { pool, desa: at, people: people + (block.homes.get(key)?.people ?? 0) })
  }
  return [...blocks.values()].map(({ pools: inside, desa: places, homes }) => {
    const poolPlace = new Map([...inside].map((pool, n) => [pool, n]))
    const desaPlace = new Map(places.map((place, n) => [place, n]))
    return {
      pools: [...inside],
      desa: places,
      floor: places.reduce((sum, place) => sum + desa[place]!.floor, 0),
      homes: [...homes.values()].map((home) => ({
        pool: poolPlace.get(home.pool)!,
        desa: desaPlace.get(home.desa)!,
        people: home.people,
      })),
    }
  })
}

/** How the people of the pools meet the floors at best, going on from what was begun; the pipes after those of the pools are those of the homes. */
export function meetFloors(
  { pools, desa, homes }: FloorBlock,
  people: (pool: number) => number,
  floor: (desa: number) => number,
  begun?: Flow,
): Flow {
  const sink = pools.length + desa.length + 1
  const pipes: Pipe[] = [
    ...pools.map((pool, n) => ({ from: 0, to: n + 1, most: people(pool) })),
    ...homes.map((home) => ({ from: home.pool + 1, to: pools.length + home.desa + 1, most: home.people })),
    ...desa.map((place, n) => ({ from: pools.length + n + 1, to: sink, most: floor(place) })),
  ]
  return maxFlow(sink + 1, pipes, begun)
}

/** What has to come from some pools of a block (by place in it) when the others give all they have. */
export function cutFor(
  { desa }: PlanFrame,
  { pools, homes, desa: places }: FloorBlock,
  isInside: (place: number) => boolean,
): FloorCut {
  const open = places.map((place) => desa[place]!.floor)
  const inside = pools.map((_, place) => isInside(place))
  for (const home of homes) if (!inside[home.pool]) open[home.desa] = open[home.desa]! - home.people
  const atLeast = open.reduce((sum, left) => sum + Math.max(0, left), 0)
  return { pools: pools.filter((_, place) => inside[place]), atLeast }
}
