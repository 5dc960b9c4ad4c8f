import { asImporter, type Pool } from '../platform/db.ts'
import type { Job } from '../platform/jobs.ts'
import { findImport } from './import.sql.ts'
import { soundOf } from './name-sound.ts'
import { addWords, countWords } from './name-words.sql.ts'

/** What new rows left to be put in their places of the index of names: every search would read all of it. As its owner. */
const settleIndex = (pool: Pool) =>
  pool.query(`select gin_clean_pending_list('workers.worker_name_keys_idx')`)

/** Learns the words of the names that a list brought, after it was taken: taking itself must not wait for it. */
export const learnNames: Job = async ({ pool }, { importId = '' }) => {
  await settleIndex(pool)
  await asImporter(pool, async (db) => {
    const list = await findImport(db, importId, ['%'])
    if (!list) return
    const words = await countWords(db, list)
    await addWords(
      db,
      words.map((word) => ({ ...word, sound: soundOf(word.word) })),
    )
  })
}
