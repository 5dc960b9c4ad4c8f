import { z } from 'zod'
import type { PlanOutcome } from './plan-outcome.ts'
import { PLAN_STATES } from './plan.sql.ts'
import { planWishes } from './plan-wishes.ts'

const words = z.string().nullable()
const levelName = z.string()
const cost = z.object({ JKK: z.number(), JKM: z.number(), JHT: z.number() })

const fundSum = z.object({
  fund: z.string(),
  ceiling: z.number(),
  spent: z.number(),
  left: z.number(),
  cost,
  people: z.number(),
  personMonths: z.number(),
})

const counted = z.object({
  measure: z.object({
    people: z.number(),
    kept: z.number(),
    personMonths: z.number(),
    rupiah: z.number(),
    cost,
    limitedOnly: z.number(),
    limitedMonths: z.number(),
    funds: z.array(fundSum),
  }),
  levels: z.array(
    z.object({
      name: levelName,
      priority: words,
      unit: z.enum(['people', 'months', 'rupiah']),
      sense: z.enum(['most', 'least']),
      bound: z.number(),
      reached: z.number(),
    }),
  ),
  least: z.array(z.looseObject({ kind: z.string(), area: z.string() })),
  proven: z.boolean(),
  more: z.array(
    z.object({
      fund: z.string(),
      rupiah: z.number(),
      level: levelName.nullable(),
      priority: words,
      gain: z.number(),
    }),
  ),
  would: z
    .object({
      money: z.array(z.object({ fund: z.string(), rupiah: z.number() })),
      tooHigh: z.array(z.object({ kind: z.string(), area: z.string(), asked: z.number(), most: z.number() })),
      lapsing: z.number(),
    })
    .nullable(),
  notes: z.array(z.object({ list: z.string(), row: z.number().nullable(), code: z.string() })),
  cover: z.array(z.object({ month: z.string(), people: z.number() })),
  milliseconds: z.number(),
})

const refused = z.object({
  issues: z.array(
    z.object({
      list: z.string(),
      row: z.number().nullable(),
      fact: words,
      code: z.string(),
      area: z.string().optional(),
      most: z.number().optional(),
    }),
  ),
})

// What the rules give is read as it is: their types are the contract, this says it to the description of the API.
const outcome = z.union([refused, counted]) as unknown as z.ZodType<PlanOutcome>

const plan = z.object({
  id: z.string(),
  area: z.string(),
  areaName: z.string(),
  year: z.number(),
  name: z.string(),
  scenarioOf: words,
  state: z.enum(PLAN_STATES),
  wishes: planWishes,
  result: outcome.nullable(),
  createdAt: z.string(),
  createdBy: z.string(),
  countedAt: words,
  proposedBy: words,
  proposedById: words,
  proposedAt: words,
  chosenBy: words,
  chosenAt: words,
  withdrawnBy: words,
  withdrawnAt: words,
  withdrawnReason: words,
})

export const plans = z.object({ plans: z.array(plan) })

export const planView = plan.extend({
  month: words,
  people: z.object({ uncovered: z.number(), paid: z.number(), covered: z.number() }).nullable(),
  funds: z.array(
    z.object({
      id: z.string(),
      name: words,
      payer: z.string(),
      categories: z.array(z.string()).readonly().nullable(),
      months: z.object({ from: z.string(), to: z.string() }).nullable(),
      standing: z.number(),
      ceiling: z.number(),
      isLeftOut: z.boolean(),
    }),
  ),
})

export const planDesa = z.object({
  desa: z.array(
    z.object({
      desa: z.string(),
      name: z.string(),
      kecamatan: z.string(),
      eligible: z.number(),
      people: z.number(),
      kept: z.number(),
      covered: z.number(),
      floor: z.number(),
      gap: z.number(),
    }),
  ),
  groups: z.array(
    z.object({
      grp: z.string(),
      fund: z.string(),
      kept: z.boolean(),
      people: z.number(),
      rupiah: z.number(),
    }),
  ),
})

export const whyDesa = z.object({
  desa: z.string(),
  eligible: z.number(),
  covered: z.number(),
  people: z.number(),
  kept: z.number(),
  floor: z.number(),
  byPriority: z.array(z.object({ priority: words, people: z.number(), waiting: z.number() })).readonly(),
  byFund: z.array(z.object({ fund: z.string(), people: z.number(), personMonths: z.number() })).readonly(),
  gap: z.number(),
  gapReasons: z
    .array(z.object({ reason: z.enum(['no_fund', 'no_run', 'no_money']), people: z.number() }))
    .readonly(),
})

export const planTried = z.object({
  outcome,
  desa: z.array(z.object({ desa: z.string(), people: z.number(), kept: z.number() })),
})

const change = z.object({ people: z.number(), personMonths: z.number() })

export const planComparison = z.object({
  losses: z
    .array(
      change.extend({
        desa: z.string(),
        category: z.string(),
        from: z.string(),
        to: z.string(),
        bridge: z.number(),
      }),
    )
    .readonly(),
  of: z.number(),
  lost: change.extend({ bridge: z.number() }),
  gained: change,
})
