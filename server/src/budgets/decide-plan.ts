import { draftBatches, withdrawDrafts } from '../enrolment/index.ts'
import { peopleToPlan } from '../iuran/index.ts'
import { asImporter } from '../platform/db.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { addJob, type Job } from '../platform/jobs.ts'
import { Problem } from '../platform/problem.ts'
import { entriesOf } from './budget-lines.ts'
import { insertEntries, withdrawPlanned } from './entry.sql.ts'
import { lockFunds } from './fund.sql.ts'
import { fundsOverCeiling } from './funds.ts'
import { inputOf, whoToPlan } from './plan-input.ts'
import { listLegs } from './plan-parts.sql.ts'
import {
  findChosen,
  findFacts,
  findPlan,
  insertPlan,
  lockPlan,
  markChosen,
  markProposed,
  markWithdrawn,
  type NewPlan,
  type PlanRow,
  type PlanState,
} from './plan.sql.ts'

type Nothing = Record<string, never>

const refuseWrongMonths = ({ year, wishes: { from, to } }: NewPlan): void => {
  const isInYear = from <= to && Number(from.slice(0, 4)) === year && Number(to.slice(0, 4)) === year
  if (!isInYear) throw new Problem('plan.months_of_year', { year })
}

/** Asks for a plan, or for a scenario of one; it is counted in the background. */
export const makePlan = async ({ db, actor }: Ctx, plan: NewPlan): Promise<{ id: string }> => {
  if (plan.area.length !== 5) throw new Problem('plan.of_kabupaten')
  refuseWrongMonths(plan)
  if (plan.scenarioOf !== null) {
    const base = await findPlan(db, plan.scenarioOf)
    if (base === undefined) throw new Problem('plan.unknown')
    if (base.area !== plan.area || base.year !== plan.year) throw new Problem('plan.other_area')
  }
  const id = await insertPlan(db, plan, actor)
  await addJob(db, 'budgets.plan', { plan: id })
  return { id }
}

const WORDS: Readonly<Record<PlanState, string>> = {
  counting: 'sedang dihitung',
  counted: 'dihitung',
  refused: 'ditolak hitungan',
  failed: 'gagal dihitung',
  proposed: 'diajukan',
  chosen: 'dipilih',
  withdrawn: 'ditarik',
}

const inState = async ({ db }: Ctx, id: string, states: readonly PlanState[]): Promise<PlanRow> => {
  const plan = await lockPlan(db, id)
  if (plan === undefined) throw new Problem('plan.unknown')
  if (!states.includes(plan.state)) throw new Problem('plan.wrong_state', { state: WORDS[plan.state] })
  return plan
}

export const proposePlan = async (ctx: Ctx, id: string): Promise<Nothing> => {
  await inState(ctx, id, ['counted'])
  await markProposed(ctx.db, id, ctx.actor)
  return {}
}

/** Chooses a plan: its money is booked as planned on each fund, and drafts by name are made in the background. */
export const choosePlan = async (ctx: Ctx, id: string): Promise<Nothing> => {
  const plan = await inState(ctx, id, ['proposed'])
  if (plan.proposedById === ctx.actor.id) throw new Problem('plan.same_person')
  const other = await findChosen(ctx.db, plan.area, plan.year)
  if (other !== undefined) throw new Problem('plan.another_chosen', { name: other.name })
  const facts = await findFacts(ctx.db, id)
  if (facts === null) throw new Problem('plan.not_counted')
  const legs = await listLegs(ctx.db, id)
  const funds = [...new Set(legs.map(({ fund }) => fund))]
  await lockFunds(ctx.db, funds)
  await insertEntries(
    ctx.db,
    entriesOf(plan, { legs, input: inputOf(facts.groups, facts.funds, plan.wishes) }, ctx.today),
    ctx.actor,
  )
  const over = await fundsOverCeiling(ctx.db, funds)
  if (over.length > 0) throw new Problem('plan.over_ceiling', { funds: over.length })
  await markChosen(ctx.db, id, ctx.actor)
  await addJob(ctx.db, 'budgets.drafts', { plan: id, by: ctx.actor.id ?? '', byName: ctx.actor.name })
  return {}
}

/** Takes a plan back; of a chosen one, its money on the funds and its drafts too. */
export const withdrawPlan = async (
  ctx: Ctx,
  { id, reason }: { id: string; reason: string },
): Promise<Nothing> => {
  const plan = await inState(ctx, id, ['counting', 'counted', 'refused', 'failed', 'proposed', 'chosen'])
  await markWithdrawn(ctx.db, id, reason, ctx.actor)
  if (plan.state !== 'chosen') return {}
  await withdrawPlanned(ctx.db, { plan: id, reason, by: ctx.actor })
  await addJob(ctx.db, 'budgets.drafts', { plan: id, by: '', byName: '' })
  return {}
}

/** Brings the drafts of a plan to what it is now: by name when it is chosen, none when it is not. */
export const draftPlan: Job = async ({ pool }, { plan: id = '', by = '', byName = '' }) => {
  await asImporter(pool, async (db) => {
    const plan = await lockPlan(db, id)
    if (plan === undefined) return
    await withdrawDrafts(db, plan.area, id)
    if (plan.state !== 'chosen') return
    const people = await peopleToPlan(db, await whoToPlan(db, { kab: plan.area, wishes: plan.wishes }))
    const legs = await listLegs(db, id)
    const draft = { kab: plan.area, plan: id, year: plan.year, by: { id: by || null, name: byName } }
    await draftBatches(db, draft, { legs, people })
  })
}
