import type { Db, Scope } from '../platform/db.ts'
import type { FoundRow } from './reconcile-people.sql.ts'

/** What may be shown of a person of a part, under the request's own scope: nothing, where the row lies outside of it. */
export type PartPerson = {
  workerId: string | null
  name: string | null
  nikSealed: Buffer | null
  rowSealed: Buffer | null
  desa: string
  desaName: string | null
  segments: string[]
  payer: string | null
}

export const readWorkers = async (
  db: Db,
  kab: string,
  { persons, scope }: { persons: readonly Buffer[]; scope: Scope },
): Promise<PartPerson[]> => {
  const { rows } = await db.query<PartPerson>(
    `select w.id as "workerId", w.name, w.nik_sealed as "nikSealed", null as "rowSealed", w.desa, a.name as "desaName",
            '{}'::text[] as segments, null as payer
       from workers.worker w join wilayah.area a on a.code = w.desa
      where w.kab = $1 and w.nik_index = any ($2) and w.desa like any ($3) order by w.nik_index`,
    [kab, persons, scope],
  )
  return rows
}

const FOUND = `found as materialized (
  select * from unnest($2::uuid[], $3::int[], $4::text[]) as f(id, row, area))`
const valuesOf = (kab: string, found: readonly FoundRow[]) => [
  kab,
  found.map(({ id }) => id),
  found.map(({ row }) => row),
  found.map(({ area }) => area),
]

/** Rows of member lists; what the list says of a person is for the kabupaten alone. */
export const readListRows = async (
  db: Db,
  kab: string,
  { found, scope }: { found: readonly FoundRow[]; scope: Scope },
): Promise<PartPerson[]> => {
  const { rows } = await db.query<PartPerson>(
    `with ${FOUND}
     select w.id as "workerId", coalesce(w.name, r.name) as name, w.nik_sealed as "nikSealed", r.sealed as "rowSealed",
            f.area as desa, a.name as "desaName", array_remove(array[r.segment], null) as segments, r.payer
       from found f left join iuran.list_row r on r.kab = $1 and r.list_id = f.id and r.row = f.row and r.kab like any ($5)
       left join workers.worker w on w.kab = $1 and w.nik_index = r.person and w.desa like any ($5)
       left join wilayah.area a on a.code = f.area order by f.id, f.row`,
    [...valuesOf(kab, found), scope],
  )
  return rows
}

/** Rows of village lists; whoever did not send the list or stands above it sees that there is a row, and no name. */
export const readImportRows = async (
  db: Db,
  kab: string,
  { found, scope }: { found: readonly FoundRow[]; scope: Scope },
): Promise<PartPerson[]> => {
  const { rows } = await db.query<PartPerson>(
    `with ${FOUND}
     select null as "workerId", r.name, r.nik_sealed as "nikSealed", null as "rowSealed", f.area as desa,
            a.name as "desaName", '{}'::text[] as segments, null as payer
       from found f left join workers.import_row r on r.kab = $1 and r.import_id = f.id and r.row = f.row and r.area like any ($5)
       left join wilayah.area a on a.code = f.area order by f.id, f.row`,
    [...valuesOf(kab, found), scope],
  )
  return rows
}
