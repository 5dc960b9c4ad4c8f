import type { Basis } from '@naungan/rules/indicator'
import type { Kepesertaan, Mapping, MemberField, ReadingPlan, Segment } from '@naungan/rules/sheet'
import type { Month } from '@naungan/rules/words'
import { type Db, type Scope, scopeOfArea } from '../platform/db.ts'

export type ListState =
  | 'received'
  | 'unmapped'
  | 'reading'
  | 'ready'
  | 'posting'
  | 'posted'
  | 'undone'
  | 'failed'
  | 'cancelled'

/** What a person said about a list: its columns, and what holds for every row that does not say it itself. */
export type Said = {
  mapping: Mapping<MemberField>
  bulan?: Month | undefined
  kepesertaan?: Kepesertaan | undefined
  segmen?: Segment | undefined
}

export type Counts = {
  rows: number
  people: number
  verdicts: Record<string, number>
  segments: Record<string, number>
  statuses: Record<string, number>
  /** Rows that count as covered, by month. */
  months: Record<string, number>
  issues: Record<string, number>
  known: number
  unknown: number
  outside: number
  /** Rows that count only where months of grace do. */
  grace: number
}

/** How a list is read, and the sheets of its file that name members too and are not read. */
export type StoredPlan = ReadingPlan<MemberField> & { readonly otherSheets?: readonly string[] }

export type ListRecord = {
  id: string
  kab: string
  fileName: string
  fileSha256: Buffer
  state: ListState
  failure: string | null
  sheet: string | null
  plan: StoredPlan | null
  said: Said | null
  basis: Basis
  tries: number
  months: string[]
  counts: Partial<Counts>
  doneRows: number
  totalRows: number | null
  createdByName: string
  createdAt: Date
  postedAt: Date | null
  undoneAt: Date | null
}

const COLUMNS = `l.id, l.kab, l.file_name as "fileName", l.file_sha256 as "fileSha256", l.state, l.failure, l.sheet, l.plan,
  l.said, l.basis, l.tries, l.months, l.counts, l.done_rows as "doneRows", l.total_rows as "totalRows",
  l.created_by_name as "createdByName", l.created_at as "createdAt", l.posted_at as "postedAt", l.undone_at as "undoneAt"`

export type NewList = {
  id: string
  kab: string
  fileName: string
  sha256: Buffer
  size: number
  basis: Basis
  by: { id: string | null; name: string }
}

export const insertList = async (db: Db, list: NewList): Promise<void> => {
  await db.query(
    `insert into iuran.list (id, kab, file_name, file_sha256, file_size, basis, state, created_by, created_by_name)
     values ($1, $2, $3, $4, $5, $6, 'received', $7, $8)`,
    [list.id, list.kab, list.fileName, list.sha256, list.size, list.basis, list.by.id, list.by.name],
  )
}

export const findList = async (db: Db, id: string, scope: Scope): Promise<ListRecord | undefined> => {
  const { rows } = await db.query<ListRecord>(
    `select ${COLUMNS} from iuran.list l where l.id = $1 and l.kab like any ($2)`,
    [id, scope],
  )
  return rows[0]
}

const LISTED = 200

export const listLists = async (db: Db, area: string, scope: Scope): Promise<ListRecord[]> => {
  const { rows } = await db.query<ListRecord>(
    `select ${COLUMNS} from iuran.list l where l.kab like $1 and l.kab like any ($2)
      order by l.created_at desc, l.id limit ${LISTED}`,
    [scopeOfArea(area), scope],
  )
  return rows
}

/** An earlier list of the same kabupaten with the same bytes that still counts. */
export const findSameFile = async (
  db: Db,
  { id, kab, fileSha256, createdAt }: ListRecord,
): Promise<{ id: string; createdAt: Date } | undefined> => {
  const { rows } = await db.query<{ id: string; createdAt: Date }>(
    `select l.id, l.created_at as "createdAt" from iuran.list l
      where l.file_sha256 = $1 and l.kab = $2 and l.id <> $3 and l.created_at <= $4
        and l.state not in ('undone', 'cancelled', 'failed') order by l.created_at desc limit 1`,
    [fileSha256, kab, id, createdAt],
  )
  return rows[0]
}

/** Moves a list on from one of the states; false when it stood in none of them. */
export const moveList = async (
  db: Db,
  id: string,
  { from, to }: { from: readonly ListState[]; to: ListState },
): Promise<boolean> => {
  const { rowCount } = await db.query(
    'update iuran.list set state = $3, failure = null where id = $1 and state = any ($2)',
    [id, from, to],
  )
  return rowCount === 1
}

