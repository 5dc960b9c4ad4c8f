import type { Db } from '../platform/db.ts'
import { COUNTS, type Where } from './list-row.sql.ts'

/** Whoever changes the active months of a kabupaten takes turns until commit, so that its counts are of what stands. */
export const lockCover = async (db: Db, kab: string): Promise<void> => {
  await db.query(`select pg_advisory_xact_lock(hashtextextended('iuran.cover ' || $1, 0))`, [kab])
}

/** People who stood under two NIKs and were made one: each other NIK beside the one of the record kept. */
const ALIASES = `alias as materialized (
  select unnest(w.nik_aliases) as person, w.nik_index as kept, w.desa from workers.worker w
   where w.kab = $1 and w.nik_aliases is not null)`

/** A month for each row that counts; a person already listed for that month and segment stays as listed first. */
export const postRows = async (db: Db, { id, kab }: Where): Promise<number> => {
  const { rowCount } = await db.query(
    `with ${ALIASES}
     insert into iuran.active_month (kab, month, person, segment, area, listed_area, programs, payer, list_id)
     select r.kab, r.month, r.person, r.segment, coalesce(w.desa, l.desa, r.desa, r.kab), coalesce(r.desa, r.kab), r.programs, r.payer, r.list_id
       from iuran.list_row r left join workers.worker w on w.kab = r.kab and w.nik_index = r.person
       left join alias l on l.person = r.person
      where r.kab = $1 and r.list_id = $2 and ${COUNTS} order by r.month, r.person
     on conflict (kab, month, person, segment) do nothing`,
    [kab, id],
  )
  return rowCount ?? 0
}

export const removePosted = async (db: Db, { id, kab }: Where): Promise<number> => {
  const { rowCount } = await db.query('delete from iuran.active_month where kab = $1 and list_id = $2', [
    kab,
    id,
  ])
  return rowCount ?? 0
}

/** The desa of the register is stronger than what a list says; who left the register goes back to what the list says. */
export const placeAgain = async (db: Db, kab: string): Promise<string[]> => {
  const { rows: placed } = await db.query<{ month: string }>(
    `update iuran.active_month a set area = w.desa from workers.worker w
      where a.kab = $1 and w.kab = a.kab and w.nik_index = a.person and a.area <> w.desa returning a.month`,
    [kab],
  )
  const { rows: placedByAlias } = await db.query<{ month: string }>(
    `with ${ALIASES} update iuran.active_month a set area = l.desa from alias l
      where a.kab = $1 and l.person = a.person and a.area <> l.desa returning a.month`,
    [kab],
  )
  const { rows: left } = await db.query<{ month: string }>(
    `with ${ALIASES} update iuran.active_month a set area = a.listed_area
      where a.kab = $1 and a.area <> a.listed_area and a.person not in (select person from alias)
        and not exists (select from workers.worker w where w.kab = a.kab and w.nik_index = a.person) returning a.month`,
    [kab],
  )
  return [...new Set([...placed, ...placedByAlias, ...left].map(({ month }) => month))]
}

/** The months in which any of these people is covered. */
export const monthsOf = async (db: Db, kab: string, persons: readonly Buffer[]): Promise<string[]> => {
  if (persons.length === 0) return []
  const { rows } = await db.query<{ month: string }>(
    'select distinct month from iuran.active_month where kab = $1 and person = any ($2)',
    [kab, persons],
  )
  return rows.map(({ month }) => month)
}

/** The months among these for which a posted list of the kabupaten stands. */
const standingMonths = async (db: Db, kab: string, months: readonly string[]): Promise<string[]> => {
  const { rows } = await db.query<{ month: string }>(
    `select distinct m as month from iuran.list l, unnest(l.months) m
      where l.kab = $1 and l.state = 'posted' and m = any ($2)`,
    [kab, months],
  )
  return rows.map(({ month }) => month)
}

/**
 * Counts months of a kabupaten anew at all levels, in the transaction that changed them. A person stands in one area
 * (the desa if any row knows it), so desa, kecamatan and the people without a desa add up to the kabupaten. Who stood
 * under two NIKs and was made one counts once.
 */
export const recount = async (db: Db, kab: string, months: readonly string[]): Promise<void> => {
  if (months.length === 0) return
  await db.query('delete from iuran.coverage_month where kab = $1 and month = any ($2)', [kab, months])
  await db.query(
    `with ${ALIASES},
     person as materialized (
       select month, coalesce(l.kept, a.person) as person, max(area) as area, bool_or(segment = 'PU') as pu, bool_or(segment = 'BPU') as bpu,
              bool_or(segment = 'JAKON') as jakon, bool_or(segment = 'PMI') as pmi, bool_or(segment <> 'PMI') as counted
         from iuran.active_month a left join alias l on l.person = a.person
        where kab = $1 and month = any ($2) group by month, coalesce(l.kept, a.person)),
     desa as materialized (
       select month, area, count(*) filter (where counted) as people, count(*) filter (where pu) as pu,
              count(*) filter (where bpu) as bpu, count(*) filter (where jakon) as jakon, count(*) filter (where pmi) as pmi
         from person group by month, area),
     level as (
       select month, 4 as level, area, people, pu, bpu, jakon, pmi from desa
       union all
       select month, 3, left(area, 8), sum(people), sum(pu), sum(bpu), sum(jakon), sum(pmi)
         from desa where length(area) = 13 group by month, left(area, 8)
       union all
       select m.month, 2, $1, coalesce(sum(people), 0), coalesce(sum(pu), 0), coalesce(sum(bpu), 0),
              coalesce(sum(jakon), 0), coalesce(sum(pmi), 0)
         from unnest($2::text[]) m(month) left join desa on desa.month = m.month group by m.month)
     insert into iuran.coverage_month (kab, month, level, area, people, pu, bpu, jakon, pmi)
     select $1, month, level, area, people, pu, bpu, jakon, pmi from level order by month, level, area
     on conflict do nothing`,
    [kab, await standingMonths(db, kab, months)],
  )
}

export type CoverMonth = { month: string; segment: string; programs: string[]; payer: string | null }

/** The months in which a worker is covered, each looked up by its key; undefined when the worker lies outside the scope or is not there. */
export const findCover = async (
  db: Db,
  { kab, id, scope }: { kab: string; id: string; scope: readonly string[] },
): Promise<CoverMonth[] | undefined> => {
  const { rows: found } = await db.query<{ persons: Buffer[] }>(
    `select array_prepend(nik_index, coalesce(nik_aliases, '{}')) as persons from workers.worker
      where kab = $1 and id = $2 and desa like any ($3)`,
    [kab, id, scope],
  )
  if (!found[0]) return undefined
  const { rows } = await db.query<CoverMonth>(
    `select distinct on (month, segment) month, segment, programs, payer from iuran.active_month
      where kab = $1 and person = any ($2) and area like any ($3)
        and month = any (array(select month from iuran.coverage_month where kab = $1 and level = 2 and area = $1))
      order by month desc, segment`,
    [kab, found[0].persons, scope],
  )
  return rows
}
