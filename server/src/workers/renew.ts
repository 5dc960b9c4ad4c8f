import { KEYS_VERSION } from '@naungan/rules/likeness'
import { OCCUPATIONS_VERSION } from '@naungan/rules/sheet'
import { asImporter, type Db, type Pool } from '../platform/db.ts'
import { addJob, type Job } from '../platform/jobs.ts'
import { renewKeys, renewKeysOfRows } from './likeness-key.sql.ts'
import { lockRegister } from './match.sql.ts'
import { recodeList } from './recode-list.ts'
import {
  compareLater,
  findMadeBy,
  listReady,
  type MadeBy,
  nextKab,
  nextOldList,
  storeMadeBy,
} from './renew.sql.ts'

const NOW: MadeBy = { keys: KEYS_VERSION, occupations: OCCUPATIONS_VERSION }

const isNow = (found: MadeBy | undefined): boolean =>
  found?.keys === NOW.keys && found.occupations === NOW.occupations

/** Asks, when the server starts, that what older rules have made be brought up to those of today. */
export const askToRenew = (pool: Pool): Promise<void> =>
  asImporter(pool, async (db) => {
    if (!isNow(await findMadeBy(db))) await addJob(db, 'workers.renew', {})
  })

/** Where the work stands: a kabupaten and the last record done there; then its lists. */
type Place = { kab?: string; after?: string; lists?: string }

const FIRST = '00000000-0000-0000-0000-000000000000'

const renewRows = async (db: Db, kab: string): Promise<void> => {
  for (const id of await listReady(db, kab))
    if ((await renewKeysOfRows(db, { kab, id })) > 0) await compareLater(db, id)
}

/** One portion of keys; then the rows of lists that wait. Gives where to go on. */
const renewPortion = async (db: Db, kab: string, after: string): Promise<Place> => {
  await lockRegister(db, kab, 'compare')
  const last = await renewKeys(db, kab, after)
  if (last !== undefined) return { kab, after: last }
  await renewRows(db, kab)
  return { kab, lists: 'yes' }
}

/**
 * Brings likeness keys and occupation codes up to the rules of today, one portion or one list in each job: killed in the
 * middle, it goes on from there, and other work gets its turn. What is as it should be is not written.
 */
export const renew: Job = async (ctx, place: Place) => {
  const { pool } = ctx
  const goOn = async (db: Db, next: Place | undefined): Promise<void> => {
    if (next) await addJob(db, 'workers.renew', next as Record<string, string>)
    else await storeMadeBy(db, NOW)
  }
  const onward = async (db: Db, kab: string): Promise<Place | undefined> => {
    const next = await nextKab(db, kab)
    return next === undefined ? undefined : { kab: next, after: FIRST }
  }
  const { kab, lists, after = FIRST } = place
  if (kab === undefined)
    return asImporter(pool, async (db) => {
      if (!isNow(await findMadeBy(db))) await goOn(db, await onward(db, ''))
    })
  if (lists === undefined) return asImporter(pool, async (db) => goOn(db, await renewPortion(db, kab, after)))
  const old = await asImporter(pool, (db) => nextOldList(db, kab, NOW.occupations))
  if (old) await recodeList(ctx, old.id)
  return asImporter(pool, async (db) => goOn(db, old ? place : await onward(db, kab)))
}
