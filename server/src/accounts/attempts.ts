import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { callerKey, slidingWindow } from './sliding-window.ts'
import { beginAttempt, countFailure, forgetAttempt, forgetOldAttempts } from './attempts.sql.ts'

const MOST_IN_A_ROW = 5
const LOCK_MINUTES = 15
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

const byCaller = slidingWindow(60)
const byLogin = slidingWindow(20)

/** Throws when this caller or this login asks too often; a hash is dear, so this comes first. */
export const takeTurn = ({ caller, now }: Pick<Ctx, 'caller' | 'now'>, login: string): void => {
  const seconds = byCaller(callerKey(caller), now) || byLogin(login, now)
  if (seconds > 0) throw new Problem('request.too_many', { seconds })
}

export const loginKey = ({ keys }: Pick<Ctx, 'keys'>, login: string): Buffer => keys.index('login', login)

export type Attempt = { key: Buffer; failures: number }

/**
 * Takes the login's row, so that attempts at one login come to judgement one by one, and throws when it is locked. A
 * right password must not be told from a wrong one while it is, so the caller weighs it only after this.
 */
export const weighAttempt = async (ctx: Ctx, login: string): Promise<Attempt> => {
  const key = loginKey(ctx, login)
  const { failures, lockedUntil } = await beginAttempt(ctx.db, key, ctx.now)
  if (lockedUntil === null) return { key, failures }
  const wait = lockedUntil.getTime() - ctx.now.getTime()
  if (wait > 0) throw new Problem('session.locked', { minutes: Math.ceil(wait / MINUTE_MS) })
  return { key, failures: 0 }
}

type Wrong = 'session.wrong' | 'session.code_wrong' | 'account.password_wrong'

/** Counts one wrong answer and gives what to say; the fifth in a row locks. */
export const countWrong = async (ctx: Ctx, { key, failures }: Attempt, code: Wrong): Promise<Problem> => {
  const left = MOST_IN_A_ROW - failures - 1
  const until = left > 0 ? null : new Date(ctx.now.getTime() + LOCK_MINUTES * MINUTE_MS)
  await countFailure(ctx.db, { key, failures: failures + 1, until })
  await forgetOldAttempts(ctx.db, new Date(ctx.now.getTime() - DAY_MS))
  return left > 0 ? new Problem(code, { left }) : new Problem('session.locked', { minutes: LOCK_MINUTES })
}

export const forgive = (ctx: Ctx, login: string): Promise<void> => forgetAttempt(ctx.db, loginKey(ctx, login))
