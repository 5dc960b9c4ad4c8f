import { divide } from './divide.ts'
import { type FloorBlock, floorBlocks } from './floors.ts'
import { type Relaxed, solveLevels } from './levels.ts'
import { measure, type PlanMeasure } from './measure.ts'
import { type LevelName, RUPIAH_UNIT } from './model.ts'
import type { PlanInput } from './plan-facts.ts'
import { linesOf, type PlanLine } from './plan-lines.ts'
import { frameOf, type PlanFrame } from './pools.ts'
import { type LeastReached, leastReached, reachedOn } from './reached.ts'
import type { Solver } from './solver.ts'
import { type Counts, countsOf, roundAndRepair } from './whole-people.ts'

/** A level of the plan: what no plan can pass, given the levels before it, and what this one reaches. */
export type PlanLevel = {
  readonly name: LevelName
  /** Name of the priority. */
  readonly priority: string | null
  readonly unit: 'people' | 'months' | 'rupiah'
  readonly sense: 'most' | 'least'
  readonly bound: number
  readonly reached: number
}

export type BestPlan = {
  readonly lines: readonly PlanLine[]
  readonly measure: PlanMeasure
  readonly levels: readonly PlanLevel[]
  readonly least: readonly LeastReached[]
  /** Whether it was proven that no plan of whole people and months is better. */
  readonly proven: boolean
}

/** Up to here the whole model is asked itself; beyond, its relaxation is rounded. */
const MOST_WHOLE_UNKNOWNS = 250

const wholeUnknowns = ({ pools }: PlanFrame): number => pools.reduce((sum, { runs }) => sum + runs.length, 0)

const unitOf = (input: PlanInput, name: LevelName): PlanLevel['unit'] => {
  if (name === 'rupiah' || name === 'money') return 'rupiah'
  if (name === 'months') return 'months'
  return (name === 'priority' || name === 'rest') && input.aim === 'months' ? 'months' : 'people'
}

const levelsReached = (frame: PlanFrame, relaxed: Relaxed, lines: readonly PlanLine[]): PlanLevel[] =>
  relaxed.levels.map(({ asked, value }) => ({
    name: asked.name,
    priority: asked.rank === null ? null : frame.input.priorities[asked.rank]!.name,
    unit: unitOf(frame.input, asked.name),
    sense: asked.sense,
    bound: asked.name === 'rupiah' ? value * RUPIAH_UNIT : value,
    reached: reachedOn(frame, lines, asked),
  }))

/** Whole people by pool and run: proven where the question is small, else rounded from the relaxed answer. */
function wholeCounts(frame: PlanFrame, blocks: readonly FloorBlock[], relaxed: Relaxed, solver: Solver) {
  const isSmall = wholeUnknowns(frame) <= MOST_WHOLE_UNKNOWNS
  const whole = isSmall ? solveLevels(frame, blocks, solver, { whole: true, moreMoney: false }) : null
  const counts: Counts = whole === null ? roundAndRepair(frame, blocks, relaxed) : countsOf(frame, whole)
  return { counts, proven: whole !== null }
}

/** The relaxed answer of a question; throws when the solver gives up, for a plan of nothing is always allowed. */
export function relax(frame: PlanFrame, blocks: readonly FloorBlock[], solver: Solver): Relaxed {
  const relaxed = solveLevels(frame, blocks, solver, { whole: false, moreMoney: false })
  if (relaxed === null) throw new Error('budget: the solver found no answer')
  return relaxed
}

/** The best plan for the money there is. */
export function bestPlan(input: PlanInput, solver: Solver): BestPlan {
  const frame = frameOf(input)
  const blocks = floorBlocks(frame)
  const relaxed = relax(frame, blocks, solver)
  const { counts, proven } = wholeCounts(frame, blocks, relaxed, solver)
  const lines = linesOf(frame, divide(frame, blocks, counts))
  return {
    lines,
    measure: measure(input, lines),
    levels: levelsReached(frame, relaxed, lines),
    least: leastReached(frame, lines),
    proven,
  }
}
