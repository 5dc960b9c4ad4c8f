import { appendAudit } from '../platform/audit.ts'
import type { Job } from '../platform/jobs.ts'
import { lockCover, postRows, recount } from './active-month.sql.ts'
import { askGroups } from './group-count.ts'
import { askNewest } from './later-counts.ts'
import { claimList, type ListRecord, storeFailure, storePosted } from './list.sql.ts'
import { countRows, refuseHeldElsewhere } from './list-row.sql.ts'
import { asImporter, type Db } from '../platform/db.ts'

const LAST_TRY = 5

const post = async (db: Db, list: ListRecord): Promise<void> => {
  // People may work here and live elsewhere; of a list of people who live here, the register may have grown in another kabupaten since the list was read.
  if (list.basis === 'domisili') await refuseHeldElsewhere(db, list)
  const counts = await countRows(db, list, list.counts.rows ?? 0)
  const months = Object.keys(counts.months).sort()
  const added = await postRows(db, list)
  await storePosted(db, list.id, { months, counts })
  await recount(db, list.kab, months)
  await askGroups(db, list.kab, months)
  await askNewest(db, list.kab)
  await appendAudit(db, {
    actor: null,
    actorName: 'Naungan',
    action: 'list.posted',
    area: list.kab,
    subject: list.id,
    detail: { months, added },
  })
}

/** Posts a member list: its active rows become covered months and the counts follow, all in one transaction. */
export const postList: Job = async ({ pool }, { listId = '' }) => {
  const list = await asImporter(pool, (db) => claimList(db, listId, ['posting']))
  if (!list) return
  try {
    await asImporter(pool, async (db) => {
      await lockCover(db, list.kab)
      const still = await claimList(db, listId, ['posting'])
      if (still) await post(db, still)
    })
  } catch (error) {
    if (list.tries < LAST_TRY) throw error
    await asImporter(pool, (db) => storeFailure(db, listId, { state: 'ready', failure: 'list.post_failed' }))
  }
}
