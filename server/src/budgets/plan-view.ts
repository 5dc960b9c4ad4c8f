import { checkPlan } from '@naungan/rules/budget'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { countApart } from './count-apart.ts'
import type { Fund } from '@naungan/rules/budget'
import { inputOf } from './plan-input.ts'
import { listPlanDesa, type PlanDesaRow, type PlanGroupSum, sumGroups } from './plan-parts.sql.ts'
import type { Counted, PlanOutcome } from './plan-outcome.ts'
import { findFacts, findPlan, type PlanFacts, type PlanRow } from './plan.sql.ts'
import type { PlanWishes } from './plan-wishes.ts'

/** A fund as a plan counted with it: its own ceiling, and the one that this plan wished. */
export type PlanFund = Pick<Fund, 'id' | 'name' | 'payer' | 'categories' | 'months'> & {
  standing: number
  ceiling: number
  isLeftOut: boolean
}

export type PlanView = PlanRow & {
  month: string | null
  /** Eligible people of the register by cover on that month. */
  people: { uncovered: number; paid: number; covered: number } | null
  funds: PlanFund[]
}

export const findSeenPlan = async ({ db }: Ctx, id: string): Promise<PlanRow> => {
  const plan = await findPlan(db, id)
  if (plan === undefined) throw new Problem('plan.unknown')
  return plan
}

const peopleOf = ({ groups }: PlanFacts): NonNullable<PlanView['people']> => ({
  uncovered: groups.reduce((sum, one) => sum + one.uncovered, 0),
  covered: groups.reduce((sum, one) => sum + one.covered, 0),
  paid: groups.reduce((sum, { active }) => sum + active.reduce((all, one) => all + one.people, 0), 0),
})

const fundsOf = ({ funds }: PlanFacts, { ceilings, without }: PlanWishes): PlanFund[] =>
  funds.map(({ id, name, payer, categories, months, ceiling }) => ({
    id,
    name,
    payer,
    categories,
    months,
    standing: ceiling,
    ceiling: ceilings[id] ?? ceiling,
    isLeftOut: without.includes(id),
  }))

/** A plan with what it was counted from. */
export const readPlanView = async (ctx: Ctx, id: string): Promise<PlanView> => {
  const plan = await findSeenPlan(ctx, id)
  const facts = await findFacts(ctx.db, id)
  return {
    ...plan,
    month: facts?.month ?? null,
    people: facts && peopleOf(facts),
    funds: facts === null ? [] : fundsOf(facts, plan.wishes),
  }
}

export const readPlanDesa = async (
  ctx: Ctx,
  id: string,
): Promise<{ desa: PlanDesaRow[]; groups: PlanGroupSum[] }> => {
  await findSeenPlan(ctx, id)
  return { desa: await listPlanDesa(ctx.db, id), groups: await sumGroups(ctx.db, id) }
}

export type Tried = { outcome: PlanOutcome; desa: { desa: string; people: number; kept: number }[] }

const desaOf = ({ desa }: Counted): Tried['desa'] =>
  desa.map(({ desa: code, people, kept }) => ({ desa: code, people, kept }))

/** What other wishes would give on the people and money of a plan; nothing is kept. */
export const tryPlan = async (ctx: Ctx, id: string, wishes: PlanWishes): Promise<Tried> => {
  await findSeenPlan(ctx, id)
  const facts = await findFacts(ctx.db, id)
  if (facts === null) throw new Problem('plan.not_counted')
  const input = inputOf(facts.groups, facts.funds, wishes)
  const issues = checkPlan(input)
  if (issues.length > 0) return { outcome: { issues }, desa: [] }
  const counted = await countApart({ input, quick: true })
  return { outcome: counted.outcome, desa: desaOf(counted) }
}
