import type { ReadFundSheet } from '@naungan/rules/fund'
import type { Db } from '../platform/db.ts'
import type { By } from './fund.sql.ts'

export type FundFileState = 'ready' | 'taken' | 'cancelled' | 'undone'

export type FundFileRow = {
  id: string
  area: string
  year: number
  name: string
  state: FundFileState
  createdAt: string
  createdBy: string
  endedAt: string | null
  endedBy: string | null
}

const FILE = `f.id, f.area, f.year, f.name, f.state, to_json(f.created_at) #>> '{}' as "createdAt", f.created_by_name as "createdBy",
  to_json(f.ended_at) #>> '{}' as "endedAt", f.ended_by_name as "endedBy"`

export type NewFundFile = {
  id: string
  area: string
  year: number
  name: string
  sha256: Buffer
  read: ReadFundSheet
  by: By
}

export const insertFundFile = async (
  db: Db,
  { id, area, year, name, sha256, read, by }: NewFundFile,
): Promise<void> => {
  await db.query(
    `insert into budgets.file (id, area, year, name, sha256, read, created_by, created_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, area, year, name, sha256, JSON.stringify(read), by.id, by.name],
  )
}

type Same = { area: string; year: number; sha256: Buffer }

/** A file with the same bytes that was sent from the same page and still stands. */
export const findSameFundFile = async (
  db: Db,
  { area, year, sha256 }: Same,
): Promise<{ id: string; state: FundFileState } | undefined> => {
  const { rows } = await db.query<{ id: string; state: FundFileState }>(
    `select id, state from budgets.file where sha256 = $1 and area = $2 and year = $3 and state in ('ready', 'taken')
      order by state desc, created_at desc limit 1`,
    [sha256, area, year],
  )
  return rows[0]
}

export const findFundFile = async (
  db: Db,
  id: string,
): Promise<(FundFileRow & { read: ReadFundSheet }) | undefined> => {
  const { rows } = await db.query<FundFileRow & { read: ReadFundSheet }>(
    `select ${FILE}, f.read from budgets.file f where f.id = $1`,
    [id],
  )
  return rows[0]
}

/** The files of funds that were sent from an area for a year, the newest first. */
export const listFundFiles = async (db: Db, area: string, year: number): Promise<FundFileRow[]> => {
  const { rows } = await db.query<FundFileRow>(
    `select ${FILE} from budgets.file f where f.area = $1 and f.year = $2 order by f.created_at desc limit 50`,
    [area, year],
  )
  return rows
}

/** True when the file was in one state and is now in the other. */
export const moveFundFile = async (
  db: Db,
  { id, from, to, by }: { id: string; from: FundFileState; to: FundFileState; by: string },
): Promise<boolean> => {
  const { rowCount } = await db.query(
    'update budgets.file set state = $3, ended_by_name = $4, ended_at = now() where id = $1 and state = $2',
    [id, from, to, by],
  )
  return rowCount === 1
}

/** What became of the rows once a file was taken: what stood then decides, not what stood when it was read. */
export const keepRead = async (db: Db, id: string, read: ReadFundSheet): Promise<void> => {
  await db.query('update budgets.file set read = $2 where id = $1', [id, JSON.stringify(read)])
}

/** Whether a fund that a file brought is closed, or carries what did not come with the file. */
export const fundFileInUse = async (db: Db, file: string): Promise<boolean> => {
  const { rows } = await db.query<{ found: boolean }>(
    `select exists (select from budgets.fund f where f.file = $1 and f.withdrawn_at is null
               and (f.closed_at is not null or exists (select from budgets.entry e where e.fund = f.id and e.withdrawn_at is null)))
         or exists (select from budgets.entry e join budgets.fund f on f.id = e.fund
                     where e.file = $1 and e.withdrawn_at is null and f.closed_at is not null) as found`,
    [file],
  )
  return rows[0]!.found
}

/** Withdraws all that one file brought. */
export const withdrawFundFile = async (
  db: Db,
  { file, reason, by }: { file: string; reason: string; by: By },
): Promise<void> => {
  for (const table of ['fund', 'ceiling', 'entry'])
    await db.query(
      `update budgets.${table} set withdrawn_at = now(), withdrawn_by = $2, withdrawn_by_name = $3, withdrawn_reason = $4
        where file = $1 and withdrawn_at is null`,
      [file, by.id, by.name, reason],
    )
}

/** The areas that rows may name: those within the area the file was sent from, and those named by code. */
export const listFundAreas = async (
  db: Db,
  { area, codes }: { area: string; codes: readonly string[] },
): Promise<{ code: string; name: string }[]> => {
  const within = area === 'ID' ? '__' : `${area}.%`
  const { rows } = await db.query<{ code: string; name: string }>(
    'select code, name from wilayah.area where code = $1 or code like $2 or code = any($3)',
    [area, within, codes],
  )
  return rows
}
