import { type Key, KEYS, MEETINGS, MEETINGS_BEYOND } from '@naungan/rules/likeness'
import type { Db } from '../platform/db.ts'
import type { Matched } from './match.sql.ts'

/** A key that more rows of one list share than this says nothing: a date that an office gave to everybody. */
const CROWD = 100

const column = (key: Key): string => `k${KEYS.indexOf(key) + 1}`
const columns = KEYS.map((key, nth) => `nullif(likeness[${nth + 1}], 0) as ${column(key)}`).join(', ')

/** Rows of the list that share a key with some of them, those themselves among them. */
const around = ({ id, kab }: Matched, rows: readonly number[]): string =>
  `and likeness && array(select key from workers.import_row x, unnest(x.likeness) key
     where x.kab = '${kab}' and x.import_id = '${id}' and x.row in (${rows.join(', ')}) and key <> 0)`

/** The rows that would come new into the register, each key in a column. */
const seek = async (db: Db, list: Matched, rows: readonly number[] | null): Promise<void> => {
  const asked = rows === null ? 'true' : `row in (${rows.join(', ')})`
  await db.query(
    `create temp table sought on commit drop as
       select row, ${asked} as asked, nik_index, ${columns} from workers.import_row
        where kab = '${list.kab}' and import_id = '${list.id}' and effect = 'new' and likeness is not null
          ${rows === null ? '' : around(list, rows)};
     analyze sought`,
  )
}

const sharedBy = (key: Key): string => `shared_${column(key)}`

/** The values of each key that several rows share, counted once; what a crowd shares is left out of the rows. */
const share = async (db: Db): Promise<void> => {
  for (const key of KEYS) {
    const [k, shared] = [column(key), sharedBy(key)]
    await db.query(
      `create temp table ${shared} on commit drop as
         select ${k} as value, count(*) > ${CROWD} as crowd from sought where ${k} is not null group by ${k} having count(*) > 1;
       analyze ${shared}`,
    )
    const { rowCount } = await db.query(`select from ${shared} where crowd limit 1`)
    if (rowCount === 0) continue
    await db.query(`update sought set ${k} = null where ${k} in (select value from ${shared} where crowd)`)
  }
}

const agreeing = (meeting: readonly Key[], other: (key: Key) => string): string =>
  meeting.map((key) => `s.${column(key)} = ${other(key)}`).join(' and ')

const stored = (key: Key): string => `k.keys[${KEYS.indexOf(key) + 1}]`

/** People of the register who meet a row under keys, inside the kabupaten or outside it. */
const meetRegister = (agreed: string, where: string): string =>
  `insert into candidate (row, kab, worker_id)
   select s.row, k.kab, k.worker_id from sought s join workers.likeness_key k on ${agreed} where s.asked and k.kab ${where}`

/** The register beyond is the largest table here and read once for each key, whatever must agree besides. */
const meetBeyond = (kab: string, { key, also }: (typeof MEETINGS_BEYOND)[number]): string => {
  const besides = also.map((other) => agreeing([other], stored)).join(' or ')
  return meetRegister(`${agreeing([key], stored)} and (${besides})`, `<> '${kab}'`)
}

/** Later rows that meet an earlier one, in a list or around one row of it: few share a value, and only those are joined. */
const meetFile = (meeting: readonly Key[]): string =>
  `insert into candidate (row, other_row)
   with alike as materialized (
     select s.* from sought s join ${sharedBy(meeting[0]!)} h on s.${column(meeting[0]!)} = h.value)
   select s.row, o.row from alike s join alike o on ${agreeing(meeting, (key) => `o.${column(key)}`)} where s.row > o.row and (s.asked or o.asked)`

/** What is compared of the rows that resemble somebody. Nobody knows yet how many rows a fresh list has: a hash join does not ask. */
const listResembling = ({ id, kab }: Matched): string =>
  `create temp table listed on commit drop as
     select row, name, birth_date, sex, desa, mother, kk_index, nik15_index, phone_index from workers.import_row
      where kab = '${kab}' and import_id = '${id}' and row in (select row from resembling union select other_row from resembling);
   analyze listed`

/**
 * Finds who may be whom: one pass over the narrow table of keys for each way of meeting. Hash joins alone, because the
 * keys have no index: the register grows by millions at a time and is read here from end to end.
 */
export const findCandidates = async (
  db: Db,
  list: Matched,
  rows: readonly number[] | null,
): Promise<void> => {
  await db.query(
    `create temp table candidate (row integer, kab text, worker_id uuid, other_row integer) on commit drop;
     set local enable_nestloop = off; set local enable_mergejoin = off; set local work_mem = '128MB'`,
  )
  await seek(db, list, rows)
  await share(db)
  for (const meeting of MEETINGS) {
    await db.query(meetRegister(agreeing(meeting, stored), `= '${list.kab}'`))
    await db.query(meetFile(meeting))
  }
  if (rows === null) for (const meeting of MEETINGS_BEYOND) await db.query(meetBeyond(list.kab, meeting))
  await db.query(
    `insert into candidate (row, kab, worker_id)
     select s.row, d.kab, d.worker_id from sought s join workers.decided_pair d on d.nik_index = s.nik_index
      where s.asked and d.kab = $1 and d.decision = 'same'`,
    [list.kab],
  )
  await db.query(
    `create temp table resembling on commit drop as select distinct row, kab, worker_id, other_row from candidate;
     analyze resembling; drop table candidate, sought, ${KEYS.map(sharedBy).join(', ')};
     ${listResembling(list)};
     set local enable_nestloop = on; set local enable_mergejoin = on; reset work_mem`,
  )
}
