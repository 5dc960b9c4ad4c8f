import type { Db, Scope } from '../platform/db.ts'
import { BIT } from './active-month.sql.ts'
import { PROGRAM_BITS } from './compare-months.sql.ts'
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

/** b is the first month, n the second; $5 holds the segments that count, $6 the pattern of the area asked for. */
const WAS = 'b_active & $5 <> 0'
const STANDS = 'n_active & $5 <> 0'
const WAS_HERE = `${WAS} and b_area like $6`
const STANDS_HERE = `${STANDS} and n_area like $6`
const STAYED = `${WAS_HERE} and ${STANDS_HERE}`

const CONDITIONS: Record<PeopleKind, string> = {
  new: `${STANDS_HERE} and b_area is null`,
  from_segment: `${STANDS_HERE} and b_active <> 0 and not ${WAS}`,
  from_grace: `${STANDS_HERE} and b_area is not null and b_active = 0`,
  moved_in: `${STANDS_HERE} and ${WAS} and b_area not like $6`,
  unknown: `${STANDS_HERE}
    and not exists (select from workers.worker w where w.kab = $1 and w.nik_index = p.person)`,
  changed_segment: `${STAYED} and b_active <> n_active`,
  changed_programs: `${STAYED} and b_programs is distinct from n_programs`,
  changed_payer: `${STAYED} and b_payers is distinct from n_payers`,
  changed_desa: `${STAYED} and b_area <> n_area`,
  lost: `${WAS_HERE} and n_area is null`,
  to_segment: `${WAS_HERE} and n_active <> 0 and not ${STANDS}`,
  to_grace: `${WAS_HERE} and n_area is not null and n_active = 0`,
  moved_out: `${WAS_HERE} and ${STANDS} and n_area not like $6`,
}

/** The month that names the people of a kind: the first for those who went, the second for all others. */
export const monthNaming = (kind: PeopleKind, { from, to }: Pair): string =>
  ['lost', 'to_grace', 'to_segment', 'moved_out'].includes(kind) ? from : to

const sideOf = (month: string, side: string): string => {
  const there = `filter (where a.month = ${month})`
  return `max(a.area) ${there} as ${side}_area,
    coalesce(bit_or(case when a.grace then 0 else ${BIT} end) ${there}, 0) as ${side}_active,
    bit_or(${PROGRAM_BITS}) ${there} as ${side}_programs,
    array[min(a.payer) ${there}, max(a.payer) ${there}] as ${side}_payers`
}

export type SoughtPeople = {
  kab: string
  pair: Pair
  kind: PeopleKind
  within: string
  bits: number
  payer: string | undefined
}

/** The next keys that are listed in a month, in order; half a million are walked by the index and never sorted. */
export const nextListed = async (
  db: Db,
  { kab, month, basis }: { kab: string; month: string; basis: string },
  { after, limit }: { after: Buffer; limit: number },
): Promise<Buffer[]> => {
  const { rows } = await db.query<{ person: Buffer }>(
    `select distinct person from iuran.active_month
      where kab = $1 and month = $2 and person > $3 and basis = $4 order by person limit ${limit}`,
    [kab, month, after, basis],
  )
  return rows.map(({ person }) => person)
}

export type FoundPerson = { key: Buffer; person: Buffer }

/**
 * Which of these keys are people of the kind. Who was made one of two NIKs is found once, under the lesser key. Reads the
 * whole kabupaten, since who moved within it is not new: run it stepping out, and read what is shown of the people under
 * the request's own scope.
 */
export const findChanged = async (
  db: Db,
  { kab, pair, kind, within, bits, payer }: SoughtPeople,
  { scope, keys }: { scope: Scope; keys: readonly Buffer[] },
): Promise<FoundPerson[]> => {
  const { from, to, basis } = pair
  const named = monthNaming(kind, pair) === from ? { month: '$2', side: 'b' } : { month: '$3', side: 'n' }
  const { rows } = await db.query<FoundPerson>(
    `with alias as materialized (
       select unnest(nik_aliases) as person, nik_index as kept from workers.worker where kab = $1 and nik_aliases is not null),
     wanted as materialized (
       select distinct coalesce(l.kept, s.key) as person from unnest($7::bytea[]) as s(key) left join alias l on l.person = s.key),
     key as materialized (
       select person, person as key from wanted
       union all select w.person, l.person from wanted w join alias l on l.kept = w.person),
     person as materialized (
       select k.person, (array_agg(a.person order by a.person) filter (where a.month = ${named.month}))[1] as key,
              ${sideOf('$2', 'b')}, ${sideOf('$3', 'n')}
         from key k join iuran.active_month a on a.kab = $1 and a.month in ($2, $3) and a.person = k.key and a.basis = $4
        group by k.person)
     select p.key, p.person from person p
      where p.key = any ($7) and ${CONDITIONS[kind]} and ${named.side}_area like any ($8)
        and ($9::text is null or coalesce(${named.side}_payers[2], '') = $9)
      order by p.key`,
    [kab, from, to, basis, bits, within, keys, scope, payer ?? null],
  )
  return rows
}
