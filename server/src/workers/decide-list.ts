import type { Ctx } from '../platform/endpoint.ts'
import { addJob } from '../platform/jobs.ts'
import { Problem } from '../platform/problem.ts'
import { getImport } from './get-import.ts'
import { type ImportState, moveImport } from './import.sql.ts'

type Move = { from: readonly ImportState[]; to: ImportState; job: string }

/** Moves a list on and asks for the work that follows, in one transaction. */
const moveOn = async (ctx: Ctx, id: string, { from, to, job }: Move): Promise<object> => {
  const list = await getImport(ctx, id)
  if (!(await moveImport(ctx.db, id, { from, to })))
    throw new Problem('import.wrong_state', { state: list.state })
  await addJob(ctx.db, job, { importId: id })
  return {}
}

/** Asks for a list to be taken into the register. */
export const takeListIn = (ctx: Ctx, { id }: { id: string }): Promise<object> =>
  moveOn(ctx, id, { from: ['ready'], to: 'taking', job: 'workers.take' })

/** Drops a list that was not taken: its rows and its file go. */
export const cancelList = (ctx: Ctx, { id }: { id: string }): Promise<object> =>
  moveOn(ctx, id, {
    from: ['received', 'unmapped', 'reading', 'ready', 'failed'],
    to: 'cancelled',
    job: 'workers.forget',
  })
