import { type FloorBlock, meetFloors } from './floors.ts'
import type { Flow } from './max-flow.ts'
import type { PlanFrame } from './pools.ts'
import { liftLowest, shareOut } from './share-out.ts'
import { type Counts, peopleIn } from './tally.ts'

/** So many people of a cell are given a run of its pool. */
export type CellRun = { readonly cell: number; readonly run: number; readonly people: number }

const STEPS = 20

/** The floors are met together: while not all can be, each desa has the same share of its floor, then what is left. */
function meetEvenly(frame: PlanFrame, block: FloorBlock, people: (pool: number) => number): Flow {
  const floor = (share: number) => (desa: number) => Math.floor(frame.desa[desa]!.floor * share)
  const asked = (share: number): number => block.desa.reduce((sum, desa) => sum + floor(share)(desa), 0)
  const whole = meetFloors(block, people, floor(1))
  if (whole.total > block.floor - 0.5) return whole
  let [low, high] = [0, 1]
  for (let step = 0; step < STEPS; step++) {
    const share = (low + high) / 2
    if (meetFloors(block, people, floor(share)).total > asked(share) - 0.5) low = share
    else high = share
  }
  return meetFloors(block, people, floor(1), meetFloors(block, people, floor(low)))
}

/** How many of a pool the floors ask for in a desa. */
function forFloors(frame: PlanFrame, blocks: readonly FloorBlock[], counts: Counts): Map<string, number> {
  const found = new Map<string, number>()
  for (const block of blocks) {
    const { through } = meetEvenly(frame, block, peopleIn({ counts }))
    for (const [n, { pool, desa }] of block.homes.entries()) {
      const people = Math.round(through[block.pools.length + n]!)
      if (people > 0) found.set(`${block.pools[pool]} ${block.desa[desa]}`, people)
    }
  }
  return found
}

/** People of each cell: those for the floors first, then wherever a desa is furthest behind. */
export function peopleOfCells(frame: PlanFrame, blocks: readonly FloorBlock[], counts: Counts): number[] {
  const { pools, cells, desa } = frame
  const people = cells.map(() => 0)
  const have = desa.map(({ covered }) => covered)
  const give = (cell: number, more: number): void => {
    people[cell] = people[cell]! + more
    have[cells[cell]!.desa] = have[cells[cell]!.desa]! + more
  }
  const floors = forFloors(frame, blocks, counts)
  const asked = pools.map(() => 0)
  for (const [pool, { cells: inside }] of pools.entries()) {
    const homes = Map.groupBy(inside, (cell) => cells[cell]!.desa)
    for (const [at, here] of homes) {
      const forFloor = floors.get(`${pool} ${at}`) ?? 0
      if (forFloor === 0) continue
      asked[pool] = asked[pool]! + forFloor
      const shares = shareOut(
        forFloor,
        here.map((cell) => cells[cell]!.people),
      )
      for (const [n, cell] of here.entries()) give(cell, shares[n]!)
    }
  }
  for (const [pool, { cells: inside }] of pools.entries()) {
    const rest = peopleIn({ counts })(pool) - asked[pool]!
    const places = inside.map((cell) => {
      const at = cells[cell]!.desa
      return { room: cells[cell]!.people - people[cell]!, have: have[at]!, of: desa[at]!.people }
    })
    for (const [n, more] of liftLowest(rest, places).entries()) give(inside[n]!, more)
  }
  return people
}

/** Who of them is given which run: each run is divided by the people still without one, so that both sums hold. */
export function divide(frame: PlanFrame, blocks: readonly FloorBlock[], counts: Counts): CellRun[] {
  const people = peopleOfCells(frame, blocks, counts)
  return frame.pools.flatMap(({ cells }, pool) =>
    counts[pool]!.flatMap((count, run) => {
      if (count === 0) return []
      const shares = shareOut(
        count,
        cells.map((cell) => people[cell]!),
      )
      return shares.flatMap((share, n) => {
        const cell = cells[n]!
        people[cell] = people[cell]! - share
        return share === 0 ? [] : [{ cell, run, people: share }]
      })
    }),
  )
}
