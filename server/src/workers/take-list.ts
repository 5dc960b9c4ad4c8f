import pg from 'pg'
import { appendAudit } from '../platform/audit.ts'
import { addJob, type Job } from '../platform/jobs.ts'
import { asImporter, type Db } from '../platform/db.ts'
import { changedSince, findImport, type ImportRecord, storeFailure, storeTaken } from './import.sql.ts'
import { compareAgain } from './compare-again.ts'
import { desilOrigin } from './desil-origin.ts'
import { compareFamilies, putFamilies } from './family.sql.ts'
import { insertKeys, updateKeys } from './likeness-key.sql.ts'
import { lockRegister } from './match.sql.ts'
import { rememberFileDecisions } from './pair-settle.sql.ts'
import { referLikely } from './referral-find.ts'
import { referKnown } from './referral-known.ts'
import { refreshStatistics } from './refresh-statistics.ts'
import { countRows } from './row.sql.ts'
import { claimNiks, insertWorkers, keepBefore, settleEffects, updateWorkers } from './taking.sql.ts'
import { tellWorkersChanged } from './workers-change.ts'

const EVERYWHERE = ['%']

const UNIQUE_VIOLATION = '23505'

/** Claims the NIK of all new people, or none of them: false when another kabupaten was first with one. */
const claimed = async (db: Db, list: ImportRecord): Promise<boolean> => {
  await db.query('savepoint claim')
  try {
    await claimNiks(db, list)
    return true
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== UNIQUE_VIOLATION) throw error
    await db.query('rollback to savepoint claim')
    return false
  }
}

/** Under the lock nothing changes between the comparison and the taking. */
const takeFamilies = async (db: Db, list: ImportRecord): Promise<void> => {
  await compareFamilies(db, list)
  await putFamilies(db, list, desilOrigin(list))
}

const takePeople = async (db: Db, list: ImportRecord): Promise<void> => {
  if (await changedSince(db, list.kab, list.matchedAt)) await compareAgain(db, list)
  if (!(await claimed(db, list))) {
    await compareAgain(db, list)
    if (!(await claimed(db, list))) throw new Error('other lists keep taking the same NIKs')
  }
  await insertWorkers(db, list, desilOrigin(list))
  await insertKeys(db, list)
  if ((await keepBefore(db, list)) > 0) {
    await updateWorkers(db, list, desilOrigin(list))
    await updateKeys(db, list)
  }
  await rememberFileDecisions(db, list)
  await settleEffects(db, list)
  await tellWorkersChanged(db, list.kab)
  await referKnown(db, list)
  await referLikely(db, list)
  await addJob(db, 'workers.learn', { importId: list.id })
}

const take = async (db: Db, list: ImportRecord): Promise<void> => {
  await (list.kind === 'households' ? takeFamilies : takePeople)(db, list)
  const counts = await countRows(db, list, list.counts.rows ?? 0)
  await storeTaken(db, list.id, counts)
  await appendAudit(db, {
    actor: null,
    actorName: 'Naungan',
    action: 'import.taken',
    area: list.area,
    subject: list.id,
    detail: counts.effects,
  })
}

const LAST_TRY = 5

/** Takes a list into the register, whole or not at all. What is in the register already is left or brought up to date. */
export const takeList: Job = async ({ pool }, { importId = '' }) => {
  try {
    await asImporter(pool, async (db) => {
      const found = await findImport(db, importId, EVERYWHERE)
      if (!found) return
      await lockRegister(db, found.kab, 'change')
      const list = await findImport(db, importId, EVERYWHERE)
      if (list?.state === 'taking') await take(db, list)
    })
    await refreshStatistics(pool)
  } catch (error) {
    const tries = await asImporter(pool, async (db) => {
      const { rows } = await db.query<{ tries: number }>(
        'update workers.import set tries = tries + 1 where id = $1 returning tries',
        [importId],
      )
      return rows[0]?.tries ?? LAST_TRY
    })
    if (tries < LAST_TRY) throw error
    await asImporter(pool, (db) =>
      storeFailure(db, importId, { state: 'ready', failure: 'import.take_failed' }),
    )
  }
}
