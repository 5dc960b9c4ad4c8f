import { setImmediate as nextTurn } from 'node:timers/promises'
import { likenessOf, THRESHOLDS } from '@naungan/rules/likeness'
import type { Db } from '../platform/db.ts'
import { addMissingKeys } from './likeness-key.sql.ts'
import { joinByHash } from './join-by-hash.ts'
import { findCandidates } from './likeness-candidates.sql.ts'
import { type Comparable, comparedOf } from './likeness-record.ts'
import type { Matched } from './match.sql.ts'
import { settlePairs } from './pair-settle.sql.ts'
import {
  type FoundPair,
  findDecided,
  findDecidedRows,
  followDecisions,
  keepFound,
  makeFound,
  storeFound,
} from './pair-found.sql.ts'

type Candidate = {
  row: number
  otherKab: string | null
  workerId: string | null
  otherRow: number | null
  left: Comparable
  right: Comparable
}

const side = (
  t: string,
): string => `json_build_object('name', ${t}.name, 'birthDate', ${t}.birth_date, 'sex', ${t}.sex,
  'desa', ${t}.desa, 'mother', ${t}.mother, 'kkIndex', ${t}.kk_index, 'nik15Index', ${t}.nik15_index, 'phoneIndex', ${t}.phone_index)`

/** Somebody beyond the area of the list is marked with their kabupaten: nobody here may see them. */
const ofRegister = (list: Matched): string =>
  `select c.row, c.worker_id as "workerId", null as "otherRow",
          case when w.desa = '${list.area}' or w.desa like '${list.area}.%' then null else w.kab end as "otherKab",
          ${side('r')} as left, ${side('w')} as right
     from resembling c join listed r on r.row = c.row
     join workers.worker w on w.kab = c.kab and w.id = c.worker_id`

const OF_FILE = `select c.row, null as "workerId", c.other_row as "otherRow", null as "otherKab",
          ${side('r')} as left, ${side('o')} as right
     from resembling c join listed r on r.row = c.row join listed o on o.row = c.other_row`

const PORTION = 5000
const STRETCH = 500

const judge = async (candidates: readonly Candidate[]): Promise<FoundPair[]> => {
  const found: FoundPair[] = []
  for (const [nth, { left, right, ...who }] of candidates.entries()) {
    if (nth % STRETCH === 0) await nextTurn()
    const { score, supports, against } = likenessOf(comparedOf(left), comparedOf(right))
    if (score >= THRESHOLDS.doubtful) found.push({ ...who, score, evidence: { supports, against } })
  }
  return found
}

/** Judges what a query finds, one portion while the database finds the next. */
const judgeAll = async (db: Db, select: string): Promise<void> => {
  // All rows are fetched: planned for the first of them, each pair walks through what was listed.
  await db.query('set local cursor_tuple_fraction = 1')
  await db.query(`declare resembling_pair no scroll cursor for ${select}`)
  const fetch = () => {
    const portion = db.query<Candidate>(`fetch ${PORTION} from resembling_pair`)
    // Awaited after the portion before is judged; until then a failure must not count as unhandled.
    portion.catch(() => {})
    return portion
  }
  for (let portion = await fetch(); portion.rows.length > 0; ) {
    const next = fetch()
    await storeFound(db, await judge(portion.rows))
    portion = await next
  }
  await db.query('close resembling_pair')
}

/**
 * Finds who of the new rows of a list (or of some of them) may be somebody known: in the register, in an earlier row,
 * beyond the area. What was decided before is followed; the rest waits. Runs as the import role.
 */
export const findPairs = async (
  db: Db,
  list: Matched,
  rows: readonly number[] | null = null,
): Promise<void> => {
  if (rows === null) await addMissingKeys(db, list.kab)
  await findCandidates(db, list, rows)
  await makeFound(db)
  await judgeAll(db, ofRegister(list))
  await judgeAll(db, OF_FILE)
  await joinByHash(db, async () => {
    await findDecided(db, list, rows)
    await findDecidedRows(db, list, rows)
    await keepFound(db, list, rows)
    await db.query('drop table resembling, listed, found')
    await followDecisions(db, list)
  })
  await settlePairs(db, list, null)
}
