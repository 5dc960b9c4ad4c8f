import type { Db } from '../platform/db.ts'
import type { Failure } from './boundary-problem.ts'
import type { Report } from './boundary-report.ts'
import { findSet, type SetRecord } from './boundaries.sql.ts'

/** Begins a try at reading and counts it; nothing when the set no longer waits for it. */
export const claimSet = async (db: Db, id: string): Promise<SetRecord | undefined> => {
  const { rowCount } = await db.query(
    `update boundaries.set set state = 'reading', tries = tries + 1, done = 0
      where id = $1 and state in ('received', 'reading')`,
    [id],
  )
  return rowCount === 1 ? findSet(db, id) : undefined
}

/** Notes how far this try has come; false when the set was cancelled or another try has begun. */
export const storeProgress = async (
  db: Db,
  { id, tries }: { id: string; tries: number },
  done: number,
): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update boundaries.set set done = $3 where id = $1 and state = 'reading' and tries = $2`,
    [id, tries, done],
  )
  return rowCount === 1
}

export const storeFailure = async (db: Db, id: string, failure: Failure): Promise<void> => {
  await db.query(`update boundaries.set set state = 'failed', failure = $2 where id = $1`, [
    id,
    JSON.stringify(failure),
  ])
}

export const storeReady = async (
  db: Db,
  id: string,
  { report, level }: { report: Report; level: number },
): Promise<void> => {
  await db.query(
    `update boundaries.set set state = 'ready', done = 100, level = $2, format = $3, crs = $4, code_system = $5,
       code_field = $6, report = $7 where id = $1`,
    [
      id,
      level,
      report.format,
      report.crs,
      report.codeSystem,
      report.codeField,
      JSON.stringify(report).replaceAll('\\u0000', ''),
    ],
  )
}

export type NewMap = {
  parent: string
  level: number
  topology: Buffer
  sha256: Buffer
  matched: number
  missing: readonly string[]
}

export const insertMap = async (db: Db, id: string, map: NewMap): Promise<void> => {
  await db.query(
    `insert into boundaries.map (set_id, parent, level, topology, sha256, matched, missing)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, map.parent, map.level, map.topology, map.sha256, map.matched, map.missing],
  )
}

export const deleteMaps = async (db: Db, id: string): Promise<void> => {
  await db.query('delete from boundaries.map where set_id = $1', [id])
}

export type AreaFact = { code: string; name: string; level: number }

/** The area and all within it, parents first. */
export const areasWithin = async (db: Db, area: string): Promise<AreaFact[]> => {
  const { rows } = await db.query<AreaFact>(
    `select code, name, level from wilayah.area where code = $1 or code like $2 order by level, code`,
    [area, area === 'ID' ? '__%' : `${area}.%`],
  )
  return rows
}

/** Which of these codes an area bears. */
export const existingCodes = async (db: Db, codes: readonly string[]): Promise<Set<string>> => {
  const { rows } = await db.query<{ code: string }>('select code from wilayah.area where code = any ($1)', [
    codes,
  ])
  return new Set(rows.map(({ code }) => code))
}
