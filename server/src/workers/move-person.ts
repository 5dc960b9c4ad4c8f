import type { Db } from '../platform/db.ts'
import { findImport, storeCounts } from './import.sql.ts'
import {
  addAliases,
  findImage,
  holdNiks,
  nikBytes,
  niksOf,
  removeWorker,
  restoreImage,
  type WorkerImage,
} from './merge.sql.ts'
import { type ReferralSide, storeSide } from './referral.sql.ts'
import type { Place } from './register.sql.ts'
import { countRows } from './row.sql.ts'
import { tellWorkersChanged } from './workers-change.ts'

const EVERYWHERE = ['%']

const COPIED = [
  'desa',
  'name',
  'name_fold',
  'birth_date',
  'sex',
  'occupation',
  'address',
  'mother',
  'birth_place',
  'relation',
  'marital',
  'desil',
  'nik_index',
  'nik15_index',
  'nik_sealed',
  'kk_index',
  'kk_sealed',
  'phone_index',
  'phone_sealed',
]

type RowImage = Record<string, unknown> & { worker_id: string; nik_sealed: string }

const findRowImage = async (db: Db, { kab, importId, row }: ReferralSide): Promise<RowImage | undefined> => {
  const { rows } = await db.query<{ image: RowImage }>(
    `select to_jsonb(r) as image from workers.import_row r where r.kab = $1 and r.import_id = $2 and r.row = $3`,
    [kab, importId, row],
  )
  return rows[0]?.image
}

const recordOf = (db: Db, { kab, workerId }: ReferralSide): Promise<WorkerImage | undefined> =>
  workerId === null ? Promise.resolve(undefined) : findImage(db, { kab, id: workerId }, EVERYWHERE)

/** The record that a row of a list makes. What the row does not say stays as it was only inside one kabupaten. */
const recordFrom = (row: RowImage, { kab, importId }: ReferralSide, was: WorkerImage): WorkerImage => {
  const said = COPIED.filter((column) => row[column] !== null).map((column) => [column, row[column]])
  const now = new Date().toISOString()
  const own = niksOf(was).filter((nik) => nik !== row['nik_index'])
  return {
    ...(was['kab'] === kab ? was : { created_at: now }),
    ...Object.fromEntries(said),
    kab,
    id: row.worker_id,
    key_version: Number.parseInt(row.nik_sealed.slice(2, 4), 16),
    import_id: importId,
    nik_aliases: own.length === 0 ? null : own,
    updated_at: now,
  } as WorkerImage
}

/** Bytes as the before-image of a row writes them. */
const plainHex = (image: WorkerImage): string =>
  JSON.stringify(image, (_, value) =>
    typeof value === 'string' && value.startsWith('\\x') ? value.slice(2) : value,
  )

const storeEffect = async (
  db: Db,
  { kab, importId, row }: ReferralSide,
  { effect, before }: { effect: string | null; before: string | null },
): Promise<void> => {
  await db.query(
    'update workers.import_row set effect = $4, before = $5 where kab = $1 and import_id = $2 and row = $3',
    [kab, importId, row, effect, before],
  )
  const list = await findImport(db, importId!, EVERYWHERE)
  if (list) await storeCounts(db, list.id, await countRows(db, list, list.counts.rows ?? 0))
}

/** The row of the winner becomes the record; it was left out of its list because somebody else held the person. */
const takeRow = async (db: Db, winner: ReferralSide, was: WorkerImage): Promise<Place | undefined> => {
  const row = await findRowImage(db, winner)
  if (!row) return undefined
  const within = was['kab'] === winner.kab
  await restoreImage(db, recordFrom(row, winner, was))
  await storeEffect(db, winner, {
    effect: within ? 'updated' : 'new',
    before: within ? plainHex(was) : null,
  })
  return { kab: winner.kab, id: row.worker_id }
}

const tellBoth = async (db: Db, kabs: readonly string[], persons: readonly Buffer[]): Promise<void> => {
  for (const kab of [...new Set(kabs)].sort()) await tellWorkersChanged(db, kab, persons)
}

/**
 * The loser gives its record up, and the winner has the person: by its own record, or by the row of its list. False
 * when the loser had none to give.
 */
export const movePerson = async (
  db: Db,
  { winner, loser }: { winner: ReferralSide; loser: ReferralSide },
): Promise<boolean> => {
  const was = await recordOf(db, loser)
  if (!was) return false
  const own = await recordOf(db, winner)
  await removeWorker(db, { kab: loser.kab, id: was.id })
  const now = own ? { kab: winner.kab, id: own.id } : await takeRow(db, winner, was)
  if (!now) throw new Error('a referral is won by a row that is gone')
  if (own) await addAliases(db, now, nikBytes(was))
  await holdNiks(db, now, nikBytes(was))
  await storeSide(db, loser, { workerId: was.id, before: was })
  await storeSide(db, winner, { workerId: now.id, before: own ?? null })
  await tellBoth(db, [winner.kab, loser.kab], nikBytes(was))
  return true
}

/** Takes a move back: both sides have the record they had, or none. */
export const moveBack = async (db: Db, sides: readonly ReferralSide[]): Promise<void> => {
  const loser = sides.find(({ decision }) => decision === 'theirs')
  const winner = sides.find(({ decision }) => decision === 'ours')
  if (!loser?.before || !winner?.workerId) return
  await removeWorker(db, { kab: winner.kab, id: winner.workerId })
  if (winner.before) await restoreImage(db, winner.before)
  else await storeEffect(db, winner, { effect: null, before: null })
  await restoreImage(db, loser.before)
  await holdNiks(db, { kab: loser.kab, id: loser.before.id }, nikBytes(loser.before))
  await storeSide(db, winner, { workerId: winner.before?.id ?? null, before: null })
  await tellBoth(db, [winner.kab, loser.kab], nikBytes(loser.before))
}
