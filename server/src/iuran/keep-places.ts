import type { WorkersListener } from '../workers/index.ts'
import { lockCover, placeAgain, recount } from './active-month.sql.ts'

/** The register learnt or lost the desa of people: their covered months move, and the counts with them. */
export const keepPlaces: WorkersListener = async (db, kab) => {
  await lockCover(db, kab)
  await recount(db, kab, await placeAgain(db, kab))
}