/** Begins a try at a piece of work and counts it; nothing when the list no longer waits for it. */
export const claimList = async (
  db: Db,
  id: string,
  states: readonly ListState[],
): Promise<ListRecord | undefined> => {
  const { rows } = await db.query<ListRecord>(
    `update iuran.list l set tries = l.tries + 1 where l.id = $1 and l.state = any ($2) returning ${COLUMNS}`,
    [id, states],
  )
  return rows[0]
}

export const storeReading = async (db: Db, id: string): Promise<void> => {
  await db.query(
    `update iuran.list set state = 'reading', failure = null, done_rows = 0, total_rows = null, counts = '{}' where id = $1`,
    [id],
  )
}

const jsonOf = (value: unknown): string => JSON.stringify(value).replaceAll('\\u0000', '')

export const storePlan = async (
  db: Db,
  id: string,
  { sheet, plan, said }: { sheet: string; plan: StoredPlan; said: Said | null },
): Promise<void> => {
  await db.query('update iuran.list set sheet = $2, plan = $3, said = $4 where id = $1', [
    id,
    sheet.replaceAll('\0', ''),
    jsonOf(plan),
    said === null ? null : jsonOf(said),
  ])
}

/** Notes how far this try at reading has come; false when the list was cancelled or another try has begun. */
export const storeProgress = async (
  db: Db,
  { id, tries }: { id: string; tries: number },
  doneRows: number,
): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update iuran.list set done_rows = $2 where id = $1 and state = 'reading' and tries = $3`,
    [id, doneRows, tries],
  )
  return rowCount === 1
}

export const storeReady = async (db: Db, id: string, counts: Counts): Promise<void> => {
  await db.query(
    `update iuran.list set state = 'ready', tries = 0, done_rows = $2, total_rows = $2, counts = $3
      where id = $1 and state = 'reading'`,
    [id, counts.rows, jsonOf(counts)],
  )
}

export const storeFailure = async (
  db: Db,
  id: string,
  { state, failure }: { state: ListState; failure: string },
): Promise<void> => {
  await db.query('update iuran.list set state = $2, failure = $3, tries = 0 where id = $1', [
    id,
    state,
    failure,
  ])
}

export const storePosted = async (
  db: Db,
  id: string,
  { months, counts }: { months: readonly string[]; counts: Counts },
): Promise<void> => {
  await db.query(
    `update iuran.list set state = 'posted', months = $2, counts = $3, posted_at = clock_timestamp(), undone_at = null
      where id = $1`,
    [id, months, jsonOf(counts)],
  )
}

export const storeUndone = async (db: Db, id: string): Promise<void> => {
  await db.query(`update iuran.list set state = 'undone', undone_at = clock_timestamp() where id = $1`, [id])
}

/** The latest list posted after this one for one of its months. */
export const findPostedAfter = async (
  db: Db,
  { id, kab, months, postedAt }: ListRecord,
): Promise<string | undefined> => {
  const { rows } = await db.query<{ fileName: string }>(
    `select file_name as "fileName" from iuran.list
      where kab = $1 and state = 'posted' and months && $2 and posted_at >= $3 and id <> $4 order by posted_at desc limit 1`,
    [kab, months, postedAt, id],
  )
  return rows[0]?.fileName
}

export const findRemembered = async (db: Db, kab: string, fingerprint: string): Promise<Said | undefined> => {
  const { rows } = await db.query<{ said: Said }>(
    'select said from iuran.mapping where kab = $1 and fingerprint = $2',
    [kab, fingerprint],
  )
  return rows[0]?.said
}

export type Remembered = { kab: string; fingerprint: string; said: Said; by: string | null; at: Date }

export const remember = async (db: Db, { kab, fingerprint, said, by, at }: Remembered): Promise<void> => {
  await db.query(
    `insert into iuran.mapping (kab, fingerprint, said, by, at) values ($1, $2, $3, $4, $5)
     on conflict (kab, fingerprint) do update set said = excluded.said, by = excluded.by, at = excluded.at`,
    [kab, fingerprint, jsonOf(said), by, at],
  )
}

export const storeSaid = async (db: Db, id: string, said: Said): Promise<void> => {
  await db.query('update iuran.list set said = $2, tries = 0 where id = $1', [id, jsonOf(said)])
}
