import type { Db } from '../platform/db.ts'
import { listIdsOf } from './merge.sql.ts'
import { madeId } from './new-id.ts'
import type { Place } from './register.sql.ts'

/** Whose words go along, to whom, and by which referral; by none when they go back to where they came from. */
type Moved = { from: Place; to: Place; referral: string | null }

const ORIGIN = 'coalesce(c.from_id, c.id)'

/**
 * Copies what a person has agreed to, and taken back, to the record that the person has now; each copy says where it was
 * said, and a second move copies nothing twice.
 */
export const followConsents = async (db: Db, { from, to, referral }: Moved): Promise<void> => {
  const { rows } = await db.query<{ said: object }>(
    `select to_jsonb(c) as said from workers.consent c
      where c.kab = $1 and c.worker_id = any ($2) and c.taken_back_at is null`,
    [from.kab, await listIdsOf(db, from)],
  )
  if (rows.length === 0) return
  await db.query(
    `insert into workers.consent (kab, id, worker_id, area, given, how, day, note, by, by_name, at, from_kab, from_id, referral_id)
     select w.kab, ${madeId(`${ORIGIN}::text || w.id`)}, w.id, w.desa, c.given, c.how, c.day, c.note, c.by, c.by_name, c.at,
            coalesce(c.from_kab, c.kab), ${ORIGIN}, $4
       from workers.worker w cross join jsonb_populate_recordset(null::workers.consent, $3) c
       left join workers.consent own on own.kab = $1 and own.id = ${ORIGIN} and own.worker_id = any ($5)
      where w.kab = $1 and w.id = $2 and own.id is null
     on conflict (kab, id) do update set taken_back_at = null`,
    [to.kab, to.id, JSON.stringify(rows.map(({ said }) => said)), referral, await listIdsOf(db, to)],
  )
}

/** Copies no longer count for a record that was there before they came, once the move is taken back. */
export const dropConsents = async (db: Db, { kab, id }: Place, referral: string): Promise<void> => {
  await db.query(
    `update workers.consent set taken_back_at = clock_timestamp()
      where kab = $1 and worker_id = $2 and referral_id = $3 and taken_back_at is null`,
    [kab, id, referral],
  )
}
