import type { Db, Scope } from '../platform/db.ts'

export type ChangedPerson = {
  workerId: string | null
  name: string | null
  nikSealed: Buffer | null
  /** The row of the list, for somebody the register does not know. */
  rowSealed: Buffer | null
  desa: string
  desaName: string | null
  segments: string[]
  programs: string[]
  payer: string | null
  since: string
  last: string
}

type Listed = Omit<ChangedPerson, 'rowSealed'> & { listId: string; key: Buffer }

/** How these people are listed in a month, since when they are covered and in which month up to `until` last. */
const readListed = async (
  db: Db,
  { kab, month, until, basis }: { kab: string; month: string; until: string; basis: string },
  { persons, scope }: { persons: readonly Buffer[]; scope: Scope },
): Promise<Listed[]> => {
  const { rows } = await db.query<Listed>(
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
        where a.month = any (array(select month from months)) and a.area like any ($4) group by k.person)
     select o.id as "workerId", o.name, o.nik_sealed as "nikSealed", s.desa, a.name as "desaName", s.segments,
            array_remove(s.programs, null) as programs, s.payer, coalesce(p.since, $2) as since, coalesce(p.last, $2) as last,
            s.list_id as "listId", s.key
       from stood s join one o on o.person = s.person join wilayah.area a on a.code = s.desa
       left join span p on p.person = s.person order by s.person`,
    [kab, month, persons, scope, until, basis],
  )
  return rows
}

type RowName = { key: Buffer; name: string; sealed: Buffer }

/** The names of people as lists write them. */
const readNames = async (db: Db, kab: string, people: readonly Listed[]): Promise<Map<string, RowName>> => {
  if (people.length === 0) return new Map()
  const { rows } = await db.query<RowName>(
    `select distinct on (r.person) r.person as key, r.name, r.sealed from iuran.list_row r
      where r.kab = $1 and r.list_id = any ($2) and r.person = any ($3) order by r.person, r.row`,
    [kab, [...new Set(people.map(({ listId }) => listId))], people.map(({ key }) => key)],
  )
  return new Map(rows.map((row) => [row.key.toString('hex'), row]))
}

/** What may be shown of these people, under the request's own scope. */
export const readChanged = async (
  db: Db,
  at: { kab: string; month: string; until: string; basis: string },
  whom: { persons: readonly Buffer[]; scope: Scope },
): Promise<ChangedPerson[]> => {
  const listed = await readListed(db, at, whom)
  const names = await readNames(
    db,
    at.kab,
    listed.filter(({ workerId }) => workerId === null),
  )
  return listed.map((person) => {
    const row = names.get(person.key.toString('hex'))
    return { ...person, name: person.name ?? row?.name ?? null, rowSealed: row?.sealed ?? null }
  })
}
