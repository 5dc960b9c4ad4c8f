import type { Db, Scope } from '../platform/db.ts'
import { BIT } from './active-month.sql.ts'
import type { Pair } from './difference.sql.ts'

/** What can be asked for by name; each is found from the month in which the person certainly stands. */
export const PEOPLE_KINDS = [
  'new',
  'from_grace',
  'from_segment',
  'moved_in',
  'unknown',
  'changed_segment',
  'changed_programs',
  'changed_payer',
  'changed_desa',
  'lost',
  'to_grace',
  'to_segment',
  'moved_out',
] as const
export type PeopleKind = (typeof PEOPLE_KINDS)[number]

const WAS = 'b.active & $5 <> 0'
const STANDS = 'n.active & $5 <> 0'
/** Whether the area of a month lies in what was asked; $6 is its pattern. */
const wasHere = `b.area like $6`
const standsHere = `n.area like $6`
const STAYED = `${WAS} and ${STANDS} and ${wasHere} and ${standsHere}`

const CONDITIONS: Record<PeopleKind, string> = {
  new: `${STANDS} and ${standsHere} and b.area is null`,
  from_segment: `${STANDS} and ${standsHere} and b.active <> 0 and not ${WAS}`,
  from_grace: `${STANDS} and ${standsHere} and b.area is not null and b.active = 0`,
  moved_in: `${STANDS} and ${standsHere} and ${WAS} and b.area not like $6`,
  unknown: `${STANDS} and ${standsHere}
    and not exists (select from workers.worker w where w.kab = $1 and w.nik_index = p.person)`,
  changed_segment: `${STAYED} and b.active <> n.active`,
  changed_programs: `${STAYED} and b.programs is distinct from n.programs`,
  changed_payer: `${STAYED} and b.payers is distinct from n.payers`,
  changed_desa: `${STAYED} and b.area <> n.area`,
  lost: `${WAS} and ${wasHere} and n.area is null`,
  to_segment: `${WAS} and ${wasHere} and n.active <> 0 and not ${STANDS}`,
  to_grace: `${WAS} and ${wasHere} and n.area is not null and n.active = 0`,
  moved_out: `${WAS} and ${wasHere} and ${STANDS} and n.area not like $6`,
}

/** The month that names the people of a kind: the first for those who went, the second for all others. */
export const monthNaming = (kind: PeopleKind, { from, to }: Pair): string =>
  ['lost', 'to_grace', 'to_segment', 'moved_out'].includes(kind) ? from : to

const stateIn = (month: string): string => `
  select max(a.area) as area, coalesce(bit_or(case when a.grace then 0 else ${BIT} end), 0) as active,
         array_agg(distinct q.program) filter (where q.program is not null) as programs, array[min(a.payer), max(a.payer)] as payers
    from iuran.active_month a left join lateral unnest(a.programs) as q(program) on true
   where a.kab = $1 and a.month = ${month} and a.basis = $4 and a.person = any (array_prepend(p.person, coalesce(k.nik_aliases, '{}')))`

export type SoughtPeople = {
  kab: string
  pair: Pair
  kind: PeopleKind
  within: string
  bits: number
  payer: string | undefined
}

/**
 * The keys of people of a kind, in order, after one of them. Reads the whole kabupaten, since who moved within it is not
 * new: run it stepping out, and read what is shown of the people under the request's own scope.
 */
