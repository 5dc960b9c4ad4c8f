import { markChange } from '../platform/changes.ts'
import type { Db } from '../platform/db.ts'

/** Another one after everything that makes comparisons forgotten. */
export const coverVersion = async (db: Db, kab: string): Promise<number> => {
  const { rows } = await db.query<{ version: number }>(
    'select version from iuran.cover_version where kab = $1',
    [kab],
  )
  return rows[0]?.version ?? 0
}

/** Forgets what was put beside a month that is counted anew; null when the register changed, which every month asks. */
export const forgetReconciled = async (
  db: Db,
  kab: string,
  months: readonly string[] | null,
): Promise<void> => {
  await markChange(db, 'figures')
  await db.query(
    `insert into iuran.cover_version (kab, version) values ($1, 1)
     on conflict (kab) do update set version = cover_version.version + 1`,
    [kab],
  )
  for (const table of ['reconciled', 'reconcile_count', 'uncounted_row'])
    await db.query(`delete from iuran.${table} where kab = $1 and ($2::text[] is null or month = any ($2))`, [
      kab,
      months,
    ])
}
