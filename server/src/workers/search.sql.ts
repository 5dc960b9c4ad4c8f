import type { Db } from '../platform/db.ts'
import type { Everywhere, Place } from './register.sql.ts'

/** No more than `most` people are wanted, out of no more than `mostSeen` whose names answer. */
export type Candidates = Everywhere & { most: number; mostSeen: number }
export type Named = Place & { name: string }
/** Those found, and whether there are no others. */
export type Answer = { found: Named[]; all: boolean }

/** Characters of a desa's code. */
export const DESA = 13

const CONDITION_AT = /\?/g
const WORKER = 'workers.worker w'
const WITH_HOUSEHOLD = 'left join workers.household h on h.kab = w.kab and h.kk_index = w.kk_index'

type Condition = { from: string; texts: readonly string[]; values: readonly unknown[] }

/** Below an area in a form that no index knows: PostgreSQL would rather walk all its people than look words up. */
const insideOf = (area: string): [string, unknown][] =>
  area === 'ID' || area.length === DESA ? [] : [[`left(w.desa, ${area.length + 1}) = ?`, `${area}.`]]

/**
 * Who answers to a condition that an index knows. Row-level security keeps an index from any operator that might tell of
 * rows, so this runs as the import role with the area asked for in the query; those who are shown are then read as the
 * asker. What no index knows is looked at for no more people than `mostSeen`, since few among many may answer to it.
 */
const namedWhere = async (
  db: Db,
  { area, scope, indexed, rest, most, mostSeen }: Candidates,
  { from, texts, values }: Condition,
): Promise<Answer> => {
  const inside = insideOf(area)
  const where = [...texts, 'w.desa like any (?)', ...inside.map(([text]) => text), ...indexed.texts]
  const limit = rest.texts.length === 0 ? most : mostSeen
  let n = 0
  const { rows } = await db.query<Named & { answers: boolean }>(
    `select w.kab, w.id, w.name, ${['true', ...rest.texts].join(' and ')} as answers
       from (select w.* from ${from} where ${where.join(' and ')} limit ${limit}) w ${WITH_HOUSEHOLD}`.replaceAll(
      CONDITION_AT,
      () => `$${++n}`,
    ),
    [...rest.values, ...values, scope, ...inside.map(([, value]) => value), ...indexed.values],
  )
  return { found: rows.filter(({ answers }) => answers), all: rows.length < limit }
}

/** Workers whose whole name begins so. */
export const findBeginning = (db: Db, sought: Candidates, fold: string): Promise<Answer> => {
  const desa = sought.area.length === DESA ? [sought.area] : []
  return namedWhere(db, sought, {
    from: WORKER,
    texts: ['w.kab = any (?)', ...desa.map(() => 'w.desa = ?'), 'w.name_fold >= ?', 'w.name_fold < ?'],
    values: [sought.kabs, ...desa, fold, `${fold}~`],
  })
}

export type Words = readonly (readonly string[])[]
const HAS = 'workers.name_keys(w.kab, w.name) &&'

/** Workers of one desa whose name holds one word out of each group: few enough to look at each. */
export const findInDesa = (db: Db, sought: Candidates, groups: Words): Promise<Answer> =>
  namedWhere(db, sought, {
    from: WORKER,
    texts: ['w.kab = any (?)', 'w.desa = ?', ...groups.map(() => `${HAS} ?::text[]`)],
    values: [sought.kabs, sought.area, ...groups],
  })

/**
 * The same in one kabupaten. The keys alone say in which: asked for the kabupaten besides, PostgreSQL, which knows nothing of
 * how many bear a word, walks all people of it.
 */
export const findInKab = (db: Db, sought: Candidates, groups: Words): Promise<Answer> =>
  namedWhere(db, sought, {
    from: WORKER,
    texts: [`${HAS} ?::text[]`, ...groups.map(() => `${HAS} ?::text[]`)],
    values: [sought.kabs, ...groups],
  })

/** The same in many kabupaten at once: short when few of the nation bear the words. */
export const findAtOnce = (db: Db, sought: Candidates, groups: Words): Promise<Answer> =>
  namedWhere(db, sought, {
    from: WORKER,
    texts: groups.map(() => `${HAS} ?::text[]`),
    values: [...groups],
  })

/**
 * The same in one kabupaten after the other until enough are found: short when many bear the words. The offset keeps the
 * planner from looking for all of them at once nevertheless.
 */
export const findOneByOne = (db: Db, sought: Candidates, groups: Words): Promise<Answer> => {
  const has = [`${HAS} array[k.kab]`, ...groups.map(() => `${HAS} ?::text[]`)]
  return namedWhere(db, sought, {
    from: `unnest(?::text[]) as k (kab) cross join lateral (select w.* from ${WORKER} where ${has.join(' and ')} offset 0) w`,
    texts: [],
    values: [sought.kabs, ...groups],
  })
}
