import { type Db, scopeOfArea } from '../platform/db.ts'
import type { Failure } from './boundary-problem.ts'
import type { Report } from './boundary-report.ts'

export const STATES = [
  'received',
  'reading',
  'ready',
  'standing',
  'withdrawn',
  'failed',
  'cancelled',
] as const
export type SetState = (typeof STATES)[number]

export type SetRecord = {
  id: string
  area: string
  areaName: string
  fileName: string
  fileSize: number
  source: string
  licence: string
  day: string
  note: string
  state: SetState
  failure: Failure | null
  tries: number
  done: number
  level: number | null
  report: Report | null
  createdByName: string
  createdAt: Date
  usedByName: string | null
  usedAt: Date | null
  withdrawnByName: string | null
  withdrawnAt: Date | null
  withdrawnReason: string | null
  /** Of how many parents and levels it has maps, and of how many of them its map is the one that stands. */
  maps: number
  stands: number
}

/** A map stands when no set used later has one of the same parent and level. */
const STANDS = `not exists (select from boundaries.map m2 join boundaries.set s2 on s2.id = m2.set_id
  where m2.parent = m.parent and m2.level = m.level and s2.state = 'standing' and s2.used_at > s.used_at)`

const COLUMNS = `s.id, s.area, (select name from wilayah.area where code = s.area) as "areaName",
  s.file_name as "fileName", s.file_size as "fileSize", s.source, s.licence, s.day, s.note, s.state, s.failure,
  s.tries, s.done, s.level, s.report, s.created_by_name as "createdByName", s.created_at as "createdAt",
  s.used_by_name as "usedByName", s.used_at as "usedAt", s.withdrawn_by_name as "withdrawnByName",
  s.withdrawn_at as "withdrawnAt", s.withdrawn_reason as "withdrawnReason",
  (select count(*) from boundaries.map m where m.set_id = s.id) as maps,
  (select count(*) from boundaries.map m where m.set_id = s.id and s.state = 'standing' and ${STANDS}) as stands`

export type NewSet = {
  id: string
  area: string
  fileName: string
  sha256: Buffer
  size: number
  source: string
  licence: string
  day: string
  note: string
  by: { id: string | null; name: string }
}

export const insertSet = async (db: Db, set: NewSet): Promise<void> => {
  await db.query(
    `insert into boundaries.set
       (id, area, file_name, file_sha256, file_size, source, licence, day, note, state, created_by, created_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'received', $10, $11)`,
    [
      set.id,
      set.area,
      set.fileName,
      set.sha256,
      set.size,
      set.source,
      set.licence,
      set.day,
      set.note,
      set.by.id,
      set.by.name,
    ],
  )
}

export const findSet = async (db: Db, id: string): Promise<SetRecord | undefined> => {
  const { rows } = await db.query<SetRecord>(`select ${COLUMNS} from boundaries.set s where s.id = $1`, [id])
  return rows[0]
}

const LISTED = 100

/** Sets uploaded for an area or within it, the newest first. */
export const listSets = async (db: Db, area: string): Promise<SetRecord[]> => {
  const { rows } = await db.query<SetRecord>(
    `select ${COLUMNS} from boundaries.set s where s.area like $1 order by s.created_at desc, s.id limit ${LISTED}`,
    [scopeOfArea(area)],
  )
  return rows
}

/** Moves a set on from one of the states; false when it stood in none of them. */
export const moveSet = async (
  db: Db,
  id: string,
  { from, to }: { from: readonly SetState[]; to: SetState },
): Promise<boolean> => {
  const { rowCount } = await db.query(
    'update boundaries.set set state = $3 where id = $1 and state = any ($2)',
    [id, from, to],
  )
  return rowCount === 1
}

export const storeUsed = async (db: Db, id: string, by: string): Promise<void> => {
  await db.query('update boundaries.set set used_by_name = $2, used_at = clock_timestamp() where id = $1', [
    id,
    by,
  ])
}

export const storeWithdrawn = async (
  db: Db,
  id: string,
  { reason, by }: { reason: string; by: string },
): Promise<void> => {
  await db.query(
    `update boundaries.set set withdrawn_reason = $2, withdrawn_by_name = $3, withdrawn_at = clock_timestamp()
      where id = $1`,
    [id, reason, by],
  )
}

export type StandingMap = {
  parent: string
  parentName: string
  level: number
  matched: number
  of: number
  setId: string
  fileName: string
  source: string
  licence: string
  day: string
}

/** Which maps stand for an area and for the areas directly below it. */
export const listStanding = async (db: Db, area: string): Promise<StandingMap[]> => {
  const { rows } = await db.query<StandingMap>(
    `select m.parent, a.name as "parentName", m.level, m.matched, m.matched + cardinality(m.missing) as of,
            s.id as "setId", s.file_name as "fileName", s.source, s.licence, s.day
       from boundaries.map m
       join boundaries.set s on s.id = m.set_id and s.state = 'standing'
       join wilayah.area a on a.code = m.parent
      where (m.parent = $1 or a.parent = $1) and ${STANDS}
      order by a.level, m.parent, m.level`,
    [area],
  )
  return rows
}

export type MapRecord = Omit<StandingMap, 'parentName' | 'of'> & {
  topology: Buffer
  missing: string[]
}

const MAP = `m.parent, m.level, m.matched, m.missing, m.topology, s.id as "setId", s.file_name as "fileName",
  s.source, s.licence, s.day`

/** The map that stands for a parent: of its deepest level, or of the one asked for. */
export const findStandingMap = async (
  db: Db,
  parent: string,
  level: number | undefined,
): Promise<MapRecord | undefined> => {
  const { rows } = await db.query<MapRecord>(
    `select ${MAP} from boundaries.map m join boundaries.set s on s.id = m.set_id and s.state = 'standing'
      where m.parent = $1 and ($2::smallint is null or m.level = $2)
      order by m.level desc, s.used_at desc limit 1`,
    [parent, level ?? null],
  )
  return rows[0]
}

/** A map of a set whether it stands or not; its first when no parent is named. */
export const findMapOfSet = async (
  db: Db,
  id: string,
  { parent, level }: { parent: string | undefined; level: number | undefined },
): Promise<MapRecord | undefined> => {
  const { rows } = await db.query<MapRecord>(
    `select ${MAP} from boundaries.map m join boundaries.set s on s.id = m.set_id
      where m.set_id = $1 and ($2::text is null or m.parent = $2) and ($3::smallint is null or m.level = $3)
      order by m.level desc, m.parent limit 1`,
    [id, parent ?? null, level ?? null],
  )
  return rows[0]
}

export type MapOfSet = { parent: string; parentName: string; level: number; matched: number; of: number }

export const listMapsOfSet = async (db: Db, id: string): Promise<MapOfSet[]> => {
  const { rows } = await db.query<MapOfSet>(
    `select m.parent, a.name as "parentName", m.level, m.matched, m.matched + cardinality(m.missing) as of
       from boundaries.map m join wilayah.area a on a.code = m.parent where m.set_id = $1
      order by m.level desc, m.parent`,
    [id],
  )
  return rows
}
