import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { steppingOut } from './stepping-out.ts'
import { getImport } from './get-import.ts'
import { findFamilyBuiltUpon, withdrawFamilies } from './family.sql.ts'
import { type ImportRecord, listTakenAfter, storeUndone } from './import.sql.ts'
import { undoKeys } from './likeness-key.sql.ts'
import { lockRegister } from './match.sql.ts'
import { countMergesUpon } from './merge.sql.ts'
import { countMoved, withdrawClaims } from './referral-known.ts'
import { findBuiltUpon, removeWorkers, restoreWorkers } from './taking.sql.ts'
import { tellWorkersChanged } from './workers-change.ts'

const refuseBuiltUpon = async ({ db }: Ctx, list: ImportRecord): Promise<void> => {
  const later = await listTakenAfter(db, list)
  if (later.length === 0) return
  const ids = later.map(({ id }) => id)
  const find = list.kind === 'households' ? findFamilyBuiltUpon : findBuiltUpon
  const onTop = await find(db, list, ids)
  if (onTop === undefined) return
  const file = later.find(({ id }) => id === onTop)?.fileName ?? ''
  throw new Problem('import.built_upon', { file })
}

const refuseJoinedUpon = async ({ db }: Ctx, list: ImportRecord): Promise<void> => {
  const count = await countMergesUpon(db, list, list.takenAt!)
  if (count > 0) throw new Problem('import.merged_upon', { count })
  const moved = await countMoved(db, list)
  if (moved > 0) throw new Problem('import.moved_upon', { count: moved })
}

const withdrawPeople = async (ctx: Ctx, list: ImportRecord) => {
  await refuseJoinedUpon(ctx, list)
  const removed = await removeWorkers(ctx.db, list)
  const restored = await restoreWorkers(ctx.db, list)
  await undoKeys(ctx.db, list)
  await withdrawClaims(ctx.db, list)
  await tellWorkersChanged(ctx.db, list.kab)
  return { removed, restored }
}

/** Takes a list out again: who came with it goes, whom it changed is as before. */
export const undoList = async (
  ctx: Ctx,
  { id }: { id: string },
): Promise<{ removed: number; restored: number }> => {
  const seen = await getImport(ctx, id)
  return steppingOut(ctx.db, async () => {
    await lockRegister(ctx.db, seen.kab, 'change')
    const list = await getImport(ctx, id)
    if (list.state !== 'taken') throw new Problem('import.wrong_state', { state: list.state })
    await refuseBuiltUpon(ctx, list)
    const undone = await (list.kind === 'households'
      ? withdrawFamilies(ctx.db, list)
      : withdrawPeople(ctx, list))
    await storeUndone(ctx.db, id)
    return undone
  })
}
