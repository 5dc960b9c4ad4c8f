import { MAIN_INDICATOR } from '@naungan/rules/indicator'
import { NON_ASN } from '@naungan/rules/sheet'
import { markChange } from '../platform/changes.ts'
import type { Db } from '../platform/db.ts'
import { ALIASES } from './active-month.sql.ts'

/** Says that the groups of these months no longer are what was counted. */
export const markStale = async (db: Db, kab: string, months: readonly string[]): Promise<void> => {
  await markChange(db, 'figures')
  await db.query(
    `insert into iuran.group_count (kab, month, stale) select $1, m, true from unnest($2::text[]) m
     on conflict (kab, month) do update set stale = true`,
    [kab, months],
  )
}

/** All months of a kabupaten of which a figure by home stands. */
export const monthsCounted = async (db: Db, kab: string): Promise<string[]> => {
  const { rows } = await db.query<{ month: string }>(
    `select month from iuran.coverage_month where kab = $1 and area = $1 and level = 2 and basis = 'domisili'`,
    [kab],
  )
  return rows.map(({ month }) => month)
}

/** The newest month that waits to be counted again. */
export const findStale = async (db: Db, kab: string): Promise<string | undefined> => {
  const { rows } = await db.query<{ month: string }>(
    'select month from iuran.group_count where kab = $1 and stale order by month desc limit 1',
    [kab],
  )
  return rows[0]?.month
}

export const dropGroups = async (db: Db, kab: string, month: string): Promise<void> => {
  await markChange(db, 'figures')
  await db.query('delete from iuran.group_month where kab = $1 and month = $2', [kab, month])
  await db.query('delete from iuran.group_count where kab = $1 and month = $2', [kab, month])
}

/** A payer of fewer people than this goes without a name: small payers are persons more often than offices. */
const NAMED_FROM = 5

const AGE = `(left($2, 4)::int * 12 + right($2, 2)::int - left(w.birth_date, 4)::int * 12 - substr(w.birth_date, 6, 2)::int) / 12`
const BAND = `case when w.birth_date !~ '^[0-9]{4}-[0-9]{2}' then null when ${AGE} < 15 then '0-14' when ${AGE} >= 65 then '65-150'
  else (${AGE} + 5) / 10 * 10 - 5 || '-' || (${AGE} + 5) / 10 * 10 + 4 end`

const DIMENSIONS = ['occupation', 'sex', 'age', 'desil', 'fund', 'office', 'all']
const NAMES = `case ${DIMENSIONS.map((name) => `when grouping(p."${name}") = 0 then '${name}'`).join(' ')} end`
const COLUMNS = DIMENSIONS.map((name) => `p."${name}"`).join(', ')
const SETS = DIMENSIONS.map((name) => `(p.area, p."${name}")`).join(', ')

const COUNTED = 'not a.grace and a.segment = any ($3)'

/** Covered people once each, where the figure counts them (any of their rows may know the desa); everybody of the register, and who is covered beyond it. */
const PEOPLE = `${ALIASES},
  paid as materialized (
    select coalesce(l.kept, a.person) as person, max(a.area) as area,
           max(nullif(upper(btrim(regexp_replace(a.payer, '\\s+', ' ', 'g'))), '')) filter (where ${COUNTED}) as payer
      from iuran.active_month a left join alias l on l.person = a.person
     where a.kab = $1 and a.month = $2 and a.basis = 'domisili'
     group by coalesce(l.kept, a.person) having bool_or(${COUNTED})),
  named as materialized (select payer from paid group by payer having count(*) >= ${NAMED_FROM}),
  met as (
    select w.desa as area, coalesce(w.occupation, 'unknown') as occupation, coalesce(w.sex, 'unknown') as sex,
           coalesce(${BAND}, 'unknown') as age, coalesce(coalesce(w.desil, h.desil)::text, 'unknown') as desil,
           true as known, c.person is not null as covered, c.payer
      from workers.worker w left join workers.household h on h.kab = w.kab and h.kk_index = w.kk_index
      left join paid c on c.person = w.nik_index where w.kab = $1
    union all
    select c.area, 'outside', 'outside', 'outside', 'outside', false, true, c.payer from paid c
     where not exists (select from workers.worker w where w.kab = $1 and w.nik_index = c.person)),
  person as materialized (
    select m.area, m.occupation, m.sex, m.age, m.desil, m.known, m.covered, f.fund,
           case when m.occupation = any ($4) then f.fund end as office, 'all' as "all"
      from met m left join named n on n.payer = m.payer
     cross join lateral (select case when not m.covered then 'uncovered' when m.payer is null then 'unknown'
                                     when n.payer is null then 'other' else n.payer end as fund) f)`

/**
 * Counts the groups of one month anew at all levels. People stand where the figure of the month counts them, so that
 * every dimension adds up to it.
 */
export const countMonth = async (db: Db, kab: string, month: string): Promise<void> => {
  await markChange(db, 'figures')
  await db.query('delete from iuran.group_month where kab = $1 and month = $2', [kab, month])
  await db.query(
    `with ${PEOPLE},
     cell as materialized (
       select p.area, ${NAMES} as dimension, coalesce(${COLUMNS}) as value,
              count(*) filter (where p.known) as workers, count(*) filter (where p.covered) as covered
         from person p group by grouping sets (${SETS}))
     insert into iuran.group_month (kab, month, level, area, dimension, value, workers, covered, desa)
     select $1, $2, 4, area, dimension, value, workers, covered, (workers > 0)::int from cell where value is not null
     union all
     select $1, $2, 3, left(area, 8), dimension, value, sum(workers), sum(covered), count(*) filter (where workers > 0)
       from cell where value is not null and length(area) = 13 group by left(area, 8), dimension, value
     union all
     select $1, $2, 2, $1, dimension, value, sum(workers), sum(covered), count(*) filter (where workers > 0)
       from cell where value is not null group by dimension, value`,
    [kab, month, MAIN_INDICATOR.segments, NON_ASN],
  )
  await db.query(
    'update iuran.group_count set stale = false, counted_at = now() where kab = $1 and month = $2',
    [kab, month],
  )
}
