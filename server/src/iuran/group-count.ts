import { markChange } from '../platform/changes.ts'
import { asImporter, type Db } from '../platform/db.ts'
import { addJob, type Job } from '../platform/jobs.ts'
import type { WorkersListener } from '../workers/index.ts'
import { lockCover } from './active-month.sql.ts'
import { countMonth, dropGroups, findStale, markStale, monthsCounted } from './group-count.sql.ts'

/** Asks, in the transaction that changed these months, for their groups to be counted again after it. */
export const askGroups = async (db: Db, kab: string, months: readonly string[]): Promise<void> => {
  if (months.length === 0) return
  await markStale(db, kab, months)
  await markChange(db, 'figures')
  await addJob(db, 'iuran.groups', { kab })
}

/** Every month is told by the register as it is now: a change there changes them all. */
export const keepGroups: WorkersListener = async (db, kab) => askGroups(db, kab, await monthsCounted(db, kab))

/** One month, unless none waits: a list that is posted meanwhile waits for a month, not for all. */
const countNext = async (db: Db, kab: string): Promise<boolean> => {
  await lockCover(db, kab)
  const month = await findStale(db, kab)
  if (month === undefined) return false
  const stands = (await monthsCounted(db, kab)).includes(month)
  await (stands ? countMonth : dropGroups)(db, kab, month)
  await markChange(db, 'figures')
  return true
}

export const countGroups: Job = async ({ pool }, { kab = '' }) => {
  while (await asImporter(pool, (db) => countNext(db, kab)));
}
