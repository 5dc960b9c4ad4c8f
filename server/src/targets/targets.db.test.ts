import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { targetsApi } from './index.ts'

let t: TestDb
const ratna = officer('Ratna', { role: 'operator', area: '18' })
const wati = officer('Wati', { role: 'viewer', area: '18' })
const budi = officer('Budi', { role: 'operator', area: '35.24' })

beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const source = { instrument: 'RPJMD', source: 'Bappeda Provinsi', day: '2025-02-01' }
const lampung = { area: '18', ...source }

test('the two targets of Lampung stand side by side and show the wholes they imply', async () => {
  await t.call(targetsApi['POST /targets'], ratna, {
    ...lampung,
    year: 2025,
    percentBp: 3839,
    workers: 1_149_447,
  })
  await t.call(targetsApi['POST /targets'], ratna, {
    ...lampung,
    year: 2026,
    percentBp: 4553,
    workers: 1_436_809,
  })
  const { targets } = await t.call(targetsApi['GET /targets'], wati, { area: '18' })
  expect(targets.map(({ year, implied, createdBy }) => [year, implied, createdBy])).toEqual([
    [2026, 3_155_741, 'Ratna'],
    [2025, 2_994_131, 'Ratna'],
  ])
})

test('a second statement for the same year overwrites nothing, and a withdrawn one says who, when and why', async () => {
  const stated = { area: '18.01', year: 2026, definition: 'potensi', source: 'Sakernas', day: '2026-02-01' }
  const first = await t.call(targetsApi['POST /denominators'], ratna, { ...stated, workers: 100 })
  await t.call(targetsApi['POST /denominators'], ratna, { ...stated, workers: 120, day: '2026-03-01' })
  const reason = 'Angka sementara, sudah ada yang tetap'
  await t.call(targetsApi['POST /denominators/:id/withdraw'], ratna, { ...first, reason })
  const { denominators } = await t.call(targetsApi['GET /targets'], ratna, { area: '18.01' })
  expect(denominators.map((row) => [row.workers, row.withdrawnBy, row.withdrawnReason])).toEqual([
    [120, null, null],
    [100, 'Ratna', reason],
  ])
  const again = t.call(targetsApi['POST /denominators/:id/withdraw'], ratna, { ...first, reason })
  await expect(again).rejects.toMatchObject({ code: 'figure.withdrawn_already' })
})

test('nobody states or withdraws a figure outside his area, nor without the duty', async () => {
  const target = { ...lampung, year: 2027, percentBp: 5000 }
  const { id } = await t.call(targetsApi['POST /targets'], ratna, target)
  const outside = { code: 'access.outside_area' }
  await expect(t.call(targetsApi['POST /targets'], budi, target)).rejects.toMatchObject(outside)
  const withdrawn = t.call(targetsApi['POST /targets/:id/withdraw'], budi, { id, reason: 'salah ketik' })
  await expect(withdrawn).rejects.toMatchObject(outside)
  await expect(t.call(targetsApi['GET /targets'], budi, { area: '18' })).rejects.toMatchObject(outside)
  const refused = t.call(targetsApi['POST /targets'], wati, target)
  await expect(refused).rejects.toMatchObject({ code: 'access.not_permitted' })
})

test('a target states something, on a day of the calendar', async () => {
  const nothing = t.call(targetsApi['POST /targets'], ratna, { ...lampung, year: 2026 })
  await expect(nothing).rejects.toMatchObject({ code: 'target.nothing_stated' })
  const never = { ...lampung, year: 2026, percentBp: 1, day: '2026-02-30' }
  await expect(t.call(targetsApi['POST /targets'], ratna, never)).rejects.toMatchObject({
    code: 'request.invalid',
  })
})
