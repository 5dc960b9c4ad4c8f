import { asImporter } from '../platform/db.ts'
import type { Job } from '../platform/jobs.ts'
import { findImport } from './import.sql.ts'
import { soundOf } from './name-sound.ts'
import { insertWords, listNewWords } from './name-words.sql.ts'

/** Learns the words of the names that a list brought, after it was taken: taking itself must not wait for it. */
export const learnNames: Job = ({ pool }, { importId = '' }) =>
  asImporter(pool, async (db) => {
    const list = await findImport(db, importId, ['%'])
    if (!list) return
    const words = await listNewWords(db, list)
    await insertWords(
      db,
      words.map((word) => ({ word, sound: soundOf(word) })),
    )
  })
