import type { Assignment } from '../platform/auth.ts'
import type { Db, Pool } from '../platform/db.ts'

export type NewSession = {
  tokenHash: Buffer
  id: string
  account: string
  now: Date
  expires: Date
  agent: string
}

export const insertSession = async (db: Db, session: NewSession): Promise<void> => {
  const { tokenHash, id, account, now, expires, agent } = session
  await db.query(
    `insert into accounts.session (token_hash, id, account, created_at, seen_at, expires_at, agent)
     values ($1, $2, $3, $4, $4, $5, $6)`,
    [tokenHash, id, account, now, expires, agent],
  )
}

export type LiveSession = {
  sessionId: string
  seenAt: Date
  expiresAt: Date
  id: string
  name: string
  username: string
  assignments: Assignment[]
}

/** The session of a token with its officer and today's duties; undefined when ended, quiet since `quietSince` or disabled. */
export const findLiveSession = async (
  pool: Pool,
  { tokenHash, now, quietSince }: { tokenHash: Buffer; now: Date; quietSince: Date },
): Promise<LiveSession | undefined> => {
  const { rows } = await pool.query<LiveSession>(
    `select s.id as "sessionId", s.seen_at as "seenAt", s.expires_at as "expiresAt", a.id, a.name, a.username,
            coalesce((select json_agg(json_build_object('role', d.role, 'area', d.area) order by d.area, d.role)
                        from accounts.assignment d where d.account = a.id), '[]') as assignments
       from accounts.session s join accounts.account a on a.id = s.account
      where s.token_hash = $1 and s.ended_at is null and s.expires_at > $2 and s.seen_at > $3
        and a.disabled_at is null`,
    [tokenHash, now, quietSince],
  )
  return rows[0]
}

export const touchSession = async (pool: Pool, id: string, now: Date): Promise<void> => {
  await pool.query('update accounts.session set seen_at = $2 where id = $1', [id, now])
}

export type SessionRow = { id: string; agent: string; createdAt: Date; seenAt: Date }

export const listLiveSessions = async (
  db: Db,
  account: string,
  { now, quietSince }: { now: Date; quietSince: Date },
): Promise<SessionRow[]> => {
  const { rows } = await db.query<SessionRow>(
    `select id, agent, created_at as "createdAt", seen_at as "seenAt" from accounts.session
      where account = $1 and ended_at is null and expires_at > $2 and seen_at > $3 order by seen_at desc`,
    [account, now, quietSince],
  )
  return rows
}

/** Ends one session of this account; false when it has none such. */
export const endSession = async (
  db: Db,
  { account, id, now }: { account: string; id: string; now: Date },
): Promise<boolean> => {
  const { rowCount } = await db.query(
    'update accounts.session set ended_at = $3 where account = $1 and id = $2 and ended_at is null',
    [account, id, now],
  )
  return rowCount === 1
}

/** Ends the sessions of an account, but not `except`. */
export const endSessions = async (
  db: Db,
  { account, except, now }: { account: string; except: string | null; now: Date },
): Promise<number> => {
  const { rowCount } = await db.query(
    `update accounts.session set ended_at = $3
      where account = $1 and ended_at is null and ($2::uuid is null or id <> $2)`,
    [account, except, now],
  )
  return rowCount ?? 0
}
