import type { Db, Scope } from '../platform/db.ts'
import { forgetKeys } from './likeness-key.sql.ts'
import { MERGE_COLUMNS, type MergeField } from './merge-fields.ts'
import type { Place } from './register.sql.ts'

/** A whole row of the register as JSON, sealed columns still sealed; enough to write the same row again. */
export type WorkerImage = {
  id: string
  desa: string
  nik_index: string
  nik_aliases: string[] | null
} & Record<string, unknown>

export const findImage = async (
  db: Db,
  { kab, id }: Place,
  scope: Scope,
): Promise<WorkerImage | undefined> => {
  const { rows } = await db.query<{ image: WorkerImage }>(
    'select to_jsonb(w) as image from workers.worker w where w.kab = $1 and w.id = $2 and w.desa like any ($3)',
    [kab, id, scope],
  )
  return rows[0]?.image
}

/** Every NIK under which the record is known: its own first. */
export const niksOf = (image: WorkerImage): string[] => [image.nik_index, ...(image.nik_aliases ?? [])]

const bytes = (hex: string): Buffer => Buffer.from(hex.slice(2), 'hex')
export const nikBytes = (image: WorkerImage): Buffer[] => niksOf(image).map(bytes)

export const removeWorker = async (db: Db, { kab, id }: Place): Promise<void> => {
  await db.query('delete from workers.worker where kab = $1 and id = $2', [kab, id])
  await forgetKeys(db, kab, id)
}

export const restoreImage = async (db: Db, image: WorkerImage): Promise<void> => {
  await db.query('insert into workers.worker select * from jsonb_populate_record(null::workers.worker, $1)', [
    JSON.stringify(image),
  ])
}

type Two = { kab: string; kept: string; gone: string }

/** Gives the record kept what was chosen of the other, and the NIKs of the other beside its own. */
export const takeOver = async (
  db: Db,
  { kab, kept, gone }: Two,
  fields: readonly MergeField[],
): Promise<void> => {
  const chosen = fields.flatMap((field) => MERGE_COLUMNS[field].map((column) => `${column} = g.${column}, `))
  await db.query(
    `update workers.worker w set ${chosen.join('')} updated_at = now(),
            nik_aliases = array_cat(coalesce(w.nik_aliases, '{}'), array_prepend(g.nik_index, coalesce(g.nik_aliases, '{}')))
       from workers.worker g where w.kab = $1 and w.id = $2 and g.kab = $1 and g.id = $3`,
    [kab, kept, gone],
  )
  await forgetKeys(db, kab, kept)
}

export type NewMerge = Two & {
  id: string
  area: string
  keptBefore: WorkerImage
  goneBefore: WorkerImage
  reason: string
  by: { id: string | null; name: string }
}

export const insertMerge = async (db: Db, merge: NewMerge): Promise<void> => {
  await db.query(
    `insert into workers.merge (kab, id, area, kept_id, gone_id, kept_before, gone_before, reason, by, by_name, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, clock_timestamp())`,
    [
      merge.kab,
      merge.id,
      merge.area,
      merge.kept,
      merge.gone,
      JSON.stringify(merge.keptBefore),
      JSON.stringify(merge.goneBefore),
      merge.reason,
      merge.by.id,
      merge.by.name,
    ],
  )
}

export type MergeRecord = {
  id: string
  kab: string
  keptId: string
  goneId: string
  keptBefore: WorkerImage
  goneBefore: WorkerImage
  reason: string
  byName: string
  at: Date
  since: string
  undoneAt: Date | null
  undoneByName: string | null
  undoneReason: string | null
}

const COLUMNS = `m.id, m.kab, m.kept_id as "keptId", m.gone_id as "goneId", m.kept_before as "keptBefore",
  m.gone_before as "goneBefore", m.reason, m.by_name as "byName", m.at, m.at::text as since, m.undone_at as "undoneAt",
  m.undone_by_name as "undoneByName", m.undone_reason as "undoneReason"`

/** Both records lay in the scope, or the merge is not there. */
const SEEN = `m.area like any ($3) and m.gone_before ->> 'desa' like any ($3)`

