import type { Db } from '../platform/db.ts'
import { findImage, type WorkerImage } from './merge.sql.ts'
import type { Place } from './register.sql.ts'

/** Lets these NIKs find a record; they were held by another. nik_holder is keyed by NIK, so its kab may change. */
export const holdNiks = async (db: Db, { kab, id }: Place, niks: readonly Buffer[]): Promise<void> => {
  await db.query('update workers.nik_holder set worker_id = $2, kab = $1 where nik_index = any ($3)', [
    kab,
    id,
    niks,
  ])
}

/** The record that a NIK finds, when it stands in this kabupaten. */
export const findHeld = async (db: Db, kab: string, nik: Buffer): Promise<WorkerImage | undefined> => {
  const { rows } = await db.query<{ id: string }>(
    'select worker_id as id from workers.nik_holder where nik_index = $1 and kab = $2',
    [nik, kab],
  )
  return rows[0] && findImage(db, { kab, id: rows[0].id }, ['%'])
}

/** Takes a NIK that nobody holds; false when somebody does. */
export const claimNik = async (db: Db, { kab, id }: Place, nik: Buffer): Promise<boolean> => {
  const { rowCount } = await db.query(
    'insert into workers.nik_holder (nik_index, kab, worker_id) values ($1, $2, $3) on conflict do nothing',
    [nik, kab, id],
  )
  return rowCount === 1
}

export const releaseNik = async (db: Db, { kab, id }: Place, nik: Buffer): Promise<void> => {
  await db.query('delete from workers.nik_holder where nik_index = $1 and kab = $2 and worker_id = $3', [
    nik,
    kab,
    id,
  ])
}

/** Whether all of these NIKs find one record still. */
export const areHeldBy = async (db: Db, { kab, id }: Place, niks: readonly Buffer[]): Promise<boolean> => {
  const { rows } = await db.query<{ count: number }>(
    'select count(*) as count from workers.nik_holder where nik_index = any ($1) and kab = $2 and worker_id = $3',
    [niks, kab, id],
  )
  return rows[0]?.count === niks.length
}
