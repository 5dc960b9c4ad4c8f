import { type Mapping, OCCUPATIONS_VERSION, type QualityCounts, type ReadingPlan } from '@naungan/rules/sheet'
import type { Db, Scope } from '../platform/db.ts'

export type ImportState =
  | 'received'
  | 'unmapped'
  | 'reading'
  | 'ready'
  | 'taking'
  | 'taken'
  | 'undone'
  | 'failed'
  | 'cancelled'

export type Counts = {
  rows: number
  people: number
  verdicts: { ok: number; warned: number; rejected: number }
  effects: { new: number; updated: number; same: number; doubtful: number }
  issues: Record<string, number>
  /** Rows by how far they were well made by their sender. */
  quality: Record<keyof QualityCounts, number>
}

export type StoredFinding = {
  code: string
  count: number
  share: number
  message: { id: string; en: string }
}

/** How a list is read, and what else its file holds; and the list whose returned workbook it is. */
export type StoredPlan = ReadingPlan & {
  readonly mends?: string | null
  /** The sheets that are read as one list with the first. */
  readonly also?: readonly { readonly sheet: string; readonly plan: ReadingPlan }[]
  /** Sheets of the file that head people too and are not read. */
  readonly otherSheets?: readonly string[]
  /** Those of them that have the same headings. */
  readonly alike?: readonly string[]
}

export type ImportRecord = {
  id: string
  kab: string
  area: string
  areaName: string
  desa: string | null
  desaName: string | null
  sender: string
  kind: 'people' | 'households'
  fileName: string
  fileSha256: Buffer
  state: ImportState
  failure: string | null
  tries: number
  sheet: string | null
  chosenSheet: string | null
  allSheets: boolean
  plan: StoredPlan | null
  mapping: Mapping | null
  counts: Partial<Counts>
  forensics: StoredFinding[]
  doneRows: number
  totalRows: number | null
  createdBy: string
  createdByName: string
  createdAt: Date
  matchedAt: Date | null
  takenAt: Date | null
  undoneAt: Date | null
}

const COLUMNS = `i.id, i.kab, i.area, i.desa, (select name from wilayah.area where code = i.area) as "areaName",
  (select name from wilayah.area where code = i.desa) as "desaName", i.sender, i.kind, i.file_name as "fileName", i.file_sha256 as "fileSha256", i.state, i.failure,
  i.tries, i.sheet, i.chosen_sheet as "chosenSheet", i.all_sheets as "allSheets", i.plan, i.mapping, i.counts, i.forensics, i.done_rows as "doneRows", i.total_rows as "totalRows",
  i.created_by as "createdBy", i.created_by_name as "createdByName", i.created_at as "createdAt",
  i.matched_at as "matchedAt", i.taken_at as "takenAt", i.undone_at as "undoneAt"`

export type NewImport = {
  id: string
  kab: string
  area: string
  desa: string | null
  sender: string
  fileName: string
  sha256: Buffer
  size: number
  by: { id: string; name: string }
}

export const insertImport = async (db: Db, list: NewImport): Promise<void> => {
  await db.query(
    `insert into workers.import (id, kab, area, desa, sender, file_name, file_sha256, file_size, state, created_by, created_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'received', $9, $10)`,
    [
      list.id,
      list.kab,
      list.area,
      list.desa,
      list.sender,
      list.fileName,
      list.sha256,
      list.size,
      list.by.id,
      list.by.name,
    ],
  )
}

export const findImport = async (db: Db, id: string, scope: Scope): Promise<ImportRecord | undefined> => {
  const { rows } = await db.query<ImportRecord>(
    `select ${COLUMNS} from workers.import i where i.id = $1 and i.area like any ($2)`,
    [id, scope],
  )
  return rows[0]
}

const LISTED = 200

export const listImports = async (db: Db, area: string, scope: Scope): Promise<ImportRecord[]> => {
  const { rows } = await db.query<ImportRecord>(
    `select ${COLUMNS} from workers.import i where i.area like $1 and i.area like any ($2)
      order by i.created_at desc, i.id limit ${LISTED}`,
    [area === 'ID' ? '%' : `${area}%`, scope],
  )
  return rows
}

