import type { DesaAlias } from '@naungan/rules/sheet'
import type { Db, Scope } from '../platform/db.ts'

/** The names of desa that people of a kabupaten have confirmed, folded. */
export const listAliases = async (db: Db, kab: string): Promise<DesaAlias[]> => {
  const { rows } = await db.query<DesaAlias>(
    'select written, kecamatan, desa from workers.desa_alias where kab = $1',
    [kab],
  )
  return rows
}

type Confirmed = DesaAlias & { kab: string; by: { id: string; name: string }; at: Date }

/** Keeps which desa a name means; said again, it is the last word that holds. */
export const storeAlias = async (
  db: Db,
  { kab, written, kecamatan, desa, by, at }: Confirmed,
): Promise<void> => {
  await db.query(
    `insert into workers.desa_alias (kab, written, kecamatan, desa, by, by_name, at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (kab, written, kecamatan) do update set desa = excluded.desa, by = excluded.by,
       by_name = excluded.by_name, at = excluded.at`,
    [kab, written, kecamatan, desa, by.id, by.name, at],
  )
}

/** Findings of a row whose desa a name alone does not settle. */
const UNSETTLED = ['desa.near', 'desa.unknown', 'desa.ambiguous']

export type UnsettledRow = { row: number; sealed: Buffer; mended: boolean }

/** Rows of a list whose desa nobody could tell from its name, a portion at a time in the order of the sheet. */
export const listUnsettled = async (
  db: Db,
  { kab, id, scope }: { kab: string; id: string; scope: Scope },
  { after, limit }: { after: number; limit: number },
): Promise<UnsettledRow[]> => {
  const { rows } = await db.query<UnsettledRow>(
    `select r.row, r.sealed, r.mended from workers.import_row r
      where r.kab = $1 and r.import_id = $2 and r.area like any ($3) and r.verdict <> 'ok' and r.issues && $4
        and r.sealed is not null and r.row > $5 order by r.row limit $6`,
    [kab, id, scope, UNSETTLED, after, limit],
  )
  return rows
}
