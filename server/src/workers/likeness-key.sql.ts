import { KEYS } from '@naungan/rules/likeness'
import type { Db } from '../platform/db.ts'
import { type Comparable, keysOf } from './likeness-record.ts'

type List = { id: string; kab: string }

/** The keys of everybody whom a list brings into the register. */
export const insertKeys = async (db: Db, { id, kab }: List): Promise<void> => {
  await db.query(
    `insert into workers.likeness_key (kab, worker_id, keys)
     select kab, worker_id, likeness from workers.import_row where kab = $1 and import_id = $2 and effect = 'new'
     on conflict (kab, worker_id) do nothing`,
    [kab, id],
  )
}

/** A key of which the list does not know a part stays as it was, like the columns themselves. */
const merged = KEYS.map((_, nth) => `coalesce(nullif(r.likeness[${nth + 1}], 0), k.keys[${nth + 1}])`).join(
  ', ',
)

/** The keys of everybody whom a list changes. */
export const updateKeys = async (db: Db, { id, kab }: List): Promise<void> => {
  await db.query(
    `update workers.likeness_key k set keys = array[${merged}] from workers.import_row r
      where k.kab = $1 and r.kab = $1 and r.import_id = $2 and r.before is not null and r.likeness is not null and k.worker_id = r.worker_id`,
    [kab, id],
  )
}

const FIELDS = `w.id, w.name, w.birth_date as "birthDate", w.sex, w.desa, w.mother, w.kk_index as "kkIndex",
  w.nik15_index as "nik15Index", w.phone_index as "phoneIndex"`

const write = async (
  db: Db,
  kab: string,
  people: readonly (Comparable & { id: string })[],
): Promise<void> => {
  await db.query(
    `insert into workers.likeness_key (kab, worker_id, keys)
     select $1, id, string_to_array(keys, ',')::integer[] from unnest($2::uuid[], $3::text[]) made (id, keys)
     on conflict (kab, worker_id) do update set keys = excluded.keys where likeness_key.keys is distinct from excluded.keys`,
    [kab, people.map(({ id }) => id), people.map((person) => keysOf(person).join(','))],
  )
}

const PORTION = 5000

/** Makes the keys of people of the register anew from their records, portion by portion. */
const makeKeys = async (db: Db, kab: string, select: string, values: unknown[]): Promise<void> => {
  await db.query(`declare keyless no scroll cursor for select ${FIELDS} from ${select}`, values)
  for (;;) {
    const { rows } = await db.query<Comparable & { id: string }>(`fetch ${PORTION} from keyless`)
    if (rows.length === 0) break
    await write(db, kab, rows)
  }
  await db.query('close keyless')
}

/** Makes the keys of whoever came into the register without: by a way other than a list, or before there were keys. */
export const addMissingKeys = (db: Db, kab: string): Promise<void> =>
  makeKeys(
    db,
    kab,
    `workers.worker w left join workers.likeness_key k on k.kab = w.kab and k.worker_id = w.id where w.kab = $1 and k.kab is null`,
    [kab],
  )

/** After a record went or became another: whoever is there at the next comparison gets keys of what it says then. */
export const forgetKeys = async (db: Db, kab: string, id: string): Promise<void> => {
  await db.query('delete from workers.likeness_key where kab = $1 and worker_id = $2', [kab, id])
}

/** After a list is undone: who came with it has no keys, who was changed has those of the record restored. */
export const undoKeys = async (db: Db, { id, kab }: List): Promise<void> => {
  await db.query(
    `delete from workers.likeness_key where kab = $1 and worker_id in (
       select worker_id from workers.import_row where kab = $1 and import_id = $2 and effect = 'new')`,
    [kab, id],
  )
  await makeKeys(
    db,
    kab,
    `workers.import_row r join workers.worker w on w.kab = r.kab and w.id = r.worker_id
      where r.kab = $1 and r.import_id = $2 and r.before is not null`,
    [kab, id],
  )
}

/** Makes the keys of a portion of the register anew, by the rules of today; gives the last of them, none at the end. */
export const renewKeys = async (db: Db, kab: string, after: string): Promise<string | undefined> => {
  const { rows } = await db.query<Comparable & { id: string }>(
    `select ${FIELDS} from workers.worker w where w.kab = $1 and w.id > $2 order by w.id limit ${PORTION}`,
    [kab, after],
  )
  if (rows.length > 0) await write(db, kab, rows)
  return rows.length < PORTION ? undefined : rows.at(-1)?.id
}

/** The same for the rows of a list that waits to be taken; gives how many have other keys now. */
export const renewKeysOfRows = async (db: Db, { kab, id }: List): Promise<number> => {
  let renewed = 0
  for (let after = 0; ; ) {
    const { rows } = await db.query<Comparable & { row: number }>(
      `select w.row, ${FIELDS.replace('w.id, ', '')} from workers.import_row w
        where w.kab = $1 and w.import_id = $2 and w.row > $3 and w.likeness is not null order by w.row limit ${PORTION}`,
      [kab, id, after],
    )
    if (rows.length === 0) return renewed
    after = rows.at(-1)!.row
    const { rowCount } = await db.query(
      `update workers.import_row r set likeness = string_to_array(made.keys, ',')::integer[]
         from unnest($3::integer[], $4::text[]) made (row, keys)
        where r.kab = $1 and r.import_id = $2 and r.row = any ($3) and r.row = made.row
          and r.likeness is distinct from string_to_array(made.keys, ',')::integer[]`,
      [kab, id, rows.map(({ row }) => row), rows.map((row) => keysOf(row).join(','))],
    )
    renewed += rowCount ?? 0
  }
}