export const findChanged = async (
  db: Db,
  { kab, pair, kind, within, bits, payer }: SoughtPeople,
  { scope, after, limit }: { scope: Scope; after: Buffer; limit: number },
): Promise<Buffer[]> => {
  const { from, to, basis } = pair
  const state = monthNaming(kind, pair) === from ? 'b' : 'n'
  const { rows } = await db.query<{ person: Buffer }>(
    `with alias as materialized (
       select unnest(nik_aliases) as person, nik_index as kept from workers.worker where kab = $1 and nik_aliases is not null),
     listed as (
       select a.person from iuran.active_month a
        where a.kab = $1 and a.month = ${state === 'b' ? '$2' : '$3'} and a.basis = $4 and a.person > $7
          and a.person not in (select person from alias)
       union
       select l.kept from alias l join iuran.active_month a on a.kab = $1 and a.person = l.person
        where a.month = ${state === 'b' ? '$2' : '$3'} and a.basis = $4 and l.kept > $7)
     select p.person from listed p left join workers.worker k on k.kab = $1 and k.nik_index = p.person and k.nik_aliases is not null
       cross join lateral (${stateIn('$2')}) b cross join lateral (${stateIn('$3')}) n
      where ${CONDITIONS[kind]} and ${state}.area like any ($8) and ($9::text is null or coalesce(${state}.payers[2], '') = $9)
      order by p.person limit ${limit}`,
    [kab, from, to, basis, bits, within, after, scope, payer ?? null],
  )
  return rows.map(({ person }) => person)
}

export type ChangedPerson = {
  person: Buffer
  workerId: string | null
  name: string | null
  nikSealed: Buffer | null
  rowSealed: Buffer | null
  desa: string
  desaName: string | null
  segments: string[]
  programs: string[]
  payer: string | null
  since: string
  last: string
}

/** What may be shown of these people, under the request's own scope: their row, their name, since when and until when. */
export const readChanged = async (
  db: Db,
  { kab, month, until, basis }: { kab: string; month: string; until: string; basis: string },
  { persons, scope }: { persons: readonly Buffer[]; scope: Scope },
): Promise<ChangedPerson[]> => {
  const { rows } = await db.query<ChangedPerson>(
    `with one as materialized (
       select s.person, w.id, w.name, w.nik_sealed, array_prepend(s.person, coalesce(w.nik_aliases, '{}')) as keys
         from unnest($3::bytea[]) as s(person) left join workers.worker w
           on w.kab = $1 and w.nik_index = s.person and w.desa like any ($4)),
     key as materialized (select o.person, unnest(o.keys) as key from one o),
     stood as materialized (
       select k.person, max(a.area) as desa, array_agg(distinct a.segment order by a.segment) as segments,
              array_agg(distinct q.program order by q.program) as programs, max(a.payer) as payer,
              (array_agg(a.list_id))[1] as list_id, (array_agg(a.person))[1] as key
         from key k join iuran.active_month a on a.kab = $1 and a.month = $2 and a.basis = $6 and a.person = k.key
         left join lateral unnest(a.programs) as q(program) on true
        where a.area like any ($4) group by k.person),
     months as materialized (select month from iuran.coverage_month where kab = $1 and area = $1 and level = 2 and basis = $6),
     span as materialized (
       select k.person, min(a.month) as since, max(a.month) filter (where a.month <= $5) as last
         from key k join iuran.active_month a on a.kab = $1 and a.person = k.key and a.basis = $6 and not a.grace
        where a.month = any (array(select month from months)) and a.area like any ($4) group by k.person),
     named as materialized (
       select distinct on (s.person) s.person, r.name, r.sealed from stood s join iuran.list_row r
           on r.kab = $1 and r.list_id = s.list_id and r.person = s.key
        where s.person in (select person from one where id is null) order by s.person, r.row)
     select s.person, o.id as "workerId", coalesce(o.name, d.name) as name, o.nik_sealed as "nikSealed", d.sealed as "rowSealed",
            s.desa, a.name as "desaName", s.segments, array_remove(s.programs, null) as programs, s.payer,
            coalesce(p.since, $2) as since, coalesce(p.last, $2) as last
       from stood s join one o on o.person = s.person join wilayah.area a on a.code = s.desa
       left join span p on p.person = s.person left join named d on d.person = s.person
      order by s.person`,
    [kab, month, persons, scope, until, basis],
  )
  return rows
}
