import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Actor } from '../platform/auth.ts'
import type { Pool } from '../platform/db.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { endSession, findLiveSession, insertSession, touchSession } from './sessions.sql.ts'

const MINUTE_MS = 60_000
const IDLE_MS = 30 * MINUTE_MS
const LIFE_MS = 12 * 60 * MINUTE_MS

const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

export const quietSince = (now: Date): Date => new Date(now.getTime() - IDLE_MS)

/** Opens a session in this browser in place of the one it had, and gives the session's id. */
export const startSession = async (ctx: Ctx, account: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  const id = randomUUID()
  const expires = new Date(ctx.now.getTime() + LIFE_MS)
  const { id: before, sessionId } = ctx.actor
  if (before !== null && sessionId !== null)
    await endSession(ctx.db, { account: before, id: sessionId, now: ctx.now })
  const agent = ctx.agent.slice(0, 200)
  await insertSession(ctx.db, { tokenHash: hashToken(token), id, account, now: ctx.now, expires, agent })
  ctx.session.start(token)
  return id
}

export type HeldSession = { actor: Actor & { sessionId: string }; seenAt: Date; expiresAt: Date }

/** Who holds this token now, with the duties of now; null when it is nobody's any more. */
export const findSession = async (pool: Pool, token: string, now: Date): Promise<HeldSession | null> => {
  const found = await findLiveSession(pool, {
    tokenHash: hashToken(token),
    now,
    quietSince: quietSince(now),
  })
  if (!found) return null
  const { seenAt, expiresAt, ...actor } = found
  return { actor, seenAt, expiresAt }
}

/** Notes at most once a minute that a session is used. */
export const noteSeen = async (pool: Pool, held: HeldSession, now: Date): Promise<HeldSession> => {
  if (now.getTime() - held.seenAt.getTime() < MINUTE_MS) return held
  await touchSession(pool, held.actor.sessionId, now)
  return { ...held, seenAt: now }
}
