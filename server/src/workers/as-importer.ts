import { type Db, inTransaction, type Pool } from '../platform/db.ts'

/** A transaction of background work: it sees every area, since the request that asked for it was checked. */
export const asImporter = <T>(pool: Pool, work: (db: Db) => Promise<T>): Promise<T> =>
  inTransaction(pool, { role: 'naungan_import', scope: [], reads: false }, work)

/**
 * Lets one step of a request see beyond its area (who holds a NIK in the nation), inside the same transaction. Only
 * after the list was found under the request's own scope.
 */
export const steppingOut = async <T>(db: Db, work: () => Promise<T>): Promise<T> => {
  await db.query('set local role naungan_import')
  const answer = await work()
  await db.query('set local role naungan_app')
  return answer
}
