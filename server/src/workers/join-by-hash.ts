import type { Db } from '../platform/db.ts'

/**
 * Lets `work` join the rows of a whole list without looping over them. What the planner last counted may know nothing of
 * a list that was read a moment ago: taken for one row, it would be read whole for every row on the other side.
 */
export const joinByHash = async (db: Db, work: () => Promise<void>): Promise<void> => {
  await db.query('set local enable_nestloop = off; set local enable_mergejoin = off')
  await work()
  await db.query('set local enable_nestloop = on; set local enable_mergejoin = on')
}
