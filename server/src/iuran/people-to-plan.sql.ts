import { MAIN_INDICATOR } from '@naungan/rules/indicator'
import type { Db } from '../platform/db.ts'
import { ALIASES } from './active-month.sql.ts'

/** Covered by iuran that somebody else paid, covered in another way, or not covered. */
export const COVER_STATES = ['paid', 'covered', 'uncovered'] as const
export type CoverState = (typeof COVER_STATES)[number]

/**
 * Whom a plan asks about: people of a kabupaten old enough and, where they are new, not too old on the day it begins, in
 * an occupation that may be covered. `month` is the month of lists by which cover is told; null when there is none.
 */
export type ToPlan = {
  kab: string
  month: string | null
  bornBy: string
  newBornAfter: string
  excluded: readonly string[]
  /** The deciles that the plan tells apart; others are left out of the figures. */
  desil: readonly number[]
}

const PEOPLE = `${ALIASES},
  listed as materialized (
    select coalesce(l.kept, a.person) as person, bool_or(a.segment = 'BPU' and btrim(coalesce(a.payer, '')) <> '') as by_others
      from iuran.active_month a left join alias l on l.person = a.person
     where a.kab = $1 and a.month = $2 and a.basis = 'domisili' and not a.grace and a.segment = any ($7)
     group by coalesce(l.kept, a.person)),
  seen as (
    select w.id, w.desa, coalesce(w.occupation, 'unknown') as grp, coalesce(w.desil, h.desil) as own_desil, w.birth_date,
           case when l.person is null then 'uncovered' when l.by_others then 'paid' else 'covered' end as state
      from workers.worker w left join workers.household h on h.kab = w.kab and h.kk_index = w.kk_index
      left join listed l on l.person = w.nik_index
     where w.kab = $1 and w.birth_date <= $3 and (w.occupation is null or w.occupation <> all ($5))),
  person as (
    select s.id, s.desa, s.grp, s.state, s.own_desil, case when s.own_desil = any ($6) then s.own_desil end as desil from seen s
     where s.state <> 'uncovered' or s.birth_date > $4)`

const valuesOf = ({ kab, month, bornBy, newBornAfter, excluded, desil }: ToPlan): unknown[] => [
  kab,
  month ?? '',
  bornBy,
  newBornAfter,
  excluded,
  desil,
  MAIN_INDICATOR.segments,
]

export type PlanHeads = { desa: string; grp: string; desil: number | null; state: CoverState; people: number }

/** Eligible people by desa, category, decile and cover. */
export const headsToPlan = async (db: Db, asked: ToPlan): Promise<PlanHeads[]> => {
  const { rows } = await db.query<PlanHeads>(
    `with ${PEOPLE} select desa, grp, desil, state, count(*)::int as people from person
      group by desa, grp, desil, state order by desa, grp, desil, state`,
    valuesOf(asked),
  )
  return rows
}

export type PersonToPlan = { id: string; desa: string; grp: string; desil: number | null; kept: boolean }

/** The same people one by one, poorest first within a desa and category; those covered in another way are left out. */
export const peopleToPlan = async (db: Db, asked: ToPlan): Promise<PersonToPlan[]> => {
  const { rows } = await db.query<PersonToPlan>(
    `with ${PEOPLE} select id, desa, grp, desil, state = 'paid' as kept from person where state <> 'covered'
      order by desa, grp, desil, state, own_desil nulls last, id`,
    valuesOf(asked),
  )
  return rows
}
