import { type Db, one } from '../platform/db.ts'
import { type Everywhere, numbered } from './register.sql.ts'

/**
 * With a limit the planner hopes to meet people of the area at the beginning of the whole register, or gathers all of
 * them before it looks at the first.
 */
const byIndex = async <T extends object>(db: Db, text: string, values: unknown[]): Promise<{ rows: T[] }> => {
  await db.query('set local enable_seqscan = off; set local enable_bitmapscan = off')
  const { rows } = await db.query<T>(text, values)
  await db.query('set local enable_seqscan = on; set local enable_bitmapscan = on')
  return { rows }
}

/** These columns of people of an area by what an index knows of them, no more than `most`. */
const knownByIndex = (
  { area, scope, kabs, indexed }: Everywhere,
  columns: string,
  most: number,
): { text: string; values: unknown[] } => {
  const desa = area.length > 5 ? [area.length === 13 ? area : `${area}.%`] : []
  const texts = [
    'w.kab = any (?)',
    'w.desa like any (?)',
    ...desa.map(() => 'w.desa like ?'),
    ...indexed.texts,
  ]
  return {
    text: `select ${columns} from workers.worker w where ${texts.join(' and ')} limit ${most}`,
    values: [kabs, scope, ...desa, ...indexed.values],
  }
}

/**
 * How many there are, counted no further than `most` and looking at no more than `mostSeen` of those whom an index knows:
 * few may answer to a filter among millions.
 */
export const countFirst = async (
  db: Db,
  sought: Everywhere,
  { most, mostSeen }: { most: number; mostSeen: number },
): Promise<{ count: number; all: boolean }> => {
  const { texts, values } = sought.rest
  const limit = 1 + (texts.length === 0 ? most : mostSeen)
  // A column that nobody asks for keeps the index alone from answering.
  const known = knownByIndex(sought, texts.length === 0 ? 'w.kab, null::bytea as kk_index' : 'w.*', limit)
  const { rows } = await byIndex<{ seen: number; count: number }>(
    db,
    numbered(`select count(*) as seen, count(*) filter (where ${['true', ...texts].join(' and ')}) as count
      from (${known.text}) w left join workers.household h on h.kab = w.kab and h.kk_index = w.kk_index`),
    [...values, ...known.values],
  )
  const { seen, count } = one(rows)
  return { count: Math.min(count, most), all: seen < limit && count <= most }
}

/** The kabupaten in which an index knows anybody, when they are no more than `mostSeen` people; otherwise all. */
export const kabsOfFew = async (db: Db, sought: Everywhere, mostSeen: number): Promise<readonly string[]> => {
  if (sought.indexed.texts.length === 0 || sought.kabs.length === 1) return sought.kabs
  const known = knownByIndex(sought, 'w.kab', mostSeen + 1)
  const { rows } = await byIndex<{ kab: string; count: number }>(
    db,
    numbered(`select kab, count(*) as count from (${known.text}) w group by kab order by kab`),
    known.values,
  )
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  return count > mostSeen ? sought.kabs : rows.map(({ kab }) => kab)
}
