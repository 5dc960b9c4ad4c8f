import { cutFor, type FloorBlock, type FloorCut, meetFloors } from './floors.ts'
import { type Asking, type LevelAsked, modelOf, type PlanModel } from './model.ts'
import type { PlanFrame } from './pools.ts'
import type { LpAnswer, OpenLp, Solver } from './solver.ts'

/** The best that can be had, level after level, and one way to have it. */
export type Relaxed = {
  readonly model: PlanModel
  readonly levels: readonly { readonly asked: LevelAsked; readonly value: number }[]
  readonly columns: ArrayLike<number>
}

/** Cuts are few: each round ends one way in which the floors do not go together. */
const MOST_ROUNDS = 400
const SLACK = 1e-6
const VIOLATED = 1e-5

type Work = { frame: PlanFrame; blocks: readonly FloorBlock[]; model: PlanModel; open: OpenLp }

const addCut = ({ model, open }: Work, block: number, { pools, atLeast }: FloorCut): void => {
  const columns = pools.flatMap((pool) => model.ofPool[pool]!)
  const weights = new Map([...columns, model.missingInBlock(block)].map((column) => [column, 1]))
  open.addRow({ least: atLeast, most: Infinity }, weights)
}

/** The first cuts of a block: all its pools, and those after each rank. */
function addFirstCuts(work: Work): void {
  const { frame, blocks } = work
  for (const [n, block] of blocks.entries()) {
    const ranks = new Set(block.pools.map((pool) => frame.pools[pool]!.rank))
    for (const rank of new Set([-1, ...ranks])) {
      const cut = cutFor(frame, block, (place) => frame.pools[block.pools[place]!]!.rank > rank)
      if (cut.atLeast > 0) addCut(work, n, cut)
    }
  }
}

/** Adds what an answer overlooks about the floors; true when there was something. */
function addCuts(work: Work, { columns }: LpAnswer): boolean {
  const { frame, blocks, model } = work
  const people = (pool: number) =>
    model.ofPool[pool]!.reduce((sum, column) => sum + Math.max(0, columns[column]!), 0)
  let found = false
  for (const [n, block] of blocks.entries()) {
    const flow = meetFloors(block, people, (place) => frame.desa[place]!.floor)
    if (flow.total + columns[model.missingInBlock(n)]! >= block.floor - VIOLATED) continue
    const cut = cutFor(frame, block, (place) => !flow.reached[place + 1]!)
    addCut(work, n, cut)
    found = true
  }
  return found
}

function solveLevel(work: Work, { sense, weights }: LevelAsked): LpAnswer | null {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const answer = work.open.solve(sense, weights)
    if (answer === null || !addCuts(work, answer)) return answer
  }
  return null
}

const keep = ({ open, model }: Work, { sense, weights }: LevelAsked, value: number): void => {
  const most = model.lp.whole ? Math.round(value) : value
  const slack = model.lp.whole ? 0.25 : SLACK + 1e-9 * Math.abs(value)
  open.addRow(
    sense === 'most' ? { least: most - slack, most: Infinity } : { least: -Infinity, most: most + slack },
    weights,
  )
}

/** Asks level after level; what one reaches, the next may not give up. Null when the solver gives up. */
export function solveLevels(
  frame: PlanFrame,
  blocks: readonly FloorBlock[],
  solver: Solver,
  asking: Asking,
): Relaxed | null {
  const model = modelOf(frame, blocks, asking)
  const open = solver(model.lp)
  const work: Work = { frame, blocks, model, open }
  try {
    addFirstCuts(work)
    const levels: { asked: LevelAsked; value: number }[] = []
    let columns: ArrayLike<number> = []
    for (const asked of model.levels) {
      const answer = solveLevel(work, asked)
      if (answer === null) return null
      keep(work, asked, answer.value)
      levels.push({ asked, value: answer.value })
      columns = answer.columns
    }
    return { model, levels, columns }
  } finally {
    open.close()
  }
}
