import { afterEach, beforeEach, expect, test } from 'vitest'
import { bookBytes } from '../../db/seed/sheet-bytes.ts'
import { makeTestDb, type TestDb } from '../platform/test-db/index.ts'
import { chooseImportSheet } from './imports.api.ts'
import { OPERATOR, PACIRAN, nikOf, read, register, rowsOf, see, take } from './walk.fixture.ts'
import { workersJobs } from './workers.jobs.ts'

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const HEADINGS = ['NIK', 'NAMA LENGKAP', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'KODE DESA']
const person = (serial: number, nama: string) => [nikOf(serial), nama, '17-05-1985', 'L', PACIRAN]

/** A workbook with a sheet for each of two hamlets, and one that lists nobody. */
const book = () =>
  bookBytes(
    [
      ['Krajan', [HEADINGS, person(9001, 'Rekaan Gambret'), person(9002, 'Rekaan Sudrun')]],
      ['Kesambi', [HEADINGS, person(9003, 'Rekaan Jumprit')]],
      ['Catatan', [['Dibuat oleh petugas']]],
    ],
    'xlsx',
  )
const choose = async (id: string, sheet: string): Promise<void> => {
  await t.call(chooseImportSheet, OPERATOR, { id, sheet })
  await t.runJobs(workersJobs)
}

test('sheets that list people too are named, and whichever is chosen is read and taken', async () => {
  const id = await read(t, book(), { name: 'rekaan.xlsx' })
  expect(await see(t, id)).toMatchObject({ sheet: 'Krajan', otherSheets: ['Kesambi'] })
  await choose(id, 'Kesambi')
  expect(await see(t, id)).toMatchObject({ state: 'ready', sheet: 'Kesambi', otherSheets: ['Krajan'] })
  expect((await rowsOf(t, id)).map(({ name }) => name)).toEqual(['Rekaan Jumprit'])
  await choose(id, 'Krajan')
  await take(t, id)
  const next = await read(t, book(), { name: 'rekaan.xlsx' })
  await choose(next, 'Kesambi')
  await take(t, next)
  expect(await register(t)).toHaveLength(3)
})

test('a sheet that lists nobody, or a list that is taken, is not read', async () => {
  const id = await read(t, book(), { name: 'rekaan.xlsx' })
  for (const sheet of ['Catatan', 'Krajan', 'Tidak ada'])
    await expect(t.call(chooseImportSheet, OPERATOR, { id, sheet })).rejects.toMatchObject({
      code: 'request.invalid',
    })
  await take(t, id)
  await expect(t.call(chooseImportSheet, OPERATOR, { id, sheet: 'Kesambi' })).rejects.toMatchObject({
    code: 'import.wrong_state',
  })
})
