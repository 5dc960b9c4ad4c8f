import type { Db, Scope } from '../platform/db.ts'
import type { StoredPlan } from './import.sql.ts'
import type { Place } from './register.sql.ts'

/** One taken list that named a worker: which of his values it gave, and where they stood in the file. */
export type SourceRecord = {
  importId: string
  fileName: string
  sender: string
  row: number
  mended: boolean
  effect: 'new' | 'updated' | 'same'
  takenAt: Date
  by: string
  sheet: string | null
  plan: StoredPlan | null
  /** Columns that this list gave or changed. */
  gave: string[]
}

/** The columns of a record that say where they came from. */
export const TRACED = [
  'desa',
  'name',
  'birth_date',
  'sex',
  'occupation',
  'address',
  'mother',
  'birth_place',
  'relation',
  'marital',
  'desil',
] as const

const given = TRACED.map(
  (column) =>
    `case when r.${column} is not null and (r.effect = 'new' or r.before->>'${column}' is distinct from r.${column}::text) then '${column}' end`,
).join(', ')
const sealed = ['kk', 'phone']
  .map(
    (number) =>
      `case when r.${number}_index is not null and (r.effect = 'new' or r.before->>'${number}_index' is distinct from encode(r.${number}_index, 'hex')) then '${number}' end`,
  )
  .join(', ')

/** The lists that named any of the records that are this worker now and were taken, as far as the asker may see them; the latest first. */
export const listSources = async (
  db: Db,
  { kab, ids }: { kab: string; ids: readonly string[] },
  scope: Scope,
): Promise<SourceRecord[]> => {
  const { rows } = await db.query<SourceRecord>(
    `select i.id as "importId", i.file_name as "fileName", i.sender, r.row, r.mended, r.effect, i.taken_at as "takenAt",
            i.created_by_name as by, i.sheet, i.plan,
            case when r.effect = 'same' then '{}'::text[]
                 else array_remove(array[${given}, ${sealed}, case when r.effect = 'new' then 'nik' end], null) end as gave
       from workers.import_row r join workers.import i on i.id = r.import_id
      where r.kab = $1 and r.effect in ('new', 'updated', 'same') and r.area like any ($3)
        and i.state = 'taken' and r.worker_id = any ($2)
      order by i.taken_at desc limit 50`,
    [kab, ids, scope],
  )
  return rows
}

/** Rows of lists that resemble a worker and about which nobody has decided. */
export const countOpenPairs = async (db: Db, { kab, id }: Place, scope: Scope): Promise<number> => {
  const { rows } = await db.query<{ count: number }>(
    `select count(*) as count from workers.pair
      where kab = $1 and worker_id = $2 and decision is null and area like any ($3)`,
    [kab, id, scope],
  )
  return rows[0]?.count ?? 0
}
