import type { Db } from '../platform/db.ts'

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
