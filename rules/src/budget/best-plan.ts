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
import type { Counts } from './tally.ts'
import { countsOf, roundAndRepair } from './whole-people.ts'

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

/** Up to here the whole model is asked itself where rounding stays behind the bound. */
const MOST_WHOLE_UNKNOWNS = 120
const ALMOST = 1e-5

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

/**
 * Whether no whole plan can be better: each level reaches its bound, and the last one the whole number below. A level
 * that stays behind by a part of a person leaves open what the next ones could have had for it.
 */
function isBest(levels: readonly PlanLevel[]): boolean {
  const counted = levels.filter(({ unit }) => unit !== 'rupiah')
  return counted.every(({ sense, bound, reached }, n) => {
    const behind = sense === 'most' ? bound - reached : reached - bound
    return behind < (n === counted.length - 1 ? 1 - ALMOST : ALMOST)
  })
}

const linesFrom = (frame: PlanFrame, blocks: readonly FloorBlock[], counts: Counts): PlanLine[] =>
  linesOf(frame, divide(frame, blocks, counts))

/** Whole people and months: rounded from the relaxed answer; where that may not be the best and all is small, proven. */
function wholePlan(frame: PlanFrame, blocks: readonly FloorBlock[], relaxed: Relaxed, solver: Solver) {
  const rounded = linesFrom(frame, blocks, roundAndRepair(frame, blocks, relaxed))
  if (isBest(levelsReached(frame, relaxed, rounded))) return { lines: rounded, proven: true }
  if (wholeUnknowns(frame) > MOST_WHOLE_UNKNOWNS) return { lines: rounded, proven: false }
  const whole = solveLevels(frame, blocks, solver, { whole: true, moreMoney: false })
  if (whole === null) return { lines: rounded, proven: false }
  return { lines: linesFrom(frame, blocks, countsOf(frame, whole)), proven: true }
}

/** The relaxed answer of a question; throws when the solver gives up, for a plan of nothing is always allowed. */
export function relax(frame: PlanFrame, blocks: readonly FloorBlock[], solver: Solver): Relaxed {
  const relaxed = solveLevels(frame, blocks, solver, { whole: false, moreMoney: false })
  if (relaxed === null) throw new Error('budget: the solver found no answer')
  return relaxed
}

/** What another plan for the same question reaches on the levels of the best one. */
export function reachedOnLevels(
  input: PlanInput,
  lines: readonly PlanLine[],
  levels: readonly Pick<PlanLevel, 'name' | 'priority'>[],
): number[] {
  const frame = frameOf(input)
  return levels.map(({ name, priority }) => {
    const rank = priority === null ? null : input.priorities.findIndex((one) => one.name === priority)
    return reachedOn(frame, lines, { name, rank })
  })
}

/** The best plan for the money there is. */
export function bestPlan(input: PlanInput, solver: Solver): BestPlan {
  const frame = frameOf(input)
  const blocks = floorBlocks(frame)
  const relaxed = relax(frame, blocks, solver)
  const { lines, proven } = wholePlan(frame, blocks, relaxed, solver)
  return {
    lines,
    measure: measure(input, lines),
    levels: levelsReached(frame, relaxed, lines),
    least: leastReached(frame, lines),
    proven,
  }
}
