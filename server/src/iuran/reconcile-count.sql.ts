import type { Basis } from '@naungan/rules/indicator'
import type { Db } from '../platform/db.ts'
import { ALIASES, BIT } from './active-month.sql.ts'
import { COUNTS } from './list-row.sql.ts'
import { NEWEST_LISTS, REFUSED_ROWS } from './refused-rows.sql.ts'

export type KabMonth = { kab: string; month: string; basis: Basis }

/** Everybody counted in the month, once, with the place that a list gives them. */
const PERSONS = `person as materialized (
  select coalesce(l.kept, a.person) as person, max(a.area) as area, max(a.listed_area) as listed,
         bit_or(case when a.grace then 0 else ${BIT} end) as active, bit_or(${BIT}) as held
    from iuran.active_month a left join alias l on l.person = a.person
   where a.kab = $1 and a.month = $2 and a.basis = $3 group by coalesce(l.kept, a.person))`

const WHY = `case when r.status = 'nonaktif' then 'inactive' when r.person is null then 'nik'
  when r.issues @> array['register.known'] then 'held_elsewhere' when r.month is null then 'month'
  when r.status is null then 'status' when r.segment is null then 'no_segment' else 'unread' end`

/** A row whose month cannot be read belongs to the last month of its list. */
const SENT = `list as materialized (
    select l.id, l.posted_at, l.months[cardinality(l.months)] as last from iuran.list l
     where l.kab = $1 and l.state = 'posted' and l.basis = $3 and l.months @> array[$2]),
  sent as materialized (
    select r.list_id, r.row, i.posted_at, coalesce(l.kept, r.person) as person, r.person as nik, r.segment,
           coalesce(r.desa, r.kab) as area, case when ${COUNTS} then '' else ${WHY} end as why
      from list i join iuran.list_row r on r.kab = $1 and r.list_id = i.id left join alias l on l.person = r.person
     where coalesce(r.month, i.last) = $2)`

/** Of the rows that count for a person one bears them: the first that says their place. The others repeat them. */
const BORNE = `borne as (
    select s.*, p.area as area_ours, p.active, p.held, row_number() over same as nth,
           first_value(s.nik) over same as first_nik, first_value(s.segment) over same as first_segment,
           first_value(s.list_id) over same as first_list
      from sent s left join person p on p.person = s.person where s.why = ''
    window same as (partition by s.person order by (s.area = p.listed) desc, s.posted_at, s.list_id, s.row)),
  judged as materialized (
    select list_id, row, person, area, case when nth = 1 then area_ours end as area_ours,
           case when nth = 1 then active else 0 end as active, case when nth = 1 then held else 0 end as held,
           case when nth = 1 then '' when nik <> first_nik then 'two_niks' when segment <> first_segment then 'two_segments'
                when list_id <> first_list then 'other_list' else 'twice' end as why from borne
    union all select list_id, row, person, area, null, 0, 0, why from sent where why <> '')`

const putBesideBpjs = async (db: Db, { kab, month, basis }: KabMonth): Promise<void> => {
  await db.query(
    `with ${ALIASES}, ${PERSONS}, ${SENT}, ${BORNE},
     kept as (
       insert into iuran.uncounted_row (kab, month, basis, why, list_id, row, person, area)
       select $1, $2, $3, why, list_id, row, person, area from judged where why <> '' on conflict do nothing),
     unlisted as (
       select p.* from person p left join judged j on j.person = p.person and j.why = '' where j.row is null)
     insert into iuran.reconciled (kab, month, basis, against, area_theirs, area_ours, active, held, why, people)
     select $1, $2, $3, 'bpjs', area, coalesce(area_ours, ''), coalesce(active, 0), coalesce(held, 0), why, count(*)
       from judged group by area, coalesce(area_ours, ''), coalesce(active, 0), coalesce(held, 0), why
     union all
     select $1, $2, $3, 'bpjs', '', area, active, held, '', count(*) from unlisted group by area, active, held
     on conflict do nothing`,
    [kab, month, basis],
  )
}

const putBesideDesa = async (db: Db, { kab, month, basis }: KabMonth): Promise<void> => {
  await db.query(
    `with ${ALIASES}, ${PERSONS}, ${REFUSED_ROWS},
     odd as materialized (
       select u.person, bool_or(u.why = 'inactive') as inactive from iuran.uncounted_row u
        where u.kab = $1 and u.month = $2 and u.basis = $3 and u.person is not null group by u.person),
     met as (
       select w.desa as theirs, coalesce(p.area, '') as ours, coalesce(p.active, 0) as active, coalesce(p.held, 0) as held,
              case when p.person is not null or o.person is null then '' when o.inactive then 'listed_inactive'
                   else 'listed_unread' end as why
         from workers.worker w left join person p on p.person = w.nik_index left join odd o on o.person = w.nik_index
        where w.kab = $1
       union all
       select '', p.area, p.active, p.held, '' from person p left join workers.worker w on w.kab = $1 and w.nik_index = p.person
        where w.id is null
       union all
       select r.area, '', 0, 0, r.why from refused r)
     insert into iuran.reconciled (kab, month, basis, against, area_theirs, area_ours, active, held, why, people)
     select $1, $2, $3, 'desa', theirs, ours, active, held, why, count(*) from met
      group by theirs, ours, active, held, why
     on conflict do nothing`,
    [kab, month, basis],
  )
}

/** Puts the people of a month beside the rows of BPJS and beside the lists of the villages, once. */
export const putBeside = async (db: Db, at: KabMonth): Promise<void> => {
  await db.query(`set local work_mem = '128MB'`)
  await putBesideBpjs(db, at)
  await putBesideDesa(db, at)
  await db.query(
    `with ${NEWEST_LISTS}
     insert into iuran.reconcile_count (kab, month, basis, desa_lists, desa_day)
     select $1, $2, $3, count(*), max(n.taken_at) from newest n on conflict do nothing`,
    [at.kab, at.month, at.basis],
  )
}
