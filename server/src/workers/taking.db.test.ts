import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { mendImportRow, undoImport } from './imports.api.ts'
import { csvOf, PACIRAN, nikOf, OPERATOR, read, register, rowsOf, see, take, takeIn } from './walk.fixture.ts'
import { whenWorkersChange } from './workers-change.ts'
import { workersJobs } from './workers.jobs.ts'

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const undo = (id: string) => t.call(undoImport, OPERATOR, { id })
const names = async () => (await register(t)).map(({ name }) => name)

test('only rows that passed are taken into the register, and it is audited', async () => {
  const id = await takeIn(
    t,
    csvOf([
      { serial: 9001, nama: 'Rekaan Ada' },
      { serial: 9002, nik: '1' },
    ]),
  )
  expect(await names()).toEqual(['Rekaan Ada'])
  expect(await see(t, id)).toMatchObject({ state: 'taken', effects: { new: 1, updated: 0, same: 0 } })
  const { rows } = await t.pool.query(
    `select action, detail from audit.entry where subject = $1 order by id`,
    [id],
  )
  expect(rows.map(({ action }) => action)).toEqual(['import.receive', 'import.take', 'import.taken'])
  expect(rows.at(-1)?.detail).toEqual({ new: 1, updated: 0, same: 0, doubtful: 0 })
})

test('a list taken twice changes nothing the second time', async () => {
  const bytes = csvOf([{ serial: 9001 }, { serial: 9002 }])
  await takeIn(t, bytes)
  const before = await t.pool.query('select * from workers.worker order by id')
  const second = await takeIn(t, bytes)
  expect((await see(t, second)).effects).toEqual({ new: 0, updated: 0, same: 2, doubtful: 0 })
  const after = await t.pool.query('select * from workers.worker order by id')
  expect(after.rows).toEqual(before.rows)
})

test('two lists of the same people read before either is taken double nobody', async () => {
  const first = await read(t, csvOf([{ serial: 9001 }]))
  const second = await read(t, csvOf([{ serial: 9001, pekerjaan: 'Petani' }]))
  expect((await see(t, second)).effects.new).toBe(1)
  await take(t, first)
  await take(t, second)
  expect((await see(t, second)).effects).toEqual({ new: 0, updated: 1, same: 0, doubtful: 0 })
  expect(await register(t)).toHaveLength(1)
})

test('a later list changes what it knows and leaves what it does not mention', async () => {
  await takeIn(t, csvOf([{ serial: 9001, nama: 'Rekaan Lama', alamat: 'Dusun Rekaan' }]))
  const id = await takeIn(t, csvOf([{ serial: 9001, nama: 'Rekaan Baru', alamat: '' }]))
  expect((await see(t, id)).effects).toEqual({ new: 0, updated: 1, same: 0, doubtful: 0 })
  expect(await register(t)).toMatchObject([{ name: 'Rekaan Baru', address: 'Dusun Rekaan' }])
})

test('undo removes who came and restores who was changed', async () => {
  await takeIn(t, csvOf([{ serial: 9001, nama: 'Rekaan Lama', alamat: 'Dusun Rekaan' }]))
  const before = await register(t)
  const id = await takeIn(t, csvOf([{ serial: 9001, nama: 'Rekaan Baru', alamat: 'Lain' }, { serial: 9002 }]))
  expect(await undo(id)).toEqual({ removed: 1, restored: 1 })
  expect(await register(t)).toEqual(before)
  expect(await see(t, id)).toMatchObject({ state: 'undone' })
  const again = await takeIn(t, csvOf([{ serial: 9002 }]))
  expect((await see(t, again)).effects.new).toBe(1)
})

test('undo is refused while a later list stands on it, and names that file', async () => {
  const first = await takeIn(t, csvOf([{ serial: 9001, nama: 'Rekaan Lama' }]))
  const second = await takeIn(t, csvOf([{ serial: 9001, nama: 'Rekaan Baru' }]), { name: 'kedua.csv' })
  await expect(undo(first)).rejects.toMatchObject({
    code: 'import.built_upon',
    details: { file: 'kedua.csv' },
  })
  await undo(second)
  expect(await undo(first)).toEqual({ removed: 1, restored: 0 })
  expect(await register(t)).toEqual([])
})

test('a list read before another was undone brings its people all the same', async () => {
  const first = await takeIn(t, csvOf([{ serial: 9001 }]))
  const second = await read(t, csvOf([{ serial: 9001 }]))
  expect((await see(t, second)).effects.same).toBe(1)
  await undo(first)
  await take(t, second)
  expect(await register(t)).toHaveLength(1)
  expect((await see(t, second)).effects.new).toBe(1)
})

test('a list that was not taken has nothing to undo', async () => {
  const id = await read(t, csvOf([{ serial: 9001 }]))
  await expect(undo(id)).rejects.toMatchObject({ code: 'import.wrong_state' })
})

test('somebody whom another kabupaten holds is pointed out and not taken', async () => {
  await takeIn(t, csvOf([{ serial: 9001 }]))
  const gresik = officer('Rekaan Gresik', { role: 'operator', area: '35.25' })
  const id = await read(t, csvOf([{ serial: 9001, desa: '35.25.01.2001' }]), { area: '35.25', actor: gresik })
  const list = await see(t, id, gresik)
  expect(list.issues).toEqual([{ code: 'register.known', count: 1, verdict: 'warned' }])
  expect(list.effects).toEqual({ new: 0, updated: 0, same: 0, doubtful: 0 })
  await take(t, id, gresik)
  expect(await register(t)).toHaveLength(1)
})

