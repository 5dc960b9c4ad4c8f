import type { Db } from '../platform/db.ts'
import { counterpart } from './referral-known.ts'
import type { Place } from './register.sql.ts'

type Asked = {
  id: string
  claimant: string
  kind: string
  score: number
  counterpart: object
  nikIndex: Buffer | null
  createdAt: string
}

/** Which record became which; the referral that moved it is settled, not asked. */
type Moved = { from: { kab: string; id: string | null }; to: Place; except: string }

/** Takes the open questions about a record and its NIKs from the kabupaten that no longer has it. */
const takeQuestions = async (db: Db, { from, except }: Moved, niks: readonly Buffer[]): Promise<Asked[]> => {
  const { rows } = await db.query<Asked>(
    `delete from workers.referral where kab = $1 and id <> $2 and side = 'holds' and settled_at is null
        and (kind = 'nik' and nik_index = any ($4) or kind = 'likeness' and worker_id = $3)
     returning id, other_kab as claimant, kind, score, counterpart, nik_index as "nikIndex", created_at::text as "createdAt"`,
    [from.kab, except, from.id, niks],
  )
  return rows
}

const askAnew = async (db: Db, to: Place, asked: Asked): Promise<void> => {
  const { rows } = await db.query<{ desa: string; seen: object }>(
    `select w.desa, ${counterpart('w')} as seen from workers.worker w where w.kab = $1 and w.id = $2`,
    [to.kab, to.id],
  )
  const { desa, seen } = rows[0]!
  const { id, claimant, kind, score, nikIndex, createdAt } = asked
  await db.query(
    `insert into workers.referral (kab, id, side, area, worker_id, other_kab, kind, score, counterpart, nik_index, created_at)
     values ($1, $2, 'holds', $3, $4, $5, $6, $7, $8, $9, $10)`,
    [to.kab, id, desa, to.id, claimant, kind, score, asked.counterpart, nikIndex, createdAt],
  )
  await db.query(
    `update workers.referral set other_kab = $3, counterpart = $4, decision = null, reason = null, decided_by = null,
            decided_by_name = null, decided_at = null, other_decision = null, other_decided_at = null
      where kab = $1 and id = $2 and side = 'claims'`,
    [claimant, id, to.kab, seen],
  )
}

/** What others asked about a person who moved is asked where the person is now; there nobody has said anything yet. */
export const followPerson = async (db: Db, moved: Moved, niks: readonly Buffer[]): Promise<void> => {
  for (const asked of await takeQuestions(db, moved, niks)) await askAnew(db, moved.to, asked)
}
