const KNOWN = `exists (select from workers.worker w where w.kab = $1 and w.nik_index = r.nik_index)
  or r.nik_index in (select person from alias)`

/** Why a row of a village did not become somebody in the register. */
const WHY = `case when ${KNOWN} or r.issues @> array['nik.duplicate_in_file'] then 'repeated'
  when r.issues && array['status.deceased', 'nama.deceased_mark'] then 'died'
  when r.issues @> array['status.moved'] then 'moved' when r.issues @> array['pekerjaan.excluded'] then 'not_worker'
  when r.issues && array['umur.below_minimum', 'umur.above_maximum'] then 'age'
  when r.issues @> array['register.known'] then 'held' when r.effect = 'doubtful' then 'waiting'
  when r.verdict <> 'rejected' then 'repeated'
  when array_to_string(r.issues, ' ') ~ '(^| )nik\\.' then 'nik_unread'
  when array_to_string(r.issues, ' ') ~ '(^| )desa\\.' then 'place' else 'refused' end`

/** Where a row stands that names no desa of the kabupaten: the desa of its list, or the area that the list is for. */
const AREA = `coalesce(case when r.desa like $1 || '.%' then r.desa end, n.desa, case when n.area like $1 || '%' then n.area end, $1)`

/**
 * The newest list of each sender that was taken. Of older lists nothing is said: the same rows would be counted again
 * with every list that a village sends.
 */
export const NEWEST_LISTS = `newest as materialized (
  select distinct on (i.sender, i.area, i.desa) i.id, i.area, i.desa, i.taken_at from workers.import i
   where i.kab = $1 and i.state = 'taken' and i.kind = 'people' order by i.sender, i.area, i.desa, i.taken_at desc, i.id)`

/** The rows of the newest lists of which nobody came into the register; the aliases must stand before it. */
export const REFUSED_ROWS = `${NEWEST_LISTS},
  refused as (
    select r.import_id, r.row, ${AREA} as area, ${WHY} as why
      from newest n join workers.import_row r on r.kab = $1 and r.import_id = n.id
     where r.verdict <> 'ok' and (r.verdict = 'rejected' or r.effect is null or r.effect = 'doubtful'))`