/** An earlier list of the same kabupaten with the same bytes that still counts. */
export const findSameFile = async (
  db: Db,
  { id, kab, fileSha256, createdAt }: ImportRecord,
  scope: Scope,
): Promise<{ id: string; createdAt: Date } | undefined> => {
  const { rows } = await db.query<{ id: string; createdAt: Date }>(
    `select i.id, i.created_at as "createdAt" from workers.import i
      where i.file_sha256 = $1 and i.kab = $2 and i.id <> $3 and i.created_at <= $4 and i.area like any ($5)
        and i.state not in ('undone', 'cancelled', 'failed') order by i.created_at desc limit 1`,
    [fileSha256, kab, id, createdAt, scope],
  )
  return rows[0]
}

/** Moves a list on from one of the states; false when it stood in none of them (somebody else was first). */
export const moveImport = async (
  db: Db,
  id: string,
  { from, to }: { from: readonly ImportState[]; to: ImportState },
): Promise<boolean> => {
  const { rowCount } = await db.query(
    'update workers.import set state = $3, failure = null where id = $1 and state = any ($2)',
    [id, from, to],
  )
  return rowCount === 1
}

/** Keeps a list in the state it is in until the transaction ends. */
export const holdImport = async (db: Db, id: string): Promise<void> => {
  await db.query('select 1 from workers.import where id = $1 for no key update', [id])
}

/** Begins a try at reading and counts it; nothing when the list no longer waits for one. */
export const claimReading = async (db: Db, id: string): Promise<ImportRecord | undefined> => {
  const { rows } = await db.query<ImportRecord>(
    `update workers.import i set state = 'reading', failure = null, tries = tries + 1, done_rows = 0, total_rows = null,
            matched_at = clock_timestamp(), counts = '{}', forensics = '[]'
      where i.id = $1 and i.state in ('received', 'reading') returning ${COLUMNS}`,
    [id],
  )
  if (rows[0]) await deleteRows(db, rows[0])
  return rows[0]
}

/** What was decided of two rows of the file holds when they are read again, by whatever columns. */
export const deleteRows = async (db: Db, { id, kab }: { id: string; kab: string }): Promise<void> => {
  await db.query('delete from workers.import_row where kab = $1 and import_id = $2', [kab, id])
  await db.query(
    'delete from workers.pair where kab = $1 and import_id = $2 and (other_row is null or decision is null)',
    [kab, id],
  )
}

const jsonOf = (value: unknown): string => JSON.stringify(value).replaceAll('\\u0000', '')

export const storePlan = async (
  db: Db,
  id: string,
  { sheet, plan }: { sheet: string; plan: StoredPlan },
): Promise<void> => {
  await db.query('update workers.import set sheet = $2, plan = $3, kind = $4 where id = $1', [
    id,
    sheet.replaceAll('\0', ''),
    jsonOf({ ...plan, occupations: OCCUPATIONS_VERSION }),
    plan.kind,
  ])
}

type Try = { id: string; tries: number }

