import { type Db, one } from '../platform/db.ts'

type AttemptRow = { failures: number; lockedUntil: Date | null }

/** The row of this login, made when it is not there, locked until the transaction ends. */
export const beginAttempt = async (db: Db, login: Buffer, now: Date): Promise<AttemptRow> => {
  const { rows } = await db.query<AttemptRow>(
    `insert into accounts.attempt (login, seen_at) values ($1, $2)
     on conflict (login) do update set seen_at = excluded.seen_at
     returning failures, locked_until as "lockedUntil"`,
    [login, now],
  )
  return one(rows)
}

export const countFailure = async (
  db: Db,
  { key, failures, until }: { key: Buffer; failures: number; until: Date | null },
): Promise<void> => {
  await db.query('update accounts.attempt set failures = $2, locked_until = $3 where login = $1', [
    key,
    failures,
    until,
  ])
}

export const forgetAttempt = async (db: Db, login: Buffer): Promise<void> => {
  await db.query('delete from accounts.attempt where login = $1', [login])
}

/** A few at a time, and none that another transaction holds: clearing up must not make anybody wait. */
export const forgetOldAttempts = async (db: Db, before: Date): Promise<void> => {
  await db.query(
    `delete from accounts.attempt where login in
       (select login from accounts.attempt where seen_at < $1 limit 100 for update skip locked)`,
    [before],
  )
}

export const listLocks = async (db: Db, logins: readonly Buffer[], now: Date): Promise<Map<string, Date>> => {
  const { rows } = await db.query<{ login: Buffer; until: Date }>(
    'select login, locked_until as until from accounts.attempt where login = any($1) and locked_until > $2',
    [logins, now],
  )
  return new Map(rows.map(({ login, until }) => [login.toString('hex'), until]))
}
