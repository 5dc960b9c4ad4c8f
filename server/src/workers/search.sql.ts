import type { Db } from '../platform/db.ts'
import type { Place, Sought } from './register.sql.ts'

export type Candidates = Sought & { kabs: readonly string[]; most: number }

const CONDITION_AT = /\?/g
const WORKER = 'workers.worker w'
const WITH_HOUSEHOLD = 'left join workers.household h on h.kab = w.kab and h.kk_index = w.kk_index'

type Condition = { from: string; texts: readonly string[]; values: readonly unknown[] }

/**
 * Ids of workers by a condition that an index answers. Row-level security keeps an index from any operator that might
 * tell of rows, so this runs as the import role with the area asked for in the query; the workers themselves are then
 * read as the asker.
 */
const idsWhere = async (
  db: Db,
  { area, scope, filter, most }: Candidates,
  { from, texts, values }: Condition,
): Promise<Place[]> => {
  const desa = area.length > 5 ? [area.length === 13 ? area : `${area}.%`] : []
  const where = [...texts, 'w.desa like any (?)', ...desa.map(() => 'w.desa like ?'), ...filter.texts]
  let n = 0
  const { rows } = await db.query<Place>(
    `select w.kab, w.id from ${from} ${WITH_HOUSEHOLD} where ${where.join(' and ')} limit ${most}`.replaceAll(
      CONDITION_AT,
      () => `$${++n}`,
    ),
    [...values, scope, ...desa, ...filter.values],
  )
  return rows
}

/** Workers whose whole name begins so. */
export const findBeginning = (db: Db, sought: Candidates, fold: string): Promise<Place[]> =>
  idsWhere(db, sought, {
    from: WORKER,
    texts: ['w.kab = any (?)', 'w.name_fold >= ?', 'w.name_fold < ?'],
    values: [sought.kabs, fold, `${fold}~`],
  })

const keysOf = (kab: string, words: readonly string[]): string => words.map((word) => kab + word).join(' ')

/**
 * Workers whose name holds one word out of each group. Each kabupaten is gone through by itself: every entry of the index
 * is compared with all the keys that are asked for together, and a nation has a key a word and kabupaten. The keys alone
 * say which: asked for the kabupaten besides, PostgreSQL walks all people of it to join two indexes.
 */
export const findByWords = (
  db: Db,
  sought: Candidates,
  groups: readonly (readonly string[])[],
): Promise<Place[]> =>
  idsWhere(db, sought, {
    from: `unnest(?::text[]${', ?::text[]'.repeat(groups.length)}) as k (kab${groups.map((_, i) => `, keys${i}`).join('')})
      cross join ${WORKER}`,
    texts: groups.map((_, i) => `workers.name_keys(w.kab, w.name) && string_to_array(k.keys${i}, ' ')`),
    values: [sought.kabs, ...groups.map((words) => sought.kabs.map((kab) => keysOf(kab, words)))],
  })
