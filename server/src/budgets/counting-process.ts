import {
  bestPlan,
  coverByMonth,
  moreMoney,
  notesOn,
  type PlanInput,
  whatWouldDo,
  whyDesa,
} from '@naungan/rules/budget'
import { loadSolver } from '../solver/index.ts'
import type { Counted } from './plan-outcome.ts'

/** `quick` leaves out what a page may wait for: the price of a million more, and each desa's why. */
export type CountTask = { input: PlanInput; quick: boolean }

const count = async ({ input, quick }: CountTask): Promise<Counted> => {
  const started = performance.now()
  const solver = await loadSolver()
  const plan = bestPlan(input, solver)
  const milliseconds = Math.round(performance.now() - started)
  const { desa, ...measure } = plan.measure
  return {
    outcome: {
      measure,
      levels: plan.levels,
      least: plan.least,
      proven: plan.proven,
      more: quick ? [] : moreMoney(input, solver),
      would: quick ? null : whatWouldDo(input, solver),
      notes: notesOn(input).filter(({ list }) => list !== 'groups'),
      cover: coverByMonth({ input, lines: plan.lines }),
      milliseconds,
    },
    lines: plan.lines,
    desa: desa.map((one) => whyDesa(input, plan, one.desa)),
  }
}

// Answers one question and ends; without a server to answer it ends at once.
process.once('message', async (task: CountTask) => {
  const counted = await count(task)
  process.send?.(counted, () => process.disconnect())
})
process.once('disconnect', () => process.exit())
