import type { Job } from '../platform/jobs.ts'
import { asImporter } from '../platform/db.ts'
import { deleteRows, findImport } from './import.sql.ts'
import { dropPairs } from './pair-found.sql.ts'

/** Deletes what a cancelled list had brought: its rows and its file. */
export const forgetList: Job = async ({ pool, files }, { importId = '' }) => {
  const gone = await asImporter(pool, async (db) => {
    const list = await findImport(db, importId, ['%'])
    if (list?.state !== 'cancelled') return false
    await deleteRows(db, list)
    await dropPairs(db, list)
    return true
  })
  if (gone) await files.remove(importId)
}
