import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { anyAccount, holdFirstRun, setServed } from './accounts.sql.ts'
import { createAccount } from './create-account.ts'
import { describeMe, type Me } from './me.ts'
import { startSession } from './session.ts'

export type FirstRun = { area: string; username: string; name: string; password: string }

/** Sets the area served and its first admin; only while there is no account at all. */
export const beginInstallation = async (ctx: Ctx, { area, ...admin }: FirstRun): Promise<{ me: Me }> => {
  await holdFirstRun(ctx.db)
  if (await anyAccount(ctx.db)) throw new Problem('first_run.over')
  const assignments = [{ role: 'admin' as const, area }]
  const id = await createAccount(ctx.db, { ...admin, assignments, createdBy: null, now: ctx.now })
  await setServed(ctx.db, area)
  await startSession(ctx, id)
  return { me: await describeMe(ctx.db, id) }
}
