import type { Fund, Group } from '@naungan/rules/budget'
import type { Db } from '../platform/db.ts'
import type { By } from './fund.sql.ts'
import type { PlanOutcome } from './plan-outcome.ts'
import type { PlanWishes } from './plan-wishes.ts'

export const PLAN_STATES = [
  'counting',
  'counted',
  'refused',
  'failed',
  'proposed',
  'chosen',
  'withdrawn',
] as const
export type PlanState = (typeof PLAN_STATES)[number]

/** What a plan was counted from, as it stood then. */
export type PlanFacts = {
  groups: Group[]
  funds: Fund[]
  /** The month of lists by which cover was told; null when no list stands. */
  month: string | null
}

export type PlanRow = {
  id: string
  area: string
  areaName: string
  year: number
  name: string
  scenarioOf: string | null
  state: PlanState
  wishes: PlanWishes
  result: PlanOutcome | null
  createdAt: string
  createdBy: string
  countedAt: string | null
  proposedBy: string | null
  proposedById: string | null
  proposedAt: string | null
  chosenBy: string | null
  chosenAt: string | null
  withdrawnBy: string | null
  withdrawnAt: string | null
  withdrawnReason: string | null
}

const PLAN = `p.id, p.area, a.name as "areaName", p.year, p.name, p.scenario_of as "scenarioOf", p.state, p.wishes, p.result,
  p.created_by_name as "createdBy", to_json(p.created_at) #>> '{}' as "createdAt", to_json(p.counted_at) #>> '{}' as "countedAt",
  p.proposed_by_name as "proposedBy", p.proposed_by as "proposedById", to_json(p.proposed_at) #>> '{}' as "proposedAt",
  p.chosen_by_name as "chosenBy", to_json(p.chosen_at) #>> '{}' as "chosenAt", p.withdrawn_by_name as "withdrawnBy",
  to_json(p.withdrawn_at) #>> '{}' as "withdrawnAt", p.withdrawn_reason as "withdrawnReason"`
const FROM = 'from budgets.plan p join wilayah.area a on a.code = p.area'

export type NewPlan = {
  area: string
  year: number
  name: string
  scenarioOf: string | null
  wishes: PlanWishes
}

export const insertPlan = async (db: Db, plan: NewPlan, by: By): Promise<string> => {
  const { rows } = await db.query<{ id: string }>(
    `insert into budgets.plan (id, area, year, name, scenario_of, state, wishes, created_by, created_by_name)
     values (gen_random_uuid(), $1, $2, $3, $4, 'counting', $5, $6, $7) returning id`,
    [plan.area, plan.year, plan.name, plan.scenarioOf, JSON.stringify(plan.wishes), by.id, by.name],
  )
  return rows[0]!.id
}

export const findPlan = async (db: Db, id: string): Promise<PlanRow | undefined> => {
  const { rows } = await db.query<PlanRow>(`select ${PLAN} ${FROM} where p.id = $1`, [id])
  return rows[0]
}

/** Holds a plan until the transaction ends, so that two who decide at once take turns. */
export const lockPlan = async (db: Db, id: string): Promise<PlanRow | undefined> => {
  await db.query('select from budgets.plan where id = $1 for no key update', [id])
  return findPlan(db, id)
}

/** The plans of an area and year that were not withdrawn, newest first. */
export const listPlans = async (db: Db, area: string, year: number): Promise<PlanRow[]> => {
  const { rows } = await db.query<PlanRow>(
    `select ${PLAN} ${FROM} where p.area = $1 and p.year = $2 and p.state <> 'withdrawn' order by p.created_at desc limit 100`,
    [area, year],
  )
  return rows
}

export const findFacts = async (db: Db, id: string): Promise<PlanFacts | null> => {
  const { rows } = await db.query<{ facts: PlanFacts | null }>(
    'select facts from budgets.plan where id = $1',
    [id],
  )
  return rows[0]?.facts ?? null
}

/** Keeps what came out of a plan; nothing when it was withdrawn meanwhile. */
export const keepOutcome = async (
  db: Db,
  id: string,
  { state, facts, result }: { state: PlanState; facts: PlanFacts | null; result: PlanOutcome | null },
): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update budgets.plan set state = $2, facts = $3, result = $4, counted_at = now() where id = $1 and state = 'counting'`,
    [id, state, JSON.stringify(facts), JSON.stringify(result)],
  )
  return rowCount === 1
}

export const markProposed = async (db: Db, id: string, by: By): Promise<void> => {
  await db.query(
    `update budgets.plan set state = 'proposed', proposed_by = $2, proposed_by_name = $3, proposed_at = now() where id = $1`,
    [id, by.id, by.name],
  )
}

export const markChosen = async (db: Db, id: string, by: By): Promise<void> => {
  await db.query(
    `update budgets.plan set state = 'chosen', chosen_by = $2, chosen_by_name = $3, chosen_at = now() where id = $1`,
    [id, by.id, by.name],
  )
}

export const markWithdrawn = async (db: Db, id: string, reason: string, by: By): Promise<void> => {
  await db.query(
    `update budgets.plan set state = 'withdrawn', withdrawn_by = $2, withdrawn_by_name = $3, withdrawn_at = now(), withdrawn_reason = $4
      where id = $1`,
    [id, by.id, by.name, reason],
  )
}

/** The plan that an area has chosen for a year. */
export const findChosen = async (db: Db, area: string, year: number): Promise<PlanRow | undefined> => {
  const { rows } = await db.query<PlanRow>(
    `select ${PLAN} ${FROM} where p.area = $1 and p.year = $2 and p.state = 'chosen'`,
    [area, year],
  )
  return rows[0]
}
