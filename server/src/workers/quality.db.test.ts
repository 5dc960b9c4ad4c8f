import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { cancelImport, mendImportRow } from './imports.api.ts'
import { downloadListQuality, readListQuality } from './quality.api.ts'
import { csvOf, LAMONGAN, nikOf, OPERATOR, PACIRAN, read, takeIn } from './walk.fixture.ts'

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const seen = (area = LAMONGAN, actor = OPERATOR) => t.call(readListQuality, actor, { area })
const clean = (...serials: number[]) => serials.map((serial) => ({ serial }))
const spoilt = (serial: number) => ({ serial, nik: '123' })
const noted = (serial: number) => ({ serial, pekerjaan: 'pawang hujan' })

test('without a list there is nothing to score', async () => {
  expect(await seen()).toMatchObject({ whole: { lists: 0, score: null }, senders: [], places: [] })
})

test('lists are scored by who made them, the worst first', async () => {
  await read(t, csvOf([...clean(5001, 5002), noted(5003), spoilt(5004)]), { sender: 'Kasi PMD Sugio' })
  await read(t, csvOf(clean(5011, 5012)), { sender: 'Desa Kranji', desa: PACIRAN })
  const { senders, whole, months } = await seen()
  expect(senders.map(({ sender, score }) => [sender, score])).toEqual([
    ['Kasi PMD Sugio', 70],
    ['Desa Kranji', 100],
  ])
  expect(senders[0]).toMatchObject({ lists: 1, people: 4, clear: 2, noted: 1, doubtful: 0, rejected: 1 })
  expect(senders[0]?.worst.map(({ code }) => code)).toEqual(['nik.length', 'pekerjaan.unknown'])
  expect(whole).toMatchObject({ lists: 2, people: 6, score: 80 })
  expect(months).toHaveLength(12)
  expect(whole.byMonth.filter((score) => score !== null)).toEqual([80])
})

test('a list for one desa is counted there, the others for the area they came from', async () => {
  const { places } = await seen()
  expect(places.map(({ area, people }) => [area, people])).toEqual([
    [LAMONGAN, 4],
    [PACIRAN, 2],
  ])
  expect((await seen(PACIRAN)).whole.people).toBe(2)
})

test('mending a row does not flatter its sender, and the same bytes count once', async () => {
  const bytes = csvOf([spoilt(5021), ...clean(5022)])
  const id = await read(t, bytes, { sender: 'Dinas Sosial' })
  await t.call(mendImportRow, OPERATOR, { id, row: 2, nik: nikOf(5021) })
  await read(t, bytes, { sender: 'Dinas Sosial' })
  const { senders } = await seen()
  expect(senders.find(({ sender }) => sender === 'Dinas Sosial')).toMatchObject({ lists: 1, score: 50 })
})

test('that somebody stands in the register already is not the fault of who sends the list', async () => {
  await takeIn(t, csvOf([{ serial: 5023, nama: 'Rekaan Terdaftar' }]))
  await read(t, csvOf([{ serial: 5023, nama: 'Rekaan Terdaftar' }, ...clean(5024)]), { sender: 'Kecamatan' })
  const { senders } = await seen()
  const sender = senders.find((one) => one.sender === 'Kecamatan')
  expect(sender).toMatchObject({ people: 2, clear: 2, noted: 0, score: 100 })
})

test('a cancelled list is nobody’s fault', async () => {
  const id = await read(t, csvOf([spoilt(5031)]), { sender: 'Salah Berkas' })
  await t.call(cancelImport, OPERATOR, { id })
  expect((await seen()).senders.map(({ sender }) => sender)).not.toContain('Salah Berkas')
})

test('a camat sees the quality of lists of his kecamatan alone', async () => {
  const camat = officer('Rekaan Camat', { role: 'operator', area: '35.24.14' })
  expect((await seen('35.24.14', camat)).senders).toEqual([])
  await expect(seen(LAMONGAN, camat)).rejects.toMatchObject({ code: 'access.outside_area' })
})

test('the table can be taken away, harmless to a spreadsheet', async () => {
  await read(t, csvOf(clean(5041)), { sender: '=1+1' })
  const file = await t.call(downloadListQuality, OPERATOR, { area: LAMONGAN })
  const { body } = file as unknown as { body: string }
  expect(body).toContain("pengirim;'=1+1;100;1;1;1;0;0;0")
  expect(body).toContain('wilayah;Desa Paciran;100;1;2;2;0;0;0')
})