export const findMerge = async (
  db: Db,
  { kab, id }: Place,
  scope: Scope,
): Promise<MergeRecord | undefined> => {
  const { rows } = await db.query<MergeRecord>(
    `select ${COLUMNS} from workers.merge m where m.kab = $1 and m.id = $2 and ${SEEN}`,
    [kab, id, scope],
  )
  return rows[0]
}

/** The merges that a record was kept in, the latest first. */
export const listMerges = async (db: Db, { kab, id }: Place, scope: Scope): Promise<MergeRecord[]> => {
  const { rows } = await db.query<MergeRecord>(
    `select ${COLUMNS} from workers.merge m where m.kab = $1 and m.kept_id = $2 and ${SEEN} order by m.at desc limit 50`,
    [kab, id, scope],
  )
  return rows
}

/** The moment is text, as the database writes it: a Date keeps only the milliseconds of it. */
type Since = { kab: string; keptId: string; since: string }

/** A merge made since that stands and in which a record took part. */
export const hasMergeSince = async (db: Db, { kab, keptId, since }: Since): Promise<boolean> => {
  const { rows } = await db.query(
    `select 1 from workers.merge where kab = $1 and undone_at is null and at > $3::timestamptz
        and (kept_id = $2 or gone_id = $2) limit 1`,
    [kab, keptId, since],
  )
  return rows.length > 0
}

/** The file of a list taken since that names the record kept; what it says would be lost with the merge. */
export const findListSince = async (db: Db, { kab, keptId, since }: Since): Promise<string | undefined> => {
  const { rows } = await db.query<{ fileName: string }>(
    `select i.file_name as "fileName" from workers.import_row r join workers.import i on i.id = r.import_id
      where r.kab = $1 and r.worker_id = $2 and r.effect in ('new', 'updated', 'same') and i.state = 'taken' and i.taken_at >= $3::timestamptz
      order by i.taken_at desc limit 1`,
    [kab, keptId, since],
  )
  return rows[0]?.fileName
}

export const storeMergeUndone = async (
  db: Db,
  { kab, id }: Place,
  { by, reason }: { by: { id: string | null; name: string }; reason: string },
): Promise<void> => {
  await db.query(
    `update workers.merge set undone_at = clock_timestamp(), undone_by = $3, undone_by_name = $4, undone_reason = $5
      where kab = $1 and id = $2`,
    [kab, id, by.id, by.name, reason],
  )
}

/** How many merges stand on people whom a list brought or changed. */
export const countMergesUpon = async (
  db: Db,
  { kab, id }: { kab: string; id: string },
  since: Date,
): Promise<number> => {
  const { rows } = await db.query<{ count: number }>(
    `select count(distinct m.id) as count from workers.merge m
       join workers.import_row r on r.kab = $1 and r.worker_id in (m.kept_id, m.gone_id)
      where m.kab = $1 and m.undone_at is null and m.at >= $3 and r.import_id = $2 and (r.effect = 'new' or r.before is not null)`,
    [kab, id, since],
  )
  return rows[0]?.count ?? 0
}

/** The ids of all records that went into one, itself first: their lists are its sources. */
export const listIdsOf = async (db: Db, { kab, id }: Place): Promise<string[]> => {
  const ids = [id]
  for (const at of ids) {
    const { rows } = await db.query<{ goneId: string }>(
      'select gone_id as "goneId" from workers.merge where kab = $1 and kept_id = $2 and undone_at is null',
      [kab, at],
    )
    ids.push(...rows.map(({ goneId }) => goneId).filter((gone) => !ids.includes(gone)))
  }
  return ids
}

/** The record that one became, when it was made one with another. */
export const findStanding = async (db: Db, { kab, id }: Place): Promise<WorkerImage | undefined> => {
  const { rows } = await db.query<{ id: string }>(
    'select kept_id as id from workers.merge where kab = $1 and gone_id = $2 and undone_at is null',
    [kab, id],
  )
  return rows[0] ? findStanding(db, { kab, id: rows[0].id }) : findImage(db, { kab, id }, ['%'])
}

/** Other NIKs that find a record from now on, beside those that do already. */
export const addAliases = async (db: Db, { kab, id }: Place, niks: readonly Buffer[]): Promise<void> => {
  await db.query(
    `update workers.worker set nik_aliases = array_cat(coalesce(nik_aliases, '{}'), $3), updated_at = now()
      where kab = $1 and id = $2`,
    [kab, id, niks],
  )
}
