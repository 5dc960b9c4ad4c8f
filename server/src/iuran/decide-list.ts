import type { Ctx } from '../platform/endpoint.ts'
import type { Job } from '../platform/jobs.ts'
import { addJob } from '../platform/jobs.ts'
import { Problem } from '../platform/problem.ts'
import { lockCover, recount, removePosted } from './active-month.sql.ts'
import { askGroups } from './group-count.ts'
import { askNewest } from './later-counts.ts'
import {
  findList,
  findPostedAfter,
  type ListRecord,
  type ListState,
  moveList,
  storeUndone,
} from './list.sql.ts'
import { deleteRows } from './list-row.sql.ts'
import { asImporter } from '../platform/db.ts'

export const getList = async ({ db, scope }: Ctx, id: string): Promise<ListRecord> => {
  const list = await findList(db, id, scope)
  if (!list) throw new Problem('list.unknown')
  return list
}

type Move = { from: readonly ListState[]; to: ListState; job: string }

const moveOn = async (ctx: Ctx, id: string, { from, to, job }: Move): Promise<Record<string, never>> => {
  await getList(ctx, id)
  if (!(await moveList(ctx.db, id, { from, to }))) throw new Problem('list.not_in_state')
  await addJob(ctx.db, job, { listId: id })
  return {}
}

export const askToPost = (ctx: Ctx, { id }: { id: string }): Promise<Record<string, never>> =>
  moveOn(ctx, id, { from: ['ready'], to: 'posting', job: 'iuran.post' })

const DROPPABLE: readonly ListState[] = ['received', 'unmapped', 'reading', 'ready', 'failed']

/** Drops a list that was not posted: its rows and its file go. */
export const cancelList = (ctx: Ctx, { id }: { id: string }): Promise<Record<string, never>> =>
  moveOn(ctx, id, { from: DROPPABLE, to: 'cancelled', job: 'iuran.forget' })

export const forgetList: Job = async (ctx, { listId = '' }) => {
  const list = await asImporter(ctx.pool, async (db) => {
    const found = await findList(db, listId, ['%'])
    if (found?.state !== 'cancelled') return undefined
    await deleteRows(db, found)
    return found
  })
  if (list) await ctx.files.remove(list.id)
}

/** Takes a posted list out again, unless a later one of the same month stands on it. */
export const undoList = async (ctx: Ctx, { id }: { id: string }): Promise<{ removed: number }> => {
  const { db } = ctx
  const { kab } = await getList(ctx, id)
  // The list was found under the request's own scope; only the importer's role may write active months.
  await db.query('set local role naungan_import')
  await lockCover(db, kab)
  const list = await getList(ctx, id)
  if (list.state !== 'posted') throw new Problem('list.not_in_state')
  const file = await findPostedAfter(db, list)
  if (file !== undefined) throw new Problem('list.newer_posted', { file })
  const removed = await removePosted(db, list)
  await storeUndone(db, id)
  await recount(db, kab, list.months)
  await askGroups(db, kab, list.months)
  await askNewest(db, kab)
  await db.query('set local role naungan_app')
  return { removed }
}
