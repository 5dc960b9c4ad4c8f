import { afterAll, beforeAll, expect, test } from 'vitest'
import { memberCsv, postMembers } from '../iuran/member-list.fixture.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { targetsApi } from '../targets/index.ts'
import { reportsApi } from './index.ts'

let t: TestDb
const ratna = officer('Ratna', { role: 'operator', area: '35' })

const post = (month: string, count: number) =>
  postMembers(t, ratna, memberCsv(Array.from({ length: count }, (_, n) => ({ n, month }))), {
    name: `peserta-${month}.csv`,
  })

const state = (year: number, workers: number, definition: string) =>
  t.call(targetsApi['POST /denominators'], ratna, {
    area: '35.24',
    year,
    definition,
    workers,
    source: 'Bappeda (rekaan)',
    day: `${year}-01-02`,
  })

const figure = (month: string) =>
  t.call(reportsApi['GET /areas/:code/coverage'], ratna, { code: '35.24', month })

beforeAll(async () => {
  t = await makeTestDb()
  await post('2025-11', 8)
  await post('2025-12', 9)
  await post('2026-01', 10)
  await state(2025, 20, 'potensi')
  await state(2026, 40, 'potensi')
  await state(2026, 80, 'angkatan_kerja')
})
afterAll(() => t[Symbol.asyncDispose]())

test('a change inside a year comes from the people alone', async () => {
  const { change } = await figure('2025-12')
  expect(change).toEqual({ heads: 1, workers: 0, totalBp: 500, peopleBp: 500, wholeBp: 0 })
})

test('in January the whole of the new year stands beside the people, and the fall is said to be its doing', async () => {
  const { trend, change, coverageBp } = await figure('2026-01')
  expect(trend.slice(-2).map(({ workers, coverageBp: rate }) => [workers, rate])).toEqual([
    [20, 4500],
    [40, 2500],
  ])
  expect(coverageBp).toBe(2500)
  expect(change).toMatchObject({ heads: 1, workers: 20, totalBp: -2000 })
  expect(change!.peopleBp).toBeGreaterThan(0)
  expect(change!.peopleBp + change!.wholeBp).toBe(change!.totalBp)
})

test('a month without a list has neither rate nor change', async () => {
  const { trend } = await figure('2026-01')
  const october = trend.find(({ month }) => month === '2025-10')
  expect(october).toMatchObject({ people: null, coverageBp: null, change: null })
})
