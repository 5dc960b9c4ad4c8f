import { z } from 'zod'
import { type Ctx, reading, writing } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { comparePlansById } from './compare-plans.ts'
import { choosePlan, makePlan, proposePlan, withdrawPlan } from './decide-plan.ts'
import { id, none, taken, year } from './fund-shapes.ts'
import { findWhy } from './plan-parts.sql.ts'
import { planComparison, planDesa, plans, planTried, planView, whyDesa } from './plan-shapes.ts'
import { findSeenPlan, readPlanDesa, readPlanView, tryPlan } from './plan-view.ts'
import { planWishes } from './plan-wishes.ts'
import { listPlans } from './plan.sql.ts'
import { Problem } from '../platform/problem.ts'

const asked = z.object({ area: areaCode, year: z.coerce.number().pipe(year) })
const planArea = async ({ id: plan }: { id: string }, ctx: Ctx): Promise<string> =>
  (await findSeenPlan(ctx, plan)).area

const list = reading({
  can: 'budget.read',
  input: asked,
  output: plans,
  area: ({ area }) => area,
  run: async ({ db }, { area, year: of }) => ({ plans: await listPlans(db, area, of) }),
})

const read = reading({
  can: 'budget.read',
  input: id,
  output: planView,
  area: planArea,
  run: (ctx, input) => readPlanView(ctx, input.id),
})

const parts = reading({
  can: 'budget.read',
  input: id,
  output: planDesa,
  area: planArea,
  run: (ctx, input) => readPlanDesa(ctx, input.id),
})

const why = reading({
  can: 'budget.read',
  input: id.extend({ desa: areaCode }),
  output: whyDesa,
  area: planArea,
  run: async ({ db }, { id: plan, desa }) => {
    const found = await findWhy(db, plan, desa)
    if (found === undefined) throw new Problem('area.unknown', { area: desa })
    return found
  },
})

const compare = reading({
  can: 'budget.read',
  input: z.object({ a: z.uuid(), b: z.uuid() }),
  output: planComparison,
  area: ({ a }, ctx) => planArea({ id: a }, ctx),
  run: comparePlansById,
})

const make = writing({
  can: 'budget.write',
  action: 'plan.made',
  input: z.object({
    area: areaCode,
    year,
    name: z.string().trim().min(2).max(120),
    scenarioOf: z.uuid().nullable(),
    wishes: planWishes,
  }),
  output: id,
  area: ({ area }) => area,
  run: makePlan,
  note: ({ year: of, name, scenarioOf }, { id: made }) => ({
    subject: made,
    detail: { year: of, name, scenarioOf },
  }),
})

const tried = writing({
  can: 'budget.read',
  action: 'plan.tried',
  input: id.extend({ wishes: planWishes }),
  output: planTried,
  area: planArea,
  run: (ctx, { id: plan, wishes }) => tryPlan(ctx, plan, wishes),
  note: ({ id: subject }) => ({ subject }),
})

const propose = writing({
  can: 'budget.write',
  action: 'plan.proposed',
  input: id,
  output: none,
  area: planArea,
  run: (ctx, input) => proposePlan(ctx, input.id),
  note: ({ id: subject }) => ({ subject }),
})

const choose = writing({
  can: 'plan.choose',
  action: 'plan.chosen',
  input: id,
  output: none,
  area: planArea,
  run: (ctx, input) => choosePlan(ctx, input.id),
  note: ({ id: subject }) => ({ subject }),
})

const withdraw = writing({
  can: 'budget.write',
  action: 'plan.withdrawn',
  input: taken,
  output: none,
  area: planArea,
  run: withdrawPlan,
  note: ({ id: subject, reason }) => ({ subject, detail: { reason } }),
})

export const plansApi = {
  'GET /plans': list,
  'GET /plans/compare': compare,
  'GET /plans/:id': read,
  'GET /plans/:id/desa': parts,
  'GET /plans/:id/desa/:desa': why,
  'POST /plans': make,
  'POST /plans/:id/try': tried,
  'POST /plans/:id/propose': propose,
  'POST /plans/:id/choose': choose,
  'POST /plans/:id/withdraw': withdraw,
}
