import { type Ctx, KeepAndRefuse, type Noted } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import {
  type AccountRow,
  findByUsername,
  findHomeArea,
  findInstallation,
  holdAccount,
  useTotpStep,
} from './accounts.sql.ts'
import { type Attempt, countWrong, forgive, takeTurn, weighAttempt } from './attempts.ts'
import { describeMe, type Me } from './me.ts'
import { passwordMatches } from './password.ts'
import { startSession } from './session.ts'
import { stepOfCode } from './totp.ts'

export type SignIn = { login: string; password: string; code?: string | undefined }

/** The trail tells the auditor of which area; a login nobody has belongs to the area served. Never the login itself. */
const noteRefused = async ({ db }: Ctx, account: AccountRow | undefined): Promise<Noted> => {
  const [home, { served }] = [account && (await findHomeArea(db, account.id)), await findInstallation(db)]
  return { area: home ?? served?.code, subject: account?.id }
}

const refuse = async (
  ctx: Ctx,
  attempt: Attempt,
  { code, account }: { code: 'session.wrong' | 'session.code_wrong'; account: AccountRow | undefined },
): Promise<KeepAndRefuse> =>
  new KeepAndRefuse(await countWrong(ctx, attempt, code), await noteRefused(ctx, account))

const codeFits = async (ctx: Ctx, account: AccountRow, code: string): Promise<boolean> => {
  const secret = ctx.keys.open('totp', account.totpSealed!)
  const step = stepOfCode(secret, code, { now: ctx.now, lastStep: account.totpLastStep })
  return step !== null && useTotpStep(ctx.db, account.id, step)
}

/**
 * Password, then code. The dear hash is computed before the login's row is held, and the answer is weighed while it
 * is: twenty guesses at once are still five.
 */
export const signIn = async (
  ctx: Ctx,
  { login, password, code }: SignIn,
): Promise<{ me: Me } | KeepAndRefuse> => {
  takeTurn(ctx, login)
  const found = await findByUsername(ctx.db, login)
  const matches = await passwordMatches(found?.passwordHash, password)
  const attempt = await weighAttempt(ctx, login)
  const account = found && (await holdAccount(ctx.db, found.id))
  // The hash was computed on what stood before the row was held; a password changed or disabled meanwhile counts.
  const stands = account?.passwordHash === found?.passwordHash && account?.disabledAt === null
  if (!account || !matches || !stands) return refuse(ctx, attempt, { code: 'session.wrong', account: found })
  if (account.totpConfirmed) {
    if (code === undefined) throw new Problem('session.code_needed')
    if (!(await codeFits(ctx, account, code)))
      return refuse(ctx, attempt, { code: 'session.code_wrong', account })
  }
  await forgive(ctx, login)
  await startSession(ctx, account.id)
  return { me: await describeMe(ctx.db, account.id) }
}
