import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { findWorkers, readWorker, readWorkers, revealWorker, writeConsent } from './register.api.ts'
import { csvOf, PACIRAN, LAMONGAN, nikOf, OPERATOR, takeIn } from './walk.fixture.ts'

const SOLOKURO = '35.24.13'
const viewer = officer('Rekaan Penonton', { role: 'viewer', area: LAMONGAN })
const PROVINSI = officer('Rekaan Provinsi', { role: 'operator', area: '35' })
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
      { serial: 9002, nama: 'Sitti Rekaan', desa: otherDesa, lahir: '02-01-1985' },
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
})

test('any words of a name find it, in any order', async () => {
  expect(await namesIn({ q: 'rekaan budi' })).toEqual(['Budi Rekaan'])
  expect(await namesIn({ q: 'rekaan' })).toHaveLength(4)
  expect(await namesIn({ q: 'wati' })).toEqual([])
})

test('a spelling or a slip of the finger finds the name too, after the very one and marked as near', async () => {
  const { workers, total, capped } = await list({ q: 'siti rekaan' })
  expect(workers.map(({ name, near }) => [name, near])).toEqual([
    ['Siti Rekaan', false],
    ['Sitti Rekaan', true],
  ])
  expect([total, capped]).toEqual([2, false])
  expect(await namesIn({ q: 'buddi rekann' })).toEqual(['Budi Rekaan'])
})

test('a slip in a short word is forgiven beside another word, and two slips in a long one', async () => {
  expect(await namesIn({ q: 'an rekaan' })).toEqual(['Ani R. Rekaan'])
  expect(await namesIn({ area: '35', q: 'bdxiu rekaan' }, PROVINSI)).toEqual([])
  expect(await namesIn({ area: '35', q: 'budi rekan' }, PROVINSI)).toEqual(['Budi Rekaan'])
})

test('pages of a search follow each other too', async () => {
  const first = await list({ q: 'rekaan', limit: 3 })
  const second = await list({ q: 'rekaan', limit: 3, after: first.next })
  expect([first.workers.length, second.workers.length, second.next]).toEqual([3, 1, null])
})

test('sex, age, occupation, segment and open doubts narrow the list', async () => {
  expect(await namesIn({ sex: 'P' })).toEqual([])
  expect(await namesIn({ sex: 'L', q: 'budi' })).toEqual(['Budi Rekaan'])
  expect(await namesIn({ ageFrom: 41, ageTo: 41 })).toHaveLength(4)
  expect(await namesIn({ ageFrom: 42 })).toEqual([])
  expect(await namesIn({ occupation: 'nelayan', segment: 'BPU' })).toHaveLength(4)
  expect(await namesIn({ segment: 'PU' })).toEqual([])
  expect(await namesIn({ doubtful: true })).toEqual([])
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
  expect(await namesIn({ area: SOLOKURO, q: 'siti' }, camat)).toEqual(['Sitti Rekaan'])
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

test('each value says from which list, row and column it came', async () => {
  const { provenance, sources } = await t.call(readWorker, OPERATOR, await place())
  expect(provenance['name']).toMatchObject({
    fileName: 'rekaan.csv',
    row: 4,
    column: 'B',
    by: 'Rekaan Operator',
  })
  expect(provenance['nik']).toMatchObject({ column: 'A' })
  expect(provenance['mother']).toBeUndefined()
  expect(sources[0]).toMatchObject({ row: 4, effect: 'new' })
})

test('a value that a later list changes comes from that list, the others from the first', async () => {
  const changed = csvOf([{ serial: 9004, nama: 'Ani R. Rekaan', pekerjaan: 'Petani' }])
  await takeIn(t, changed, { name: 'baru.csv' })
  const { workers } = await list({ q: 'ani' })
  const { provenance, sources } = await t.call(readWorker, OPERATOR, {
    kab: LAMONGAN,
    id: workers[0]!.id,
  })
  expect(provenance['occupation']).toMatchObject({ fileName: 'baru.csv', row: 2, column: 'F' })
  expect(provenance['name']).toMatchObject({ fileName: 'rekaan.csv', row: 5 })
  expect(sources.map(({ effect }) => effect)).toEqual(['updated', 'new'])
})

test('what a person agreed to is written down and never over', async () => {
  const at = await place()
  await t.call(writeConsent, OPERATOR, { ...at, how: 'signed', day: '2026-11-01', note: 'formulir 12' })
  t.setNow('2026-11-21T04:00:00Z')
  await t.call(writeConsent, OPERATOR, { ...at, how: 'withdrawn', day: '2026-11-20' })
  const { consents } = await t.call(readWorker, OPERATOR, at)
  expect(consents.map(({ how }) => how)).toEqual(['withdrawn', 'signed'])
  await expect(
    t.call(writeConsent, OPERATOR, { ...at, how: 'signed', day: '2027-01-01' }),
  ).rejects.toMatchObject({ code: 'request.invalid' })
  await expect(
    t.call(writeConsent, elsewhere, { ...at, how: 'signed', day: '2026-11-20' }),
  ).rejects.toMatchObject({ code: 'worker.unknown' })
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
