import { checkPlan, type PlanInput, pricesOf } from '@naungan/rules/budget'
import { type Month, monthsBetween } from '@naungan/rules/words'
import { asImporter } from '../platform/db.ts'
import type { Job } from '../platform/jobs.ts'
import { Problem } from '../platform/problem.ts'
import { countApart } from './count-apart.ts'
import type { Counted } from './plan-outcome.ts'
import { gatherFacts, inputOf } from './plan-input.ts'
import { keepDesa, keepLegs, legsOf, type PriceOfLeg } from './plan-parts.sql.ts'
import { findFacts, findPlan, keepOutcome, type PlanFacts, type PlanRow } from './plan.sql.ts'
import type { PlanWishes } from './plan-wishes.ts'

const desilOf = ({ priorities }: PlanWishes): string =>
  [...new Set(priorities.flatMap(({ desil }) => desil ?? []))].sort((a, b) => a - b).join()

/** A scenario stands on the very people and money of its plan, unless it tells people apart in another way. */
export const standsOn = (base: PlanWishes, wishes: PlanWishes): boolean =>
  base.from === wishes.from && desilOf(base) === desilOf(wishes)

/** What one person of a line costs on one of its legs. */
const legPrices = (input: PlanInput): PriceOfLeg => {
  const prices = pricesOf(input)
  const months = (to: Month): number => monthsBetween(input.months.from, to)
  return ({ row }, { fund, from, to }) => {
    const place = input.funds.findIndex(({ id }) => id === fund)
    return prices.of(input.groups[row - 1]!, place, { first: months(from), last: months(to) })
  }
}

type Answer = { facts: PlanFacts; input: PlanInput; counted: Counted | null }

const answer = async (plan: PlanRow, facts: PlanFacts): Promise<Answer> => {
  const input = inputOf(facts.groups, facts.funds, plan.wishes)
  const isRight = checkPlan(input).length === 0
  return { facts, input, counted: isRight ? await countApart({ input, quick: false }) : null }
}

/** Others are being counted: the queue asks again later. */
const isBusy = (error: unknown): boolean => error instanceof Problem && error.code === 'plan.busy'

/** Counts a plan: gathers what it stands on, asks the rules in a process of its own, and keeps all that came out at once. */
export const countPlan: Job = async ({ pool }, { plan: id = '' }) => {
  const found = await asImporter(pool, async (db) => {
    const plan = await findPlan(db, id)
    if (plan?.state !== 'counting') return null
    const base = plan.scenarioOf === null ? undefined : await findPlan(db, plan.scenarioOf)
    const inherited = base && standsOn(base.wishes, plan.wishes) ? await findFacts(db, base.id) : null
    return { plan, facts: inherited ?? (await gatherFacts(db, plan)) }
  })
  if (found === null) return
  const { facts, input, counted } = await answer(found.plan, found.facts).catch(async (error: unknown) => {
    if (!isBusy(error))
      await asImporter(pool, (db) =>
        keepOutcome(db, id, { state: 'failed', facts: found.facts, result: null }),
      )
    throw error
  })
  await asImporter(pool, async (db) => {
    if (counted === null) {
      await keepOutcome(db, id, { state: 'refused', facts, result: { issues: checkPlan(input) } })
      return
    }
    if (!(await keepOutcome(db, id, { state: 'counted', facts, result: counted.outcome }))) return
    await keepLegs(db, id, legsOf(counted.lines, input.groups, legPrices(input)))
    await keepDesa(db, id, counted.desa)
  })
}
