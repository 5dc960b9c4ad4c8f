import type { Db } from '../platform/db.ts'
import { type ImportRecord, storeCounts } from './import.sql.ts'
import { findPairs } from './likeness-pairs.ts'
import { keepRows } from './match.sql.ts'
import { forgetPairs } from './pair-settle.sql.ts'
import { countRows, deleteRow } from './row.sql.ts'
import { steppingOut } from './stepping-out.ts'

/** Puts rows that were judged again in the place of what they were, compared with the register and the list anew. */
export const replaceRows = (
  db: Db,
  list: ImportRecord,
  rows: readonly number[],
  staged: Buffer,
): Promise<void> =>
  steppingOut(db, async () => {
    for (const row of rows) {
      await forgetPairs(db, list, row)
      await deleteRow(db, list, row)
    }
    await keepRows(db, list, staged)
    await findPairs(db, list, rows)
    await storeCounts(db, list.id, await countRows(db, list, list.counts.rows ?? 0))
  })
