import type { Basis } from '@naungan/rules/indicator'
import type { Db } from '../platform/db.ts'

/** Two months of a kabupaten that are compared, the earlier one first. */
export type Pair = { from: string; to: string; basis: Basis }

/** The kabupaten among these of which lists of both months stand, and whether the two were compared already. */
export const kabsOfPair = async (
  db: Db,
  kabs: readonly string[] | null,
  { from, to, basis }: Pair,
): Promise<{ kab: string; compared: boolean }[]> => {
  const { rows } = await db.query<{ kab: string; compared: boolean }>(
    `with standing as materialized (
       select kab from iuran.coverage_month
        where month in ($2, $3) and level = 2 and basis = $4 and ($1::text[] is null or (kab = any ($1) and area = any ($1)))
        group by kab having count(*) = 2),
     done as materialized (
       select kab from iuran.compare_count
        where from_month = $2 and to_month = $3 and basis = $4 and ($1::text[] is null or kab = any ($1)))
     select s.kab, d.kab is not null as compared from standing s left join done d on d.kab = s.kab order by s.kab`,
    [kabs, from, to, basis],
  )
  return rows
}

/** Forgets what was counted from months that are counted anew; null when the register changed, which all of them ask. */
export const forgetDifferences = async (
  db: Db,
  kab: string,
  months: readonly string[] | null,
): Promise<void> => {
  for (const table of ['transition', 'payer_loss', 'compare_count'])
    await db.query(
      `delete from iuran.${table} where kab = $1 and ($2::text[] is null or from_month = any ($2) or to_month = any ($2))`,
      [kab, months],
    )
}

/** What is asked of a difference: the areas that begin so, cut to a length, and the segments that count. */
export type Sliced = { kabs: readonly string[]; within: string; length: number; bits: number }

export type MovementRow = {
  area: string
  way: string
  people: number
  unknown: number
  segment: number
  programs: number
  payer: number
  desa: number
}

/**
 * How many stayed, came and went, by area. Who moved between two of the areas came to one and left the other; inside one
 * of them that is a change of somebody who stayed.
 */
export const movements = async (
  db: Db,
  { from, to, basis }: Pair,
  { kabs, within, length, bits }: Sliced,
): Promise<MovementRow[]> => {
  const { rows } = await db.query<MovementRow>(
    `with moved as materialized (
       select t.*, left(area_before, $6) as old, left(area_after, $6) as fresh,
              active_before & $7 <> 0 as was, active_after & $7 <> 0 as stands
         from iuran.transition t
        where t.kab = any ($1) and t.from_month = $2 and t.to_month = $3 and t.basis = $4
          and (t.area_before like $5 or t.area_after like $5)),
     sided as (
       select fresh as area, case when was and old = fresh then 'stayed' when was then 'moved_in'
                when area_before = '' then 'new' when active_before <> 0 then 'from_segment' else 'from_grace' end as way, moved.*
         from moved where stands
       union all
       select old, case when stands then 'moved_out' when area_after = '' then 'lost'
                when active_after <> 0 then 'to_segment' else 'to_grace' end, moved.*
         from moved where was and not (stands and old = fresh))
     select area, way, sum(people)::int as people,
            coalesce(sum(people) filter (where not known), 0)::int as unknown,
            coalesce(sum(people) filter (where way = 'stayed' and active_before <> active_after), 0)::int as segment,
            coalesce(sum(people) filter (where way = 'stayed' and changes & 1 <> 0), 0)::int as programs,
            coalesce(sum(people) filter (where way = 'stayed' and changes & 2 <> 0), 0)::int as payer,
            coalesce(sum(people) filter (where way = 'stayed' and area_before <> area_after), 0)::int as desa
       from sided where area like $5 group by area, way order by area, way`,
    [kabs, from, to, basis, within, length, bits],
  )
  return rows
}

export type PayerLoss = { payer: string; before: number; lost: number }

/** Whose people are gone, the most first. */
export const payerLosses = async (
  db: Db,
  { from, to, basis }: Pair,
  { kabs, within, bits }: Omit<Sliced, 'length'>,
  limit: number,
): Promise<PayerLoss[]> => {
  const { rows } = await db.query<PayerLoss>(
    `select payer, sum(before)::int as before, sum(lost)::int as lost from iuran.payer_loss
      where kab = any ($1) and from_month = $2 and to_month = $3 and basis = $4 and area like $5 and segments & $6 <> 0
      group by payer having sum(lost) > 0 order by sum(lost) desc, payer limit ${limit}`,
    [kabs, from, to, basis, within, bits],
  )
  return rows
}
