import { afterEach, beforeEach, expect, test } from 'vitest'
import { csvBytes } from '../../db/seed/sheet-bytes.ts'
import { makeTestDb, type TestDb } from '../platform/test-db/index.ts'
import { askToRenew } from './renew.ts'
import { csvOf, nikOf, OPERATOR, PACIRAN, read, register, take, takeIn } from './walk.fixture.ts'
import { mendImportRow } from './imports.api.ts'
import { workersJobs } from './workers.jobs.ts'

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const keys = async () => {
  const { rows } = await t.pool.query<{ keys: number[] }>(
    'select keys from workers.likeness_key order by worker_id',
  )
  return rows.map((row) => row.keys)
}
const occupations = async () => (await register(t)).map(({ occupation }) => occupation)

/** As a database that older rules have filled. */
const ageRules = async (): Promise<void> => {
  await t.pool.query(`delete from platform.setting where key = 'made_by'`)
  await t.pool.query(`update workers.import set plan = plan - 'occupations'`)
  await t.pool.query('update workers.likeness_key set keys = array_fill(1, array[9])')
  await t.pool.query(
    'update workers.import_row set likeness = array_fill(1, array[9]) where likeness is not null',
  )
}
const ageOccupation = (today: string, then: string) =>
  t.pool.query(
    `with rows as (update workers.import_row set occupation = '${then}' where occupation = '${today}')
     update workers.worker set occupation = '${then}' where occupation = '${today}'`,
  )
const renew = async (): Promise<void> => {
  await askToRenew(t.pool)
  await t.runJobs(workersJobs)
}

test('keys and codes of older rules are brought up to date from what the lists said, and then no more', async () => {
  await takeIn(t, csvOf([{ serial: 9001, pekerjaan: 'Ketua RT' }, { serial: 9002 }]))
  const [before, codes] = [await keys(), await occupations()]
  expect(codes).toContain('rt_rw')
  await ageRules()
  await ageOccupation('rt_rw', 'perangkat_desa')
  await renew()
  expect(await keys()).toEqual(before)
  expect(await occupations()).toEqual(codes)
  await t.pool.query('update workers.likeness_key set keys = array_fill(1, array[9])')
  await renew()
  expect(await keys()).not.toEqual(before)
})

test('a later list and a hand that mended a row have the last word', async () => {
  const person = { serial: 9001, pekerjaan: 'Ketua RT' }
  await takeIn(t, csvOf([person]), { name: 'dulu.csv' })
  await takeIn(t, csvOf([{ ...person, pekerjaan: 'Perangkat desa' }]), { name: 'kini.csv' })
  const mended = await read(t, csvOf([{ serial: 9002, pekerjaan: 'Ketua RT' }]), { name: 'tangan.csv' })
  await t.call(mendImportRow, OPERATOR, { id: mended, row: 2, pekerjaan: 'Perangkat desa' })
  await take(t, mended)
  const codes = await occupations()
  expect(codes).toEqual(['perangkat_desa', 'perangkat_desa'])
  await ageRules()
  await renew()
  expect(await occupations()).toEqual(codes)
})

test('a list that waits gets keys of today and is compared again before it is taken', async () => {
  const listed = (serial: number, nama: string) =>
    csvBytes(
      [
        ['NIK', 'NAMA LENGKAP', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'KODE DESA', 'NAMA IBU'],
        [nikOf(serial), nama, '17-05-1985', 'L', PACIRAN, 'Sutiyem'],
      ],
      ',',
    )
  await takeIn(t, listed(9001, 'Siti Aminah'))
  const id = await read(t, listed(7001, 'SITIAMINAH'), { name: 'lagi.csv' })
  await t.pool.query('delete from workers.pair')
  await t.pool.query(`update workers.import_row set effect = 'new' where effect = 'doubtful'`)
  await ageRules()
  await renew()
  await take(t, id)
  expect(await register(t)).toHaveLength(1)
  const { rows } = await t.pool.query('select worker_id from workers.pair')
  expect(rows).toHaveLength(1)
})

test('a file that is gone stops nothing', async () => {
  await takeIn(t, csvOf([{ serial: 9001, pekerjaan: 'Ketua RT' }]), { name: 'hilang.csv' })
  const { rows } = await t.pool.query<{ id: string }>('select id from workers.import')
  await t.around.files.remove(rows[0]!.id)
  await ageRules()
  await renew()
  const { rows: done } = await t.pool.query(`select value from platform.setting where key = 'made_by'`)
  expect(done).toHaveLength(1)
})
