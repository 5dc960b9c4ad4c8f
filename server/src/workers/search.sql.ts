import type { Db } from '../platform/db.ts'
import type { Place, Sought } from './register.sql.ts'

export type Candidates = Sought & { kabs: readonly string[]; most: number }

const CONDITION_AT = /\?/g

/**
 * Ids of workers by a condition that an index answers. Row-level security keeps an index from any operator that might
 * tell of rows, so this runs as the import role with the area asked for in the query; the workers themselves are then
 * read as the asker.
 */
const idsWhere = async (
  db: Db,
  { area, scope, filter, most }: Candidates,
  { texts, values }: { texts: string[]; values: unknown[] },
): Promise<Place[]> => {
  const desa = area.length > 5 ? [area.length === 13 ? area : `${area}.%`] : []
  const where = [...texts, 'w.desa like any (?)', ...desa.map(() => 'w.desa like ?'), ...filter.texts]
  let n = 0
  const { rows } = await db.query<Place>(
    `select w.kab, w.id from workers.worker w left join workers.household h on h.kab = w.kab and h.kk_index = w.kk_index
      where ${where.join(' and ').replaceAll(CONDITION_AT, () => `$${++n}`)} limit ${most}`,
    [...values, scope, ...desa, ...filter.values],
  )
  return rows
}

/** Workers whose whole name begins so. */
export const findBeginning = (db: Db, sought: Candidates, fold: string): Promise<Place[]> =>
  idsWhere(db, sought, {
    texts: ['w.kab = any (?)', 'w.name_fold >= ?', 'w.name_fold < ?'],
    values: [sought.kabs, fold, `${fold}~`],
  })

/** Workers whose name holds one word out of each group. */
export const findByWords = (
  db: Db,
  sought: Candidates,
  groups: readonly (readonly string[])[],
): Promise<Place[]> =>
  idsWhere(db, sought, {
    texts: groups.map(() => 'workers.name_keys(w.kab, w.name) && ?::text[]'),
    values: groups.map((words) => sought.kabs.flatMap((kab) => words.map((word) => kab + word))),
  })
