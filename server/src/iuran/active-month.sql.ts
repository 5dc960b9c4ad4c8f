import { ALL_SETS, type Basis, bitsOf, MAIN_INDICATOR, SEGMENT_BITS } from '@naungan/rules/indicator'
import { SEGMENTS } from '@naungan/rules/sheet'
import { markChange } from '../platform/changes.ts'
import type { Db } from '../platform/db.ts'
import { forgetDifferences } from './difference.sql.ts'
import { COUNTS, type Where } from './list-row.sql.ts'
import { forgetReconciled } from './forget-reconciled.sql.ts'

/** Whoever changes the active months of a kabupaten takes turns until commit, so that its counts are of what stands. */
export const lockCover = async (db: Db, kab: string): Promise<void> => {
  await db.query(`select pg_advisory_xact_lock(hashtextextended('iuran.cover ' || $1, 0))`, [kab])
}

/** People who stood under two NIKs and were made one: each other NIK beside the one of the record kept. */
export const ALIASES = `alias as materialized (
  select unnest(w.nik_aliases) as person, w.nik_index as kept, w.desa from workers.worker w
   where w.kab = $1 and w.nik_aliases is not null)`

/** The register knows where people live; of where they work it knows nothing. */
const PLACE = `case when $3 = 'domisili' then coalesce(w.desa, l.desa, r.desa, r.kab) else coalesce(r.desa, r.kab) end`

/** A month for each row that counts; a person already listed alike for that month and segment stays as listed first. */
export const postRows = async (db: Db, { id, kab, basis }: Where & { basis: Basis }): Promise<number> => {
  const { rowCount } = await db.query(
    `with ${ALIASES}
     insert into iuran.active_month (kab, month, person, segment, basis, grace, area, listed_area, programs, payer, list_id)
     select r.kab, r.month, r.person, r.segment, $3, r.status = 'tenggang', ${PLACE},
            coalesce(r.desa, r.kab), r.programs, r.payer, r.list_id
       from iuran.list_row r left join workers.worker w on w.kab = r.kab and w.nik_index = r.person
       left join alias l on l.person = r.person
      where r.kab = $1 and r.list_id = $2 and ${COUNTS} order by r.month, r.person
     on conflict (kab, month, person, segment, basis, grace) do nothing`,
    [kab, id, basis],
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
      where a.kab = $1 and w.kab = a.kab and w.nik_index = a.person and a.basis = 'domisili' and a.area <> w.desa returning a.month`,
    [kab],
  )
  const { rows: placedByAlias } = await db.query<{ month: string }>(
    `with ${ALIASES} update iuran.active_month a set area = l.desa from alias l
      where a.kab = $1 and l.person = a.person and a.basis = 'domisili' and a.area <> l.desa returning a.month`,
    [kab],
  )
  const { rows: left } = await db.query<{ month: string }>(
    `with ${ALIASES} update iuran.active_month a set area = a.listed_area
      where a.kab = $1 and a.basis = 'domisili' and a.area <> a.listed_area and a.person not in (select person from alias)
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

type Standing = { month: string; basis: Basis }

/** The months among these, by basis, for which a posted list of the kabupaten stands. */
const standingMonths = async (db: Db, kab: string, months: readonly string[]): Promise<Standing[]> => {
  const { rows } = await db.query<Standing>(
    `select distinct m as month, l.basis from iuran.list l, unnest(l.months) m
      where l.kab = $1 and l.state = 'posted' and m = any ($2)`,
    [kab, months],
  )
  return rows
}

const countSets = (bits: string): string =>
  `array[${Array.from({ length: ALL_SETS }, (_, at) => `count(*) filter (where ${bits} = ${at + 1})`).join(', ')}]::int[]`

const MAIN_BITS = bitsOf(MAIN_INDICATOR.segments)
/** The bit of a row's segment. */
export const BIT = `case a.segment ${SEGMENTS.map((segment) => `when '${segment}' then ${SEGMENT_BITS[segment]}`).join(' ')} else 0 end`

/**
 * Counts months of a kabupaten anew at all levels, in the transaction that changed them. A person stands in one area
 * (the desa if any row knows it), so desa, kecamatan and the people without a desa add up to the kabupaten. Who stood
 * under two NIKs and was made one counts once.
 */
export const recount = async (db: Db, kab: string, months: readonly string[]): Promise<void> => {
  if (months.length === 0) return
  await markChange(db, 'figures')
  await forgetDifferences(db, kab, months)
  await forgetReconciled(db, kab, months)
  await db.query('delete from iuran.coverage_month where kab = $1 and month = any ($2)', [kab, months])
  const standing = await standingMonths(db, kab, months)
  await db.query(
    `with ${ALIASES},
     listed as (select * from unnest($2::text[], $3::text[]) as s(month, basis)),
     person as materialized (
       select a.month, a.basis, coalesce(l.kept, a.person) as person, max(a.area) as area,
              bit_or(case when a.grace then 0 else ${BIT} end) as active, bit_or(${BIT}) as held
         from iuran.active_month a left join alias l on l.person = a.person
        where a.kab = $1 and a.month = any ($2) group by a.month, a.basis, coalesce(l.kept, a.person)),
     placed as (
       select p.*, case when length(p.area) = 13 then left(p.area, 8) end as kecamatan
         from person p join listed s on s.month = p.month and s.basis = p.basis),
     counted as (
       select month, basis, case when grouping(area) = 0 then 4 when grouping(kecamatan) = 0 then 3 else 2 end as level,
              coalesce(area, kecamatan, $1) as area, grouping(kecamatan) = 0 and kecamatan is null as nowhere,
              count(*) filter (where active & ${MAIN_BITS} <> 0) as people, count(*) filter (where active & 1 <> 0) as pu,
              count(*) filter (where active & 2 <> 0) as bpu, count(*) filter (where active & 4 <> 0) as jakon,
              count(*) filter (where active & 8 <> 0) as pmi, ${countSets('active')} as sets, ${countSets('held')} as with_grace
         from placed group by grouping sets ((month, basis, area), (month, basis, kecamatan), (month, basis))),
     silent as (
       select s.month, s.basis, 2 as level, $1 as area, 0 as people, 0 as pu, 0 as bpu, 0 as jakon, 0 as pmi,
              array_fill(0, array[${ALL_SETS}]) as sets, array_fill(0, array[${ALL_SETS}]) as with_grace from listed s)
     insert into iuran.coverage_month (kab, month, basis, level, area, people, pu, bpu, jakon, pmi, sets, with_grace)
     select $1, month, basis, level, area, people, pu, bpu, jakon, pmi, sets, with_grace from counted where not nowhere
     union all
     select $1, month, basis, level, area, people, pu, bpu, jakon, pmi, sets, with_grace from silent s
      where not exists (select from placed p where p.month = s.month and p.basis = s.basis)
     on conflict do nothing`,
    [kab, standing.map(({ month }) => month), standing.map(({ basis }) => basis)],
  )
}

export type CoverMonth = {
  month: string
  segment: string
  programs: string[]
  payer: string | null
  grace: boolean
}

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
    `select distinct on (month, segment) month, segment, programs, payer, grace from iuran.active_month
      where kab = $1 and person = any ($2) and area like any ($3)
        and month = any (array(select month from iuran.coverage_month where kab = $1 and level = 2 and area = $1))
      order by month desc, segment, grace`,
    [kab, found[0].persons, scope],
  )
  return rows
}
