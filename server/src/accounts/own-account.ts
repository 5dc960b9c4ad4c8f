import { type Ctx, KeepAndRefuse } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import {
  type AccountRow,
  findAccount,
  holdAccount,
  setPassword,
  setTotp,
  useTotpStep,
} from './accounts.sql.ts'
import { countWrong, forgive, takeTurn, weighAttempt } from './attempts.ts'
import { checkNewPassword, hashPassword, passwordMatches } from './password.ts'
import { endSessions } from './sessions.sql.ts'
import { makeTotp, stepOfCode } from './totp.ts'

const ownId = ({ actor }: Ctx): string => {
  if (actor.id === null) throw new Problem('session.none')
  return actor.id
}

const ownAccount = async (ctx: Ctx): Promise<AccountRow> => {
  const account = await holdAccount(ctx.db, ownId(ctx))
  if (!account) throw new Problem('session.none')
  return account
}

/** A stolen session must not be a place to guess the password: it counts like a sign-in. */
const provePassword = async (ctx: Ctx, password: string): Promise<AccountRow | KeepAndRefuse> => {
  const { username } = ctx.actor
  takeTurn(ctx, username)
  const before = await findAccount(ctx.db, ownId(ctx))
  const matches = await passwordMatches(before?.passwordHash, password)
  const attempt = await weighAttempt(ctx, username)
  const account = await ownAccount(ctx)
  if (!matches || account.passwordHash !== before?.passwordHash)
    return new KeepAndRefuse(await countWrong(ctx, attempt, 'account.password_wrong'), {
      subject: account.id,
    })
  await forgive(ctx, username)
  return account
}

type Empty = Record<string, never>

export const changePassword = async (
  ctx: Ctx,
  { old, new: wanted }: { old: string; new: string },
): Promise<Empty | KeepAndRefuse> => {
  checkNewPassword(wanted, ctx.actor.username)
  const account = await provePassword(ctx, old)
  if (account instanceof KeepAndRefuse) return account
  await setPassword(ctx.db, account.id, await hashPassword(wanted))
  await endSessions(ctx.db, { account: account.id, except: ctx.actor.sessionId, now: ctx.now })
  return {}
}

/** A new secret, not in force until a code from the phone confirms it. */
export const beginTotp = async (ctx: Ctx): Promise<{ secret: string; uri: string }> => {
  const account = await ownAccount(ctx)
  if (account.totpConfirmed) throw new Problem('account.totp_on')
  const made = makeTotp(account.username)
  await setTotp(ctx.db, account.id, ctx.keys.seal('totp', made.secret))
  return made
}

export const confirmTotp = async (ctx: Ctx, { code }: { code: string }): Promise<Empty> => {
  const account = await ownAccount(ctx)
  if (account.totpConfirmed) throw new Problem('account.totp_on')
  if (account.totpSealed === null) throw new Problem('account.totp_not_begun')
  const secret = ctx.keys.open('totp', account.totpSealed)
  const step = stepOfCode(secret, code, { now: ctx.now, lastStep: account.totpLastStep })
  if (step === null) throw new Problem('account.code_wrong')
  await useTotpStep(ctx.db, account.id, step)
  return {}
}

export const removeTotp = async (
  ctx: Ctx,
  { password }: { password: string },
): Promise<Empty | KeepAndRefuse> => {
  const account = await provePassword(ctx, password)
  if (account instanceof KeepAndRefuse) return account
  await setTotp(ctx.db, account.id, null)
  return {}
}
