import { createHash } from 'node:crypto'
import type { Actor } from '../platform/auth.ts'
import type { Versions } from '../platform/changes.ts'
import type { Pool } from '../platform/db.ts'
import { findSession, type HeldSession, noteSeen, quietSince } from './session.ts'

const MOST = 20_000

type Kept = { version: string; held: HeldSession }

const stands = ({ seenAt, expiresAt }: HeldSession, now: Date): boolean =>
  now < expiresAt && seenAt > quietSince(now)

/**
 * Who holds a token, from memory until any session is ended, any account disabled or any duty changed, through whatever
 * process. The memory only says yes: whether a session is over is asked of the database.
 */
export const rememberSessions = (pool: Pool) => {
  const kept = new Map<string, Kept>()
  const keep = (key: string, fresh: Kept) => {
    kept.delete(key)
    kept.set(key, fresh)
    if (kept.size > MOST) kept.delete(kept.keys().next().value!)
  }
  return async (token: string, now: Date, versions: Versions): Promise<Actor | null> => {
    const key = createHash('sha256').update(token).digest('base64')
    const version = versions('accounts')
    const before = kept.get(key)
    const known = before?.version === version && stands(before.held, now) ? before.held : null
    const found = known ?? (await findSession(pool, token, now))
    if (!found) {
      kept.delete(key)
      return null
    }
    const held = await noteSeen(pool, found, now)
    if (held !== before?.held || before.version !== version) keep(key, { version, held })
    return held.actor
  }
}