test('a kecamatan cannot draw somebody out of another kecamatan', async () => {
  await takeIn(t, csvOf([{ serial: 9001 }]))
  const camat = officer('Rekaan Camat', { role: 'operator', area: '35.24.13' })
  const { rows } = await t.pool.query(
    `select code from wilayah.area where parent = '35.24.13' order by code limit 1`,
  )
  const desa = String(rows[0]?.code)
  const id = await takeIn(t, csvOf([{ serial: 9001, desa }]), { area: '35.24.13', actor: camat })
  expect((await see(t, id, camat)).issues[0]?.code).toBe('register.known')
  expect((await register(t))[0]?.desa).toBe(PACIRAN)
})

test('a NIK that differs in its last digit, with the same birth date and name, is a possible duplicate', async () => {
  await takeIn(t, csvOf([{ serial: 9001, nama: 'Siti Rekaan' }]))
  const id = await read(
    t,
    csvOf([
      { serial: 9002, nama: 'Siti Rekaan' },
      { serial: 9003, nama: 'Budi Rekaan' },
    ]),
  )
  const rows = await rowsOf(t, id)
  expect(rows.map(({ verdict, issues }) => [verdict, issues.map(({ code }) => code)])).toEqual([
    ['warned', ['register.possible_duplicate']],
    ['ok', []],
  ])
})

test('a mended row is judged and compared again, and is taken with the others', async () => {
  await takeIn(t, csvOf([{ serial: 9001, nama: 'Rekaan Lama' }]))
  const id = await read(
    t,
    csvOf([{ serial: 9001, nik: '35241417058590', nama: 'Rekaan Baru' }, { serial: 9002 }]),
  )
  expect((await see(t, id)).verdicts.rejected).toBe(1)
  const mended = await t.call(mendImportRow, OPERATOR, { id, row: 2, nik: nikOf(9001) })
  expect(mended).toMatchObject({ verdict: 'ok', effect: 'updated', mended: true, issues: [] })
  expect(await see(t, id)).toMatchObject({
    verdicts: { ok: 2, rejected: 0 },
    effects: { new: 1, updated: 1 },
  })
  await take(t, id)
  expect(await names()).toContain('Rekaan Baru')
  const { rows } = await t.pool.query(`select detail from audit.entry where action = 'import.mend'`)
  expect(rows[0]?.detail).toEqual({ row: 2, verdict: 'ok', fields: ['nik'] })
})

test('mending an ok row keeps its other cells', async () => {
  const id = await read(t, csvOf([{ serial: 9001, alamat: 'Dusun Rekaan', pekerjaan: 'Petani' }]))
  const [before] = await rowsOf(t, id)
  const mended = await t.call(mendImportRow, OPERATOR, { id, row: 2, nama: 'Rekaan Lain' })
  expect(mended).toEqual({ ...before, name: 'Rekaan Lain', mended: true })
})

test('a NIK mended into one that the file holds already stays rejected', async () => {
  const id = await read(t, csvOf([{ serial: 9001 }, { serial: 9002, nik: '1' }]))
  const mended = await t.call(mendImportRow, OPERATOR, { id, row: 3, nik: nikOf(9001) })
  expect(mended.issues).toMatchObject([{ code: 'nik.duplicate_in_file', firstRow: 2 }])
})

test('a row of a list that was taken cannot be mended', async () => {
  const id = await takeIn(t, csvOf([{ serial: 9001 }]))
  await expect(t.call(mendImportRow, OPERATOR, { id, row: 2, nama: 'X' })).rejects.toMatchObject({
    code: 'import.wrong_state',
  })
})

test('who asked to be told is told inside the transaction of taking and undoing', async () => {
  const told: [string, number][] = []
  whenWorkersChange(async (db, kab) => {
    const { rows } = await db.query<{ count: number }>(
      'select count(*) as count from workers.worker where kab = $1',
      [kab],
    )
    told.push([kab, rows[0]?.count ?? -1])
  })
  const id = await takeIn(t, csvOf([{ serial: 9001 }]))
  await undo(id)
  expect(told).toEqual([
    ['35.24', 1],
    ['35.24', 0],
  ])
})

test('a job that finds its list already taken leaves it alone', async () => {
  const id = await takeIn(t, csvOf([{ serial: 9001 }]))
  await workersJobs['workers.take']!(t.jobCtx, { importId: id })
  await workersJobs['workers.read']!(t.jobCtx, { importId: id })
  expect(await see(t, id)).toMatchObject({ state: 'taken', effects: { new: 1 } })
})

test('mending the first of two rows with one NIK does not reject it for the second, which is rejected already', async () => {
  const id = await read(t, csvOf([{ serial: 8801 }, { serial: 8801 }]))
  expect(await t.call(mendImportRow, OPERATOR, { id, row: 2, nama: 'Rekaan Dibetulkan' })).toMatchObject({
    verdict: 'ok',
  })
  expect((await see(t, id)).verdicts).toEqual({ ok: 1, warned: 0, rejected: 1 })
})
