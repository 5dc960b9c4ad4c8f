import { read as readBook, utils } from '@e965/xlsx'
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { exportCsv, exportXlsx } from './register.api.ts'
import { csvOf, LAMONGAN, nikOf, OPERATOR, takeIn } from './walk.fixture.ts'

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
  await takeIn(
    t,
    csvOf([
      { serial: 9001, nama: 'Siti Rekaan', alamat: '=1+1' },
      { serial: 9002, nama: 'Budi "Gendut" Rekaan', pekerjaan: 'Petani' },
    ]),
  )
})
afterAll(() => t[Symbol.asyncDispose]())

const asked = async (endpoint: typeof exportCsv, input: object = {}, actor = OPERATOR) => {
  const file = await t.call(endpoint, actor, { area: LAMONGAN, ...input })
  return { name: file.name, bytes: await buffer(file.body as Readable) }
}

test('the register goes out as CSV with numbers masked, no formula, and a mark of who took how many and when', async () => {
  const { name, bytes } = await asked(exportCsv)
  const lines = bytes.toString('utf8').trim().split('\r\n')
  expect(name).toBe('register-pekerja-35.24-2026-11-21.csv')
  expect(lines).toHaveLength(4)
  expect(lines[1]).toContain('3524 14•• •••• 9002;;"Budi ""Gendut"" Rekaan"')
  expect(lines[2]).toContain("'=1+1")
  expect(lines[3]).toBe(
    '2 orang dari register pekerja Kab. Lamongan. Diunduh 21 November 2026 10.00 WIB oleh Rekaan Operator dari Naungan. NIK dan KK disamarkan.',
  )
  expect(bytes.toString()).not.toContain(nikOf(9001))
})

test('the register goes out as a workbook that opens, its mark below and on a sheet of its own', async () => {
  const book = readBook((await asked(exportXlsx)).bytes)
  const rows = utils.sheet_to_json<string[]>(book.Sheets['Pekerja']!, { header: 1 })
  expect(rows.map((row) => row[2])).toEqual(['Nama', 'Budi "Gendut" Rekaan', 'Siti Rekaan', undefined])
  expect(rows.at(-1)?.[0]).toContain('2 orang dari register')
  expect(utils.sheet_to_csv(book.Sheets['Keterangan']!)).toContain('oleh Rekaan Operator')
})

test('a filter and a name narrow what goes out, and the mark says so', async () => {
  const farmers = (await asked(exportCsv, { occupation: 'petani' })).bytes.toString()
  expect(farmers).toContain('1 orang')
  expect(farmers).toContain('Disaring menurut pekerjaan petani')
  expect((await asked(exportCsv, { q: 'sitti' })).bytes.toString()).toContain('Siti Rekaan')
})

test('each export is in the audit trail with how many people it held, and without the name looked for', async () => {
  await asked(exportCsv, { q: 'siti' })
  const { rows } = await t.pool.query(
    `select area, detail from audit.entry where action = 'register.export' order by id desc limit 1`,
  )
  expect(rows[0]).toMatchObject({ area: LAMONGAN, detail: { format: 'csv', count: 1, named: true } })
  expect(JSON.stringify(rows[0])).not.toContain('siti')
})

test('nothing goes out to who may not read the register, nor of another area', async () => {
  const viewer = officer('Rekaan Penonton', { role: 'viewer', area: LAMONGAN })
  const elsewhere = officer('Rekaan Gresik', { role: 'operator', area: '35.25' })
  await expect(asked(exportCsv, {}, viewer)).rejects.toMatchObject({ code: 'access.not_permitted' })
  await expect(asked(exportCsv, {}, elsewhere)).rejects.toMatchObject({ code: 'access.outside_area' })
})
