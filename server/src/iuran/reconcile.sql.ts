import type { Db } from '../platform/db.ts'
import type { Basis } from '@naungan/rules/indicator'

/** The kabupaten among these of which a list of the month stands, and whether the month was put beside the others. */
export const kabsOfMonth = async (
  db: Db,
  kabs: readonly string[] | null,
  { month, basis }: { month: string; basis: Basis },
): Promise<{ kab: string; done: boolean }[]> => {
  const { rows } = await db.query<{ kab: string; done: boolean }>(
    `with standing as materialized (
       select kab from iuran.coverage_month
        where month = $2 and level = 2 and basis = $3 and ($1::text[] is null or (kab = any ($1) and area = any ($1)))),
     done as materialized (
       select kab from iuran.reconcile_count where month = $2 and basis = $3 and ($1::text[] is null or kab = any ($1)))
     select s.kab, d.kab is not null as done from standing s left join done d on d.kab = s.kab order by s.kab`,
    [kabs, month, basis],
  )
  return rows
}

/** Which of the people put beside each other are asked for: where, and who counts. */
export type Beside = {
  kabs: readonly string[]
  month: string
  basis: Basis
  within: string
  bits: number
  grace: boolean
}

const valuesOf = ({ kabs, month, basis, within, bits, grace }: Beside) => [
  kabs,
  month,
  basis,
  within,
  bits,
  grace,
]

const THEIRS = `c.area_theirs <> '' and c.area_theirs like $4`
const COUNTED = '(case when $6::boolean then c.held else c.active end) & $5::int <> 0'
const OURS = `${COUNTED} and c.area_ours like $4`
const IN_GRACE = 'c.held & $5::int <> 0'

/** People whom both have are no part of the difference; what bears no name is the rest. */
const BPJS_PART = `case when ${THEIRS} and ${OURS} then null
  when ${THEIRS} then case when c.why <> '' then c.why when ${COUNTED} then 'placed_elsewhere' when ${IN_GRACE} then 'grace'
    when c.held <> 0 then 'segment' end
  when c.area_theirs = '' then null when length(c.area_theirs) = 5 then 'no_desa' else 'listed_elsewhere' end`
const DESA_PART = `case when ${THEIRS} and ${OURS} then null
  when ${THEIRS} then case when c.why <> '' then c.why when ${COUNTED} then 'works_elsewhere' when ${IN_GRACE} then 'in_grace'
    when c.held <> 0 then 'in_segment' else 'not_listed' end
  when c.area_theirs = '' then 'not_in_register' else 'lives_elsewhere' end`

export type PartRow = { against: 'bpjs' | 'desa'; part: string | null; theirs: number; people: number }

/** The people of each part of the difference to both sides, and how many the other side has of them in all. */
export const partsBeside = async (db: Db, beside: Beside): Promise<PartRow[]> => {
  const { rows } = await db.query<PartRow>(
    `with cell as materialized (
       select c.against, c.people, ${THEIRS} as theirs, ${OURS} as ours,
              case when c.against = 'bpjs' then ${BPJS_PART} else ${DESA_PART} end as part
         from iuran.reconciled c where c.kab = any ($1) and c.month = $2 and c.basis = $3)
     select against, part, coalesce(sum(people) filter (where theirs), 0)::int as theirs, sum(people)::int as people
       from cell where theirs or ours group by against, part`,
    valuesOf(beside),
  )
  return rows
}

export type AreaCounts = { area: string; bpjs: number; ours: number; desa: number }

/** The three counts of the areas that begin alike, by the first letters of their code. */
export const countsByArea = async (db: Db, beside: Beside, length: number): Promise<AreaCounts[]> => {
  const { rows } = await db.query<AreaCounts>(
    `with cell as materialized (
       select c.against, c.area_theirs, c.area_ours, c.people, ${THEIRS} as theirs, ${OURS} as ours
         from iuran.reconciled c where c.kab = any ($1) and c.month = $2 and c.basis = $3),
     side as (
       select left(area_theirs, $7) as area, case when against = 'bpjs' then people else 0 end as bpjs, 0 as ours,
              case when against = 'desa' then people else 0 end as desa from cell where theirs
       union all
       select left(area_ours, $7), 0, people, 0 from cell where ours and against = 'bpjs')
     select area, sum(bpjs)::int as bpjs, sum(ours)::int as ours, sum(desa)::int as desa
       from side group by area order by area`,
    [...valuesOf(beside), length],
  )
  return rows
}

export type DesaLists = { lists: number; day: string | null }

/** How many village lists were read, and when the newest of them was taken. */
export const desaLists = async (
  db: Db,
  { kabs, month, basis }: Pick<Beside, 'kabs' | 'month' | 'basis'>,
): Promise<DesaLists> => {
  const { rows } = await db.query<DesaLists>(
    `select coalesce(sum(desa_lists), 0)::int as lists, to_json(max(desa_day)) #>> '{}' as day
       from iuran.reconcile_count where kab = any ($1) and month = $2 and basis = $3`,
    [kabs, month, basis],
  )
  return rows[0] ?? { lists: 0, day: null }
}
