import { markChange } from '../platform/changes.ts'
import type { Db } from '../platform/db.ts'

/** Forgets what was put beside a month that is counted anew; null when the register changed, which every month asks. */
export const forgetReconciled = async (
  db: Db,
  kab: string,
  months: readonly string[] | null,
): Promise<void> => {
  await markChange(db, 'figures')
  for (const table of ['reconciled', 'reconcile_count', 'uncounted_row'])
    await db.query(`delete from iuran.${table} where kab = $1 and ($2::text[] is null or month = any ($2))`, [
      kab,
      months,
    ])
}
