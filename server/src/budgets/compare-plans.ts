import { comparePlans, type PlanDifference, type PlanInput, type PlanLine } from '@naungan/rules/budget'
import type { Month } from '@naungan/rules/words'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { inputOf, rowsOfGroups } from './plan-input.ts'
import { listLegs, type PlanLeg } from './plan-parts.sql.ts'
import { findSeenPlan } from './plan-view.ts'
import { findFacts } from './plan.sql.ts'

/** Lines as the rules know them, from legs that stand in order. */
const linesOf = (legs: readonly PlanLeg[], { groups }: Pick<PlanInput, 'groups'>): PlanLine[] => {
  const rowOf = rowsOfGroups(groups)
  return [...Map.groupBy(legs, ({ line }) => line).values()].map((of) => {
    const [first, last] = [of[0]!, of.at(-1)!]
    return {
      row: rowOf(first),
      desa: first.desa,
      category: first.grp,
      kind: first.kept ? 'kept' : 'new',
      people: first.people,
      from: first.first as Month,
      to: last.last as Month,
      legs: of.map((leg) => ({ fund: leg.fund, from: leg.first as Month, to: leg.last as Month })),
    }
  })
}

const plannedOf = async (ctx: Ctx, id: string) => {
  const plan = await findSeenPlan(ctx, id)
  const facts = await findFacts(ctx.db, id)
  if (facts === null || plan.result === null || 'issues' in plan.result) throw new Problem('plan.not_counted')
  const input = inputOf(facts.groups, facts.funds, plan.wishes)
  return { plan, input, lines: linesOf(await listLegs(ctx.db, id), input) }
}

const MOST_LOSSES = 500

/** Who loses cover when one plan takes the place of another, when, and what it costs to bridge. */
export const comparePlansById = async (
  ctx: Ctx,
  { a, b }: { a: string; b: string },
): Promise<PlanDifference & { of: number }> => {
  const [before, after] = [await plannedOf(ctx, a), await plannedOf(ctx, b)]
  if (before.plan.area !== after.plan.area || before.plan.year !== after.plan.year)
    throw new Problem('plan.other_area')
  const { losses, ...sums } = comparePlans(before, after)
  return { ...sums, losses: losses.slice(0, MOST_LOSSES), of: losses.length }
}