/** Notes how far this try at reading has come; false when the list was cancelled or another try has begun. */
export const storeProgress = async (db: Db, { id, tries }: Try, doneRows: number): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update workers.import set done_rows = $2 where id = $1 and state = 'reading' and tries = $3`,
    [id, doneRows, tries],
  )
  return rowCount === 1
}

export const storeOutcome = async (
  db: Db,
  { id, tries }: Try,
  outcome: { state: ImportState; rows: number; counts: Counts; forensics: readonly StoredFinding[] },
): Promise<void> => {
  await db.query(
    `update workers.import set state = $2, done_rows = $3, total_rows = $3, counts = $4, arrived = $4, forensics = $5
      where id = $1 and state = 'reading' and tries = $6`,
    [id, outcome.state, outcome.rows, jsonOf(outcome.counts), jsonOf(outcome.forensics), tries],
  )
}

export const storeFailure = async (
  db: Db,
  id: string,
  { state, failure }: { state: ImportState; failure: string },
): Promise<void> => {
  await db.query('update workers.import set state = $2, failure = $3 where id = $1', [id, state, failure])
}

export const storeCounts = async (db: Db, id: string, counts: Counts): Promise<void> => {
  await db.query('update workers.import set counts = $2 where id = $1', [id, jsonOf(counts)])
}

export const storeTaken = async (db: Db, id: string, counts: Counts): Promise<void> => {
  await db.query(
    `update workers.import set state = 'taken', counts = $2, taken_at = clock_timestamp(), undone_at = null where id = $1`,
    [id, jsonOf(counts)],
  )
}

export const storeUndone = async (db: Db, id: string): Promise<void> => {
  await db.query(`update workers.import set state = 'undone', undone_at = clock_timestamp() where id = $1`, [
    id,
  ])
}

export const findMapping = async (
  db: Db,
  { kab, sender, fingerprint }: { kab: string; sender: string; fingerprint: string },
): Promise<Mapping | undefined> => {
  const { rows } = await db.query<{ mapping: Mapping }>(
    'select mapping from workers.mapping where kab = $1 and sender = $2 and fingerprint = $3',
    [kab, sender, fingerprint],
  )
  return rows[0]?.mapping
}

export type Remembered = {
  kab: string
  sender: string
  fingerprint: string
  mapping: Mapping
  by: string
  at: Date
}

export const rememberMapping = async (db: Db, said: Remembered): Promise<void> => {
  await db.query(
    `insert into workers.mapping (kab, sender, fingerprint, mapping, by, at) values ($1, $2, $3, $4, $5, $6)
     on conflict (kab, sender, fingerprint) do update set mapping = excluded.mapping, by = excluded.by, at = excluded.at`,
    [said.kab, said.sender, said.fingerprint, jsonOf(said.mapping), said.by, said.at],
  )
}

export const storeMapping = async (
  db: Db,
  id: string,
  { mapping, desa }: { mapping: Mapping; desa: string | null },
): Promise<void> => {
  await db.query(
    'update workers.import set mapping = $2, desa = coalesce($3, desa), tries = 0 where id = $1',
    [id, jsonOf(mapping), desa],
  )
}

/** Keeps which sheets of its file a list is read from; columns named for another sheet say nothing of it. */
export const storeSheetChoice = async (
  db: Db,
  id: string,
  { sheet, all }: { sheet: string; all: boolean },
): Promise<void> => {
  await db.query(
    'update workers.import set chosen_sheet = $2, all_sheets = $3, mapping = null, tries = 0 where id = $1',
    [id, sheet, all],
  )
}

/** Lists taken into the kabupaten after this one, the latest first. */
export const listTakenAfter = async (
  db: Db,
  { id, kab, takenAt }: ImportRecord,
): Promise<{ id: string; fileName: string }[]> => {
  const { rows } = await db.query<{ id: string; fileName: string }>(
    `select id, file_name as "fileName" from workers.import where kab = $1 and state = 'taken' and taken_at >= $2 and id <> $3
      order by taken_at desc`,
    [kab, takenAt, id],
  )
  return rows
}

/** Whether a list of the kabupaten was taken or undone, or a record became another's, since the moment; then an older comparison no longer holds. */
export const changedSince = async (db: Db, kab: string, moment: Date | null): Promise<boolean> => {
  const { rows } = await db.query(
    `select 1 from workers.import where kab = $1 and (taken_at >= $2 or undone_at >= $2)
     union all select 1 from workers.merge where kab = $1 and (at >= $2 or undone_at >= $2)
     union all select 1 from workers.referral where kab = $1 and (settled_at >= $2 or reopened_at >= $2) limit 1`,
    [kab, moment ?? new Date(0)],
  )
  return rows.length > 0
}

export const findNames = async (db: Db, codes: readonly string[]): Promise<Map<string, string>> => {
  const { rows } = await db.query<{ code: string; name: string }>(
    'select code, name from wilayah.area where code = any ($1)',
    [codes],
  )
  return new Map(rows.map(({ code, name }) => [code, name]))
}
