import type { Db } from '../platform/db.ts'
import type { DesilOrigin } from './family.sql.ts'
import { differs } from './match.sql.ts'

type List = { id: string; kab: string }

const changed = async (db: Db, text: string, { kab, id }: List, more: string[] = []): Promise<number> =>
  (await db.query(text, [kab, id, ...more])).rowCount ?? 0

/**
 * Claims the NIK of every new person in the nation; throws a unique violation when somebody else was first with one.
 * Rows that may be left out are inserted in two steps each, with another look into the index: a microsecond a row.
 */
export const claimNiks = (db: Db, list: List): Promise<number> =>
  changed(
    db,
    `insert into workers.nik_holder (nik_index, kab, worker_id)
     select nik_index, kab, worker_id from workers.import_row
      where kab = $1 and import_id = $2 and effect = 'new' order by nik_index`,
    list,
  )

/** In the order of the list: its people of one desa stand together, and so do their ids. Sorting by NIK costs more than it saves. */
export const insertWorkers = (db: Db, list: List, { source, day }: DesilOrigin): Promise<number> =>
  changed(
    db,
    `insert into workers.worker (kab, id, desa, nik_index, nik15_index, nik_sealed, kk_index, kk_sealed, name, name_fold,
       birth_date, sex, occupation, address, mother, birth_place, relation, marital, desil, desil_source, desil_day,
       phone_index, phone_sealed, key_version, import_id)
     select kab, worker_id, desa, nik_index, nik15_index, nik_sealed, kk_index, kk_sealed, name, name_fold,
       birth_date, sex, occupation, address, mother, birth_place, relation, marital, desil,
       case when desil is not null then $3 end, case when desil is not null then $4 end,
       phone_index, phone_sealed, get_byte(nik_sealed, 0), import_id
      from workers.import_row where kab = $1 and import_id = $2 and effect = 'new'`,
    list,
    [source, day],
  )

/** Columns that a later list may change, and how each stands in the before-image. */
const PLAIN = [
  'desa',
  'name',
  'name_fold',
  'birth_date',
  'sex',
  'occupation',
  'address',
  'mother',
  'birth_place',
  'relation',
  'marital',
]
const WHOLE = ['desil']
const ORIGIN = ['desil_source', 'desil_day']
const BYTES = ['kk_index', 'kk_sealed', 'phone_index', 'phone_sealed']

const image = [
  ...[...PLAIN, ...WHOLE, ...ORIGIN].map((column) => `'${column}', w.${column}`),
  ...BYTES.map((column) => `'${column}', encode(w.${column}, 'hex')`),
].join(', ')

/** Keeps, beside each row that changes a record, the record as it was. Sealed columns stay sealed. */
export const keepBefore = (db: Db, list: List): Promise<number> =>
  changed(
    db,
    `update workers.import_row r set effect = 'updated', before = jsonb_build_object(${image})
       from workers.worker w
      where r.kab = $1 and r.import_id = $2 and r.effect in ('same', 'updated')
        and w.kab = $1 and w.id = r.worker_id and ${differs('r', 'w')}`,
    list,
  )

const KEPT_WHEN_ABSENT = [...PLAIN.slice(3), ...WHOLE, ...BYTES]
  .map((column) => `${column} = coalesce(r.${column}, w.${column})`)
  .join(', ')

export const updateWorkers = (db: Db, list: List, { source, day }: DesilOrigin): Promise<number> =>
  changed(
    db,
    `update workers.worker w set desa = r.desa, name = r.name, name_fold = r.name_fold, ${KEPT_WHEN_ABSENT},
            desil_source = case when r.desil is null then w.desil_source else $3 end,
            desil_day = case when r.desil is null then w.desil_day else $4 end, updated_at = now()
       from workers.import_row r
      where w.kab = $1 and r.kab = $1 and r.import_id = $2 and r.before is not null and w.id = r.worker_id`,
    list,
    [source, day],
  )

/** A row whose change another list has made already is no change any more. */
export const settleEffects = (db: Db, list: List): Promise<number> =>
  changed(
    db,
    `update workers.import_row set effect = 'same'
      where kab = $1 and import_id = $2 and effect = 'updated' and before is null`,
    list,
  )

/** The first of the later lists that holds somebody whom this list made or changed. */
export const findBuiltUpon = async (
  db: Db,
  { id, kab }: List,
  later: readonly string[],
): Promise<string | undefined> => {
  const { rows } = await db.query<{ id: string }>(
    `select l.import_id as id from workers.import_row r
       join workers.import_row l on l.kab = $1 and l.worker_id = r.worker_id
      where r.kab = $1 and r.import_id = $2 and (r.effect = 'new' or r.before is not null)
        and l.import_id = any ($3) and l.effect is not null limit 1`,
    [kab, id, later],
  )
  return rows[0]?.id
}

export const restoreWorkers = (db: Db, list: List): Promise<number> => {
  const columns = [
    ...[...PLAIN, ...ORIGIN].map((column) => `${column} = r.before->>'${column}'`),
    ...WHOLE.map((column) => `${column} = (r.before->>'${column}')::smallint`),
    ...BYTES.map((column) => `${column} = decode(r.before->>'${column}', 'hex')`),
  ].join(', ')
  return changed(
    db,
    `update workers.worker w set ${columns}, updated_at = now() from workers.import_row r
      where w.kab = $1 and r.kab = $1 and r.import_id = $2 and r.before is not null and w.id = r.worker_id`,
    list,
  )
}

export const removeWorkers = async (db: Db, list: List): Promise<number> => {
  await changed(
    db,
    `delete from workers.nik_holder where kab = $1 and nik_index in (
       select nik_index from workers.import_row where kab = $1 and import_id = $2 and effect = 'new')`,
    list,
  )
  return changed(
    db,
    `delete from workers.worker w using workers.import_row r
      where w.kab = $1 and r.kab = $1 and r.import_id = $2 and r.effect = 'new' and w.id = r.worker_id`,
    list,
  )
}
