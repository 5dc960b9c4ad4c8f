import type { Db } from '../platform/db.ts'
import { findPairs } from './likeness-pairs.ts'
import { keepAgain, type Matched } from './match.sql.ts'
import { unsettlePairs } from './pair-settle.sql.ts'

/** Compares a list anew when the register has changed since; what was decided of its pairs still holds. */
export const compareAgain = async (db: Db, list: Matched): Promise<void> => {
  await unsettlePairs(db, list, null)
  await keepAgain(db, list)
  await findPairs(db, list)
}
