import type { Cost, Group, PlanLine, WhyDesa } from '@naungan/rules/budget'
import type { Db } from '../platform/db.ts'

export type PlanLeg = {
  line: number
  leg: number
  desa: string
  grp: string
  desil: number | null
  fund: string
  first: string
  last: string
  kept: boolean
  people: number
} & Readonly<Record<'jkk' | 'jkm' | 'jht', number>>

/** What one person of a line costs on one of its legs. */
export type PriceOfLeg = (line: PlanLine, leg: PlanLine['legs'][number]) => Cost

/** Every leg of every line, in rupiah for all its people. */
export const legsOf = (
  lines: readonly PlanLine[],
  groups: readonly Group[],
  priceOf: PriceOfLeg,
): PlanLeg[] =>
  lines.flatMap((line, n) =>
    line.legs.map((leg, place) => {
      const { JKK, JKM, JHT } = priceOf(line, leg)
      return {
        line: n + 1,
        leg: place + 1,
        desa: line.desa,
        grp: line.category,
        desil: groups[line.row - 1]!.desil,
        fund: leg.fund,
        first: leg.from,
        last: leg.to,
        kept: line.kind === 'kept',
        people: line.people,
        jkk: JKK * line.people,
        jkm: JKM * line.people,
        jht: JHT * line.people,
      }
    }),
  )

export const keepLegs = async (db: Db, plan: string, legs: readonly PlanLeg[]): Promise<void> => {
  await db.query(
    `insert into budgets.plan_leg (plan, line, leg, desa, grp, desil, fund, first_month, last_month, kept, people, jkk, jkm, jht)
     select $1, line, leg, desa, grp, desil, fund, first, last, kept, people, jkk, jkm, jht
       from json_to_recordset($2) as r(line integer, leg smallint, desa text, grp text, desil smallint, fund uuid, first text, last text,
            kept boolean, people integer, jkk bigint, jkm bigint, jht bigint)`,
    [plan, JSON.stringify(legs)],
  )
}

export const keepDesa = async (db: Db, plan: string, desa: readonly WhyDesa[]): Promise<void> => {
  await db.query(
    `insert into budgets.plan_desa (plan, desa, eligible, active, least, covered, why)
     select $1, r.why ->> 'desa', (r.why ->> 'eligible')::int, (r.why ->> 'covered')::int, (r.why ->> 'floor')::int,
            (r.why ->> 'covered')::int + (r.why ->> 'people')::int, r.why
       from jsonb_array_elements($2::jsonb) as r(why)`,
    [plan, JSON.stringify(desa)],
  )
}

export type PlanDesaRow = {
  desa: string
  name: string
  kecamatan: string
  eligible: number
  people: number
  kept: number
  covered: number
  floor: number
  gap: number
}

/** What a plan does in each desa. */
export const listPlanDesa = async (db: Db, plan: string): Promise<PlanDesaRow[]> => {
  const { rows } = await db.query<PlanDesaRow>(
    `select d.desa, a.name, k.name as kecamatan, d.eligible, (d.why ->> 'people')::int as people, (d.why ->> 'kept')::int as kept,
            d.covered, d.least as floor, (d.why ->> 'gap')::int as gap
       from budgets.plan_desa d join wilayah.area a on a.code = d.desa join wilayah.area k on k.code = a.parent
      where d.plan = $1 order by d.desa`,
    [plan],
  )
  return rows
}

export const findWhy = async (db: Db, plan: string, desa: string): Promise<WhyDesa | undefined> => {
  const { rows } = await db.query<{ why: WhyDesa }>(
    'select why from budgets.plan_desa where plan = $1 and desa = $2',
    [plan, desa],
  )
  return rows[0]?.why
}

/** Legs of a plan in the order of their lines. */
export const listLegs = async (db: Db, plan: string): Promise<PlanLeg[]> => {
  const { rows } = await db.query<PlanLeg>(
    `select l.line, l.leg, l.desa, l.grp, l.desil, l.fund, l.first_month as first, l.last_month as last, l.kept, l.people, l.jkk, l.jkm, l.jht
       from budgets.plan_leg l where l.plan = $1 order by l.line, l.leg`,
    [plan],
  )
  return rows
}

export type PlanGroupSum = { grp: string; fund: string; kept: boolean; people: number; rupiah: number }

/** People and money of a plan by category and fund; people whom two funds pay in turn stand with the first. */
export const sumGroups = async (db: Db, plan: string): Promise<PlanGroupSum[]> => {
  const { rows } = await db.query<PlanGroupSum>(
    `select l.grp, l.fund, l.kept, coalesce(sum(l.people) filter (where l.leg = 1), 0)::int as people, sum(l.jkk + l.jkm + l.jht) as rupiah
       from budgets.plan_leg l where l.plan = $1 group by l.grp, l.fund, l.kept order by l.grp, l.fund, l.kept`,
    [plan],
  )
  return rows
}
