import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { findWorkers, readWorker, readWorkers, revealWorker } from './register.api.ts'
import { csvOf, PACIRAN, LAMONGAN, nikOf, OPERATOR, takeIn } from './walk.fixture.ts'

const SOLOKURO = '35.24.13'
const viewer = officer('Rekaan Penonton', { role: 'viewer', area: LAMONGAN })
const approver = officer('Rekaan Penyetuju', { role: 'approver', area: LAMONGAN })
const elsewhere = officer('Rekaan Gresik', { role: 'operator', area: '35.25' })
const camat = officer('Rekaan Camat', { role: 'operator', area: SOLOKURO })

let t: TestDb
let otherDesa = ''
beforeAll(async () => {
  t = await makeTestDb()
  const { rows } = await t.pool.query(
    'select code from wilayah.area where parent = $1 order by code limit 1',
    [SOLOKURO],
  )
  otherDesa = String(rows[0]?.code)
  await takeIn(
    t,
    csvOf([
      { serial: 9001, nama: 'Siti Rekaan' },
      { serial: 9002, nama: 'Sitti Rekaan', desa: otherDesa },
      { serial: 9003, nama: 'Budi Rekaan' },
      { serial: 9004, nama: 'Ani R. Rekaan' },
    ]),
  )
})
afterAll(() => t[Symbol.asyncDispose]())

const list = async (input: object, actor = OPERATOR) =>
  t.call(readWorkers, actor, { area: LAMONGAN, ...input })
const namesIn = async (input: object, actor = OPERATOR) =>
  (await list(input, actor)).workers.map(({ name }) => name)

test('the register is listed by name with the NIK masked', async () => {
  const { workers, total } = await list({})
  expect(total).toBe(4)
  expect(workers[0]).toMatchObject({ name: 'Ani R. Rekaan', nik: '3524 14•• •••• 9004', desaName: 'Paciran' })
})

test('a name is found by its beginning, whatever its case, spaces and dots', async () => {
  expect(await namesIn({ q: 'ani r rek' })).toEqual(['Ani R. Rekaan'])
  expect(await namesIn({ q: 'SIT' })).toEqual(['Siti Rekaan', 'Sitti Rekaan'])
  expect(await namesIn({ q: 'rekaan' })).toEqual([])
})

test('pages follow each other without gap or repeat', async () => {
  const first = await list({ limit: 3 })
  const second = await list({ limit: 3, after: first.next })
  expect([...first.workers, ...second.workers].map(({ name }) => name)).toEqual(await namesIn({}))
  expect(second.next).toBeNull()
})

test('desa and kecamatan narrow the list', async () => {
  expect(await namesIn({ area: otherDesa })).toEqual(['Sitti Rekaan'])
  expect(await namesIn({ area: '35.24.14' })).toHaveLength(3)
})

test('a NIK is found exactly, in a body and not in an address', async () => {
  const found = await t.call(findWorkers, OPERATOR, { area: LAMONGAN, nik: nikOf(9003) })
  expect(found.workers.map(({ name }) => name)).toEqual(['Budi Rekaan'])
  expect((await t.call(findWorkers, OPERATOR, { area: LAMONGAN, nik: nikOf(9999) })).workers).toEqual([])
  await expect(list({ q: nikOf(9003) })).rejects.toMatchObject({ code: 'request.invalid' })
})

test('a camat sees and finds the people of his kecamatan only', async () => {
  expect(await namesIn({ area: SOLOKURO }, camat)).toEqual(['Sitti Rekaan'])
  await expect(list({}, camat)).rejects.toMatchObject({ code: 'access.outside_area' })
  expect((await t.call(findWorkers, camat, { area: SOLOKURO, nik: nikOf(9001) })).workers).toEqual([])
})

const place = async () => {
  const { workers } = await list({ q: 'budi' })
  return { kab: workers[0]!.kab, id: workers[0]!.id }
}

test('a worker is shown with the lists that brought him', async () => {
  const worker = await t.call(readWorker, OPERATOR, await place())
  expect(worker).toMatchObject({ name: 'Budi Rekaan', desa: PACIRAN, kk: null, nik: '3524 14•• •••• 9003' })
  expect(worker.sources.map(({ fileName }) => fileName)).toEqual(['rekaan.csv'])
})

test('a worker of another area is answered like one that is not there', async () => {
  await expect(t.call(readWorker, elsewhere, await place())).rejects.toMatchObject({ code: 'worker.unknown' })
  await expect(t.call(readWorker, camat, await place())).rejects.toMatchObject({ code: 'worker.unknown' })
})

test('a NIK is revealed to who may, for a reason, and the trail keeps who and why but not the NIK', async () => {
  const at = await place()
  const reason = 'Mencocokkan dengan KTP, nomor 3524141705859003'
  expect(await t.call(revealWorker, OPERATOR, { ...at, reason })).toMatchObject({
    nik: nikOf(9003),
    kk: null,
  })
  const { rows } = await t.pool.query(
    `select e::text as text, area, subject from audit.entry e where action = 'worker.reveal'`,
  )
  expect(rows).toMatchObject([{ area: PACIRAN, subject: at.id }])
  expect(rows[0]?.text).toContain('Mencocokkan dengan KTP')
  expect(rows[0]?.text).not.toContain(nikOf(9003))
})

test('a NIK is not revealed without a reason, a permission or the area', async () => {
  const at = await place()
  const reason = 'Mencocokkan dengan KTP'
  await expect(t.call(revealWorker, OPERATOR, { ...at, reason: 'perlu' })).rejects.toMatchObject({
    code: 'request.invalid',
  })
  await expect(t.call(revealWorker, approver, { ...at, reason })).rejects.toMatchObject({
    code: 'access.not_permitted',
  })
  await expect(t.call(revealWorker, elsewhere, { ...at, reason })).rejects.toMatchObject({
    code: 'worker.unknown',
  })
})

test('a viewer of figures sees no person', async () => {
  await expect(list({}, viewer)).rejects.toMatchObject({ code: 'access.not_permitted' })
})
