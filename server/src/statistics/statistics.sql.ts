import type { ReadStatistics, StatisticValue } from '@naungan/rules/statistic'
import type { Db } from '../platform/db.ts'

export type FileState = 'ready' | 'taken' | 'cancelled' | 'undone'

export type FileRow = {
  id: string
  area: string
  name: string
  state: FileState
  createdAt: string
  createdBy: string
  endedAt: string | null
  endedBy: string | null
}

const FILE = `f.id, f.area, f.name, f.state, to_json(f.created_at) #>> '{}' as "createdAt", f.created_by_name as "createdBy",
  to_json(f.ended_at) #>> '{}' as "endedAt", f.ended_by_name as "endedBy"`

export type NewFile = {
  id: string
  area: string
  name: string
  sha256: Buffer
  read: ReadStatistics
  by: { id: string | null; name: string }
}

export const insertFile = async (db: Db, { id, area, name, sha256, read, by }: NewFile): Promise<void> => {
  await db.query(
    `insert into statistics.file (id, area, name, sha256, read, created_by, created_by_name)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, area, name, sha256, JSON.stringify(read), by.id, by.name],
  )
}

/** A file with the same bytes that was sent from the same area and still stands. */
export const findSame = async (
  db: Db,
  { area, sha256 }: { area: string; sha256: Buffer },
): Promise<{ id: string; state: FileState } | undefined> => {
  const { rows } = await db.query<{ id: string; state: FileState }>(
    `select id, state from statistics.file
      where sha256 = $1 and area = $2 and state in ('ready', 'taken') order by state desc, created_at desc limit 1`,
    [sha256, area],
  )
  return rows[0]
}

export const findFile = async (
  db: Db,
  id: string,
): Promise<(FileRow & { read: ReadStatistics }) | undefined> => {
  const { rows } = await db.query<FileRow & { read: ReadStatistics }>(
    `select ${FILE}, f.read from statistics.file f where f.id = $1`,
    [id],
  )
  return rows[0]
}

export const listFiles = async (db: Db, area: string): Promise<(FileRow & { figures: number })[]> => {
  const { rows } = await db.query<FileRow & { figures: number }>(
    `select ${FILE}, (select count(*) from statistics.observation o where o.file = f.id and o.withdrawn_at is null) as figures
       from statistics.file f where f.area = $1 order by f.created_at desc limit 50`,
    [area],
  )
  return rows
}

/** True when the file was in one of these states and is now in the new one. */
export const moveFile = async (
  db: Db,
  { id, from, to, by }: { id: string; from: FileState; to: FileState; by: string },
): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update statistics.file set state = $3, ended_by_name = $4, ended_at = now() where id = $1 and state = $2`,
    [id, from, to, by],
  )
  return rowCount === 1
}

export const insertObservations = async (
  db: Db,
  { file, values, by }: { file: string; values: readonly StatisticValue[]; by: string },
): Promise<void> => {
  await db.query(
    `insert into statistics.observation (id, area, statistic, unit, value, position, definition, source, url, note, file, row, created_by_name)
     select gen_random_uuid(), area, statistic, unit, value, position, definition, source, url, note, $2, row, $3
       from json_to_recordset($1) as r(area text, statistic text, unit text, value numeric, position text,
            definition text, source text, url text, note text, row integer)`,
    [JSON.stringify(values), file, by],
  )
}

export const withdrawObservations = async (db: Db, file: string, by: string): Promise<void> => {
  await db.query(
    `update statistics.observation set withdrawn_at = now(), withdrawn_by_name = $2 where file = $1 and withdrawn_at is null`,
    [file, by],
  )
}

/** The name of a file that was taken after this one and states one of its figures again. */
export const newerOn = async (db: Db, file: string): Promise<string | undefined> => {
  const { rows } = await db.query<{ name: string }>(
    `select f.name from statistics.observation o
       join statistics.observation n on n.area = o.area and n.statistic = o.statistic and n.position = o.position
         and n.file <> o.file and n.created_at > o.created_at and n.withdrawn_at is null
       join statistics.file f on f.id = n.file
      where o.file = $1 and o.withdrawn_at is null limit 1`,
    [file],
  )
  return rows[0]?.name
}

export type Published = {
  id: string
  area: string
  statistic: string
  unit: string
  value: string
  position: string
  definition: string
  source: string
  url: string
  note: string
  file: string
  fileName: string
  row: number
  createdBy: string
  createdAt: string
}

/** What is published of these areas; of `only` one statistic where it is given. Newest position, then newest word, first. */
export const listPublished = async (
  db: Db,
  { areas, only }: { areas: readonly string[]; only?: string },
): Promise<Published[]> => {
  const { rows } = await db.query<Published>(
    `select o.id, o.area, o.statistic, o.unit, o.value::text as value, o.position, o.definition, o.source, o.url, o.note,
            o.file, f.name as "fileName", o.row, o.created_by_name as "createdBy", to_json(o.created_at) #>> '{}' as "createdAt"
       from statistics.observation o join statistics.file f on f.id = o.file
      where o.area = any($1) and ($2::text is null or o.statistic = $2) and o.withdrawn_at is null
      order by o.area, o.statistic, o.position desc, o.created_at desc`,
    [areas, only ?? null],
  )
  return rows
}

/** The areas a file may speak of: down to kecamatan, and the desa that it names by code or that lie in one place. */
export const listNamedAreas = async (
  db: Db,
  { codes, within }: { codes: readonly string[]; within: string },
): Promise<{ code: string; name: string }[]> => {
  const { rows } = await db.query<{ code: string; name: string }>(
    `select code, name from wilayah.area where level <= 3 or code = any($1) or code like $2`,
    [codes, within],
  )
  return rows
}
