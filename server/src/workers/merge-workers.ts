import { randomUUID } from 'node:crypto'
import type { Db } from '../platform/db.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { lockRegister } from './match.sql.ts'
import {
  findImage,
  findListSince,
  findMerge,
  hasMergeSince,
  insertMerge,
  type MergeRecord,
  nikBytes,
  removeWorker,
  restoreImage,
  storeMergeUndone,
  takeOver,
  type WorkerImage,
} from './merge.sql.ts'
import type { MergeField } from './merge-fields.ts'
import { holdNiks } from './nik-holder.sql.ts'
import { disownDecisions, inheritDecisions } from './pair-settle.sql.ts'
import type { Place } from './register.sql.ts'
import { steppingOut } from './stepping-out.ts'
import { tellWorkersChanged } from './workers-change.ts'

export type MergeAsked = Place & { other: string; take: MergeField[]; reason: string }
export type Merged = { id: string; desa: string; otherDesa: string }

const getImage = async ({ db, scope }: Ctx, place: Place): Promise<WorkerImage> => {
  const found = await findImage(db, place, scope)
  if (!found) throw new Problem('worker.unknown')
  return found
}

/**
 * Makes two records of one kabupaten one. The record kept takes what was chosen of the other; the other's NIK then
 * finds the record kept, so that no later list brings the person back.
 */
export const mergeWorkers = async (ctx: Ctx, asked: MergeAsked): Promise<Merged> => {
  const { kab, take, reason } = asked
  await lockRegister(ctx.db, kab, 'change')
  const keptBefore = await getImage(ctx, { kab, id: asked.id })
  const goneBefore = await getImage(ctx, { kab, id: asked.other })
  // As the register writes them: an id may be asked for in capitals.
  const [kept, gone] = [keptBefore.id, goneBefore.id]
  if (kept === gone) throw new Problem('merge.same_record')
  const id = randomUUID()
  const niks = [...nikBytes(keptBefore), ...nikBytes(goneBefore)]
  await steppingOut(ctx.db, async () => {
    await takeOver(ctx.db, { kab, kept, gone }, take)
    await inheritDecisions(ctx.db, { kab, kept, gone })
    await removeWorker(ctx.db, { kab, id: gone })
    await holdNiks(ctx.db, { kab, id: kept }, nikBytes(goneBefore))
    const records = { kept, gone, keptBefore, goneBefore }
    await insertMerge(ctx.db, { kab, id, area: keptBefore.desa, ...records, reason, by: ctx.actor })
    await tellWorkersChanged(ctx.db, kab, niks)
  })
  return { id, desa: keptBefore.desa, otherDesa: goneBefore.desa }
}

const refuseStoodUpon = async (db: Db, merge: MergeRecord): Promise<void> => {
  if (await hasMergeSince(db, merge)) throw new Problem('merge.merged_again')
  const file = await findListSince(db, merge)
  if (file !== undefined) throw new Problem('merge.built_upon', { file })
}

/** Makes two records of one again, both exactly as they were. */
export const undoMerge = async (ctx: Ctx, asked: Place & { reason: string }): Promise<Merged> => {
  const { kab, id, reason } = asked
  await lockRegister(ctx.db, kab, 'change')
  const merge = await findMerge(ctx.db, { kab, id }, ctx.scope)
  if (!merge) throw new Problem('merge.unknown')
  if (merge.undoneAt) throw new Problem('merge.undone_already')
  await steppingOut(ctx.db, () => refuseStoodUpon(ctx.db, merge))
  await getImage(ctx, { kab, id: merge.keptId })
  const { keptBefore, goneBefore } = merge
  await steppingOut(ctx.db, async () => {
    await disownDecisions(ctx.db, { kab, kept: merge.keptId, gone: merge.goneId })
    await removeWorker(ctx.db, { kab, id: merge.keptId })
    await restoreImage(ctx.db, keptBefore)
    await restoreImage(ctx.db, goneBefore)
    await holdNiks(ctx.db, { kab, id: merge.goneId }, nikBytes(goneBefore))
    await storeMergeUndone(ctx.db, { kab, id }, { by: ctx.actor, reason })
    await tellWorkersChanged(ctx.db, kab, [...nikBytes(keptBefore), ...nikBytes(goneBefore)])
  })
  return { id, desa: keptBefore.desa, otherDesa: goneBefore.desa }
}
