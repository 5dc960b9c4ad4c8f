import type { WorkersListener } from '../workers/index.ts'
import { lockCover, monthsOf, placeAgain, recount } from './active-month.sql.ts'
import { forgetDifferences } from './difference.sql.ts'
import { forgetReconciled } from './forget-reconciled.sql.ts'
import { askNewest } from './later-counts.ts'

/**
 * The register learnt or lost the desa of people: their covered months move, and the counts with them. Months of people
 * who were made one, or two again, are counted anew wherever they live. Who is known was told of every two months compared, and of every month put beside other counts.
 */
export const keepPlaces: WorkersListener = async (db, kab, persons) => {
  await lockCover(db, kab)
  await forgetDifferences(db, kab, null)
  await forgetReconciled(db, kab, null)
  const months = await monthsOf(db, kab, persons)
  await recount(db, kab, [...new Set([...(await placeAgain(db, kab)), ...months])])
  await askNewest(db, kab)
}
