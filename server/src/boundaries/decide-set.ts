import type { Ctx } from '../platform/endpoint.ts'
import { addJob, type Job } from '../platform/jobs.ts'
import { asImporter } from '../platform/db.ts'
import { Problem } from '../platform/problem.ts'
import {
  findSet,
  moveSet,
  type SetRecord,
  type SetState,
  storeUsed,
  storeWithdrawn,
} from './boundaries.sql.ts'
import { deleteMaps } from './reading.sql.ts'

export const getSet = async ({ db }: Ctx, id: string): Promise<SetRecord> => {
  const set = await findSet(db, id)
  if (!set) throw new Problem('boundary.unknown')
  return set
}

const move = async ({ db }: Ctx, id: string, from: readonly SetState[], to: SetState): Promise<void> => {
  if (!(await moveSet(db, id, { from, to }))) throw new Problem('boundary.not_in_state')
}

/** From now on the maps of this set stand, in place of older ones of the same parents. */
export const useSet = async (ctx: Ctx, { id }: { id: string }): Promise<Record<string, never>> => {
  await move(ctx, id, ['ready', 'withdrawn'], 'standing')
  await storeUsed(ctx.db, id, ctx.actor.name)
  return {}
}

/** What stood before stands again; the set stays to be seen, with who took it back and why. */
export const withdrawSet = async (
  ctx: Ctx,
  { id, reason }: { id: string; reason: string },
): Promise<Record<string, never>> => {
  await move(ctx, id, ['standing'], 'withdrawn')
  await storeWithdrawn(ctx.db, id, { reason, by: ctx.actor.name })
  return {}
}

/** Drops a set that was not used: its maps and its file go. */
export const cancelSet = async (ctx: Ctx, { id }: { id: string }): Promise<Record<string, never>> => {
  await move(ctx, id, ['received', 'reading', 'ready', 'failed'], 'cancelled')
  await addJob(ctx.db, 'boundaries.forget', { setId: id })
  return {}
}

export const forgetSet: Job = async (ctx, { setId = '' }) => {
  const cancelled = await asImporter(ctx.pool, async (db) => {
    const set = await findSet(db, setId)
    if (set?.state !== 'cancelled') return false
    await deleteMaps(db, setId)
    return true
  })
  if (cancelled) await ctx.files.remove(setId)
}
