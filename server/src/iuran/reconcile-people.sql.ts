import type { Db, Scope } from '../platform/db.ts'
import { ALIASES, BIT } from './active-month.sql.ts'
import { REFUSED_ROWS } from './refused-rows.sql.ts'
import type { Beside } from './reconcile.sql.ts'

/** The people of one kabupaten and month that are asked for. */
export type SoughtPart = Omit<Beside, 'kabs'> & { kab: string; part: string }

type From = { after: Buffer; limit: number }

const COUNTED = '(case when $7::boolean then p.held else p.active end) & $6::int <> 0'
const LISTED_HERE = 'p.listed like $5'
const COUNTED_HERE = `${COUNTED} and p.area like $5`
const IN_GRACE = 'p.held & $6::int <> 0'

/** Parts whose people are counted in some segment of the month; the same words as in partsBeside, for one at a time. */
export const COUNTED_PARTS: Readonly<Record<string, string>> = {
  grace: `${LISTED_HERE} and not ${COUNTED} and ${IN_GRACE}`,
  segment: `${LISTED_HERE} and not ${COUNTED} and not ${IN_GRACE}`,
  placed_elsewhere: `${LISTED_HERE} and ${COUNTED} and p.area not like $5`,
  no_desa: `${COUNTED_HERE} and p.listed not like $5 and length(p.listed) = 5`,
  listed_elsewhere: `${COUNTED_HERE} and p.listed not like $5 and length(p.listed) > 5`,
  not_in_register: `${COUNTED_HERE} and w.desa is null`,
  lives_elsewhere: `${COUNTED_HERE} and w.desa not like $5`,
  in_grace: `w.desa like $5 and not ${COUNTED} and ${IN_GRACE}`,
  in_segment: `w.desa like $5 and not ${COUNTED} and not ${IN_GRACE}`,
  works_elsewhere: `w.desa like $5 and ${COUNTED} and p.area not like $5`,
}

export type FoundKey = { key: Buffer; person: Buffer }

/** Which of these keys are people of the part; who was made one of two NIKs is found once, under the lesser key. */
export const findCounted = async (
  db: Db,
  { kab, month, basis, part, within, bits, grace }: SoughtPart,
  { scope, keys }: { scope: Scope; keys: readonly Buffer[] },
): Promise<FoundKey[]> => {
  const { rows } = await db.query<FoundKey>(
    `with ${ALIASES},
     wanted as materialized (
       select distinct coalesce(l.kept, s.key) as person from unnest($4::bytea[]) as s(key) left join alias l on l.person = s.key),
     key as materialized (
       select person, person as key from wanted
       union all select w.person, l.person from wanted w join alias l on l.kept = w.person),
     person as materialized (
       select k.person, (array_agg(a.person order by a.person))[1] as key, max(a.area) as area, max(a.listed_area) as listed,
              bit_or(case when a.grace then 0 else ${BIT} end) as active, bit_or(${BIT}) as held
         from key k join iuran.active_month a on a.kab = $1 and a.month = $2 and a.basis = $3 and a.person = k.key
        group by k.person)
     select p.key, p.person from person p left join workers.worker w on w.kab = $1 and w.nik_index = p.person
      where p.key = any ($4) and ${COUNTED_PARTS[part]} and p.area like any ($8) order by p.key`,
    [kab, month, basis, keys, within, bits, grace, scope],
  )
  return rows
}

/** Parts whose people stand in the register and are counted in no segment. */
export const REGISTER_PARTS: Readonly<Record<string, string>> = {
  not_listed: 'o.person is null',
  listed_inactive: 'o.inactive',
  listed_unread: 'not o.inactive',
}

/** The next keys of the register in the area, in order. */
export const nextWorkers = async (
  db: Db,
  { kab, within, scope }: { kab: string; within: string; scope: Scope },
  { after, limit }: From,
): Promise<Buffer[]> => {
  const { rows } = await db.query<{ key: Buffer }>(
    `select nik_index as key from workers.worker
      where kab = $1 and desa like $2 and desa like any ($3) and nik_index > $4 order by nik_index limit ${limit}`,
    [kab, within, scope, after],
  )
  return rows.map(({ key }) => key)
}

/** Which of these keys are people of the part; by an array of keys no plan reads the whole month. */
export const findUncounted = async (
  db: Db,
  { kab, month, basis, part }: SoughtPart,
  keys: readonly Buffer[],
): Promise<FoundKey[]> => {
  const { rows } = await db.query<FoundKey>(
    `with worker as materialized (
       select w.nik_index as person, array_prepend(w.nik_index, coalesce(w.nik_aliases, '{}')) as keys
         from workers.worker w where w.kab = $1 and w.nik_index = any ($4)),
     key as materialized (select w.person, unnest(w.keys) as key from worker w),
     counted as materialized (
       select distinct k.person from iuran.active_month a join key k on k.key = a.person
        where a.kab = $1 and a.month = $2 and a.basis = $3 and a.person = any (array(select key from key))),
     odd as materialized (
       select u.person, bool_or(u.why = 'inactive') as inactive from iuran.uncounted_row u
        where u.kab = $1 and u.month = $2 and u.basis = $3 and u.person = any ($4) group by u.person)
     select w.person as key, w.person from worker w left join counted c on c.person = w.person
       left join odd o on o.person = w.person
      where c.person is null and ${REGISTER_PARTS[part]} order by w.person`,
    [kab, month, basis, keys],
  )
  return rows
}

/** A row of a list: where it stands and where it puts its person. */
export type FoundRow = { key: Buffer; id: string; row: number; area: string }

/** The list and the row as one key, in the order of both. */
const KEY = (id: string, row: string) => `uuid_send(${id}) || int4send(${row})`
const NO_LIST = '00000000-0000-0000-0000-000000000000'

const placeOf = (after: Buffer): [string, number] => {
  if (after.length !== 20) return [NO_LIST, -1]
  const hex = after.toString('hex')
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)]
  return [id.join('-'), after.readInt32BE(16)]
}

/** Rows of member lists that by themselves add nobody, for one reason. */
export const findListRows = async (
  db: Db,
  { kab, month, basis, part, within }: SoughtPart,
  { scope, after, limit }: From & { scope: Scope },
): Promise<FoundRow[]> => {
  const { rows } = await db.query<FoundRow>(
    `select ${KEY('u.list_id', 'u.row')} as key, u.list_id as id, u.row, u.area from iuran.uncounted_row u
      where u.kab = $1 and u.month = $2 and u.basis = $3 and u.why = $4 and u.area like $5 and u.area like any ($6)
        and (u.list_id, u.row) > ($7::uuid, $8::int) order by u.list_id, u.row limit ${limit}`,
    [kab, month, basis, part, within, scope, ...placeOf(after)],
  )
  return rows
}

/** Rows of the villages' newest lists of which nobody came into the register, for one reason. */
export const findRefusedRows = async (
  db: Db,
  { kab, part, within }: SoughtPart,
  { scope, after, limit }: From & { scope: Scope },
): Promise<FoundRow[]> => {
  const { rows } = await db.query<FoundRow>(
    `with ${ALIASES}, ${REFUSED_ROWS}
     select ${KEY('r.import_id', 'r.row')} as key, r.import_id as id, r.row, r.area from refused r
      where r.why = $2 and r.area like $3 and r.area like any ($4) and (r.import_id, r.row) > ($5::uuid, $6::int)
      order by r.import_id, r.row limit ${limit}`,
    [kab, part, within, scope, ...placeOf(after)],
  )
  return rows
}
