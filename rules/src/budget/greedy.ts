import { lengthOf } from './plan-months.ts'
import { linesOf, type PlanLine } from './plan-lines.ts'
import { frameOf } from './pools.ts'
import { affordable } from './runs.ts'
import type { PlanInput } from './plan-facts.ts'

/**
 * A plan in the order of the list, as a table is filled by hand: row after row, the first fund that may pay and still
 * has money pays for the shortest run where people are the aim, and for the longest where months are. Floors, targets
 * and priorities are not looked at.
 */
export function greedyPlan(input: PlanInput): PlanLine[] {
  const frame = frameOf(input)
  const shorterFirst = input.aim === 'people' ? 1 : -1
  const left = input.funds.map(({ ceiling }) => ceiling)
  const inRow = frame.cells
    .map((_, cell) => cell)
    .sort((a, b) => frame.cells[a]!.group - frame.cells[b]!.group)
  const divided = inRow.flatMap((cell) => {
    const { pool, people } = frame.cells[cell]!
    const { runs } = frame.pools[pool]!
    const single = runs.map((run, n) => ({ run, n })).filter(({ run }) => run.legs.length === 1)
    const inOrder = single.sort(
      (a, b) =>
        a.run.costs[0]!.fund - b.run.costs[0]!.fund || (lengthOf(a.run) - lengthOf(b.run)) * shorterFirst,
    )
    let waiting = people
    return inOrder.flatMap(({ run, n }) => {
      const { fund, rupiah } = run.costs[0]!
      const paid = Math.min(waiting, affordable(left[fund]!, rupiah))
      if (paid === 0) return []
      waiting -= paid
      left[fund] = left[fund]! - paid * rupiah
      return [{ cell, run: n, people: paid }]
    })
  })
  return linesOf(frame, divided)
}
