import { randomBytes } from 'node:crypto'
import { KEYS } from '@naungan/rules/likeness'
import type pg from 'pg'
import { makeKeys } from '../server/src/platform/seal.ts'
import { addMissingKeys } from '../server/src/workers/likeness-key.sql.ts'
import { fillRegister } from './fill-register.ts'

/** Keys of nobody: what the register holds before the list is compared and stored, never opened. */
const strangeKeys = () => {
  const key = () => randomBytes(32).toString('base64')
  return makeKeys({ current: 1, seal: { 1: key() }, index: key() })
}

/** Fills the register of a whole province, with what a list of one kabupaten is compared with. */
export const fillProvinsi = async (client: pg.Client, kab: string, count: number): Promise<void> => {
  await fillRegister(client, strangeKeys(), [{ provinsi: kab.slice(0, 2), people: count }])
  await client.query(
    'insert into workers.nik_holder select nik_index, kab, id from workers.worker order by nik_index',
  )
  await client.query('begin')
  await addMissingKeys(client, kab)
  await client.query('commit')
  // Elsewhere in the province the keys are noise: as many to read, and nobody to meet.
  await client.query(
    `insert into workers.likeness_key (kab, worker_id, keys)
     select kab, id, (select array_agg(hashtextextended(id::text, n)::bit(32)::integer) from generate_series(1, ${KEYS.length}) n)
       from workers.worker where kab <> $1`,
    [kab],
  )
  await client.query('vacuum analyze workers.nik_holder')
  await client.query('vacuum analyze workers.likeness_key')
  await client.query('checkpoint')
}
