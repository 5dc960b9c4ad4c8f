import type { Db } from '../platform/db.ts'
import { dropConsents, followConsents } from './consent-follow.sql.ts'
import { findImport, storeCounts } from './import.sql.ts'
import {
  addAliases,
  findStanding,
  nikBytes,
  niksOf,
  removeWorker,
  restoreImage,
  type WorkerImage,
} from './merge.sql.ts'
import { claimNik, findHeld, holdNiks, releaseNik } from './nik-holder.sql.ts'
import { followPerson } from './referral-follow.ts'
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

/** The record of a side as it stands now, for it may have been merged since; a holder's is whichever its NIK finds. */
const recordOf = async (
  db: Db,
  { kab, side, workerId, nikIndex }: ReferralSide,
): Promise<WorkerImage | undefined> => {
  if (side === 'holds' && nikIndex) return findHeld(db, kab, nikIndex)
  return workerId === null ? undefined : findStanding(db, { kab, id: workerId })
}

/** The record that a row of a list makes. What the row does not say stays as it was only inside one kabupaten. */
const recordFrom = (
  row: RowImage,
  { kab, importId }: ReferralSide,
  was: WorkerImage | undefined,
): WorkerImage => {
  const said = COPIED.filter((column) => row[column] !== null).map((column) => [column, row[column]])
  const now = new Date().toISOString()
  const own = (was ? niksOf(was) : []).filter((nik) => nik !== row['nik_index'])
  return {
    ...(was?.['kab'] === kab ? was : { created_at: now }),
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
const takeRow = async (db: Db, winner: ReferralSide, was: WorkerImage): Promise<Place> => {
  const row = await findRowImage(db, winner)
  if (!row) throw new Error('a referral is won by a row that is gone')
  const within = was['kab'] === winner.kab
  await restoreImage(db, recordFrom(row, winner, was))
  await storeEffect(db, winner, {
    effect: within ? 'updated' : 'new',
    before: within ? plainHex(was) : null,
  })
  return { kab: winner.kab, id: row.worker_id }
}

/** The row of the winner becomes the record of somebody whom the loser has lost meanwhile; false when it is not free. */
const takeFree = async (db: Db, winner: ReferralSide): Promise<boolean> => {
  const row = winner.side === 'claims' ? await findRowImage(db, winner) : undefined
  if (!row || !winner.nikIndex) return false
  const now = { kab: winner.kab, id: row.worker_id }
  if (!(await claimNik(db, now, winner.nikIndex))) return false
  await restoreImage(db, recordFrom(row, winner, undefined))
  await storeEffect(db, winner, { effect: 'new', before: null })
  await storeSide(db, winner, { workerId: now.id, before: null })
  await tellBoth(db, [winner.kab], [winner.nikIndex])
  return true
}

const tellBoth = async (db: Db, kabs: readonly string[], persons: readonly Buffer[]): Promise<void> => {
  for (const kab of [...new Set(kabs)].sort()) await tellWorkersChanged(db, kab, persons)
}

/**
 * The loser gives its record up, and the winner has the person: by its own record, or by the row of its list. False
 * when nothing changed: the winner had the person already.
 */
export const movePerson = async (
  db: Db,
  { winner, loser }: { winner: ReferralSide; loser: ReferralSide },
): Promise<boolean> => {
  const was = await recordOf(db, loser)
  const own = await recordOf(db, winner)
  if (!was) return own ? false : takeFree(db, winner)
  if (own?.id === was.id) return false
  await removeWorker(db, { kab: loser.kab, id: was.id })
  const now = own ? { kab: winner.kab, id: own.id } : await takeRow(db, winner, was)
  if (own) await addAliases(db, now, nikBytes(was))
  await holdNiks(db, now, nikBytes(was))
  await storeSide(db, loser, { workerId: was.id, before: was })
  await storeSide(db, winner, { workerId: now.id, before: own ?? null })
  const from = { kab: loser.kab, id: was.id }
  await followPerson(db, { from, to: now, except: loser.id }, nikBytes(was))
  await followConsents(db, { from, to: now, referral: loser.id })
  await tellBoth(db, [winner.kab, loser.kab], nikBytes(was))
  return true
}

/** Whether a settled referral moved anybody: from the loser, or out of a list because nobody held the person any more. */
export const hasMoved = (sides: readonly ReferralSide[]): boolean =>
  sides.some(
    ({ before, side, workerId, nikIndex }) =>
      before !== null || (side === 'claims' && nikIndex !== null && workerId !== null),
  )

/** The NIKs that a move took along. */
export const movedNiks = (winner: ReferralSide, loser: ReferralSide): Buffer[] =>
  loser.before ? nikBytes(loser.before) : winner.nikIndex ? [winner.nikIndex] : []

/** Takes a move back: both sides have the record they had, or none. */
export const moveBack = async (db: Db, sides: readonly ReferralSide[]): Promise<void> => {
  const loser = sides.find(({ decision }) => decision === 'theirs')
  const winner = sides.find(({ decision }) => decision === 'ours')
  if (!winner || !loser || !hasMoved([winner, loser]) || !winner.workerId) return
  await removeWorker(db, { kab: winner.kab, id: winner.workerId })
  if (winner.before) await restoreImage(db, winner.before)
  else await storeEffect(db, winner, { effect: null, before: null })
  if (loser.before) {
    await restoreImage(db, loser.before)
    const back = { kab: loser.kab, id: loser.before.id }
    await holdNiks(db, back, nikBytes(loser.before))
    // A record that was there before keeps what was asked about itself.
    const from = { kab: winner.kab, id: winner.before ? null : winner.workerId }
    await followPerson(db, { from, to: back, except: winner.id }, nikBytes(loser.before))
    const left = { kab: winner.kab, id: winner.workerId }
    if (winner.before) await dropConsents(db, { kab: winner.kab, id: winner.before.id }, winner.id)
    else await followConsents(db, { from: left, to: back, referral: null })
  } else await releaseNik(db, { kab: winner.kab, id: winner.workerId }, winner.nikIndex!)
  await storeSide(db, winner, { workerId: winner.before?.id ?? null, before: null })
  await tellBoth(db, [winner.kab, loser.kab], movedNiks(winner, loser))
}
