import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listed, memberCsv, postMembers } from '../iuran/member-list.fixture.ts'
import type { Download } from '../platform/endpoint.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { targetsApi } from '../targets/index.ts'
import { reportsApi } from './index.ts'

let t: TestDb
const ratna = officer('Ratna', { role: 'operator', area: '35' })
const wati = officer('Wati', { role: 'viewer', area: '35.24' })
const KRANJI = '35.24.14.2008'
const PUCUK = '35.24.13.2001'

const people = (from: number, count: number, desa: string): Listed[] =>
  Array.from({ length: count }, (_, n) => ({ n: from + n, desa, month: '2026-10' }))

const state = (area: string, workers: number, day = '2026-01-02') =>
  t.call(targetsApi['POST /floors'], ratna, {
    area,
    workers,
    instrument: 'Satu desa seratus pekerja (rekaan)',
    source: 'Surat Sekda (rekaan)',
    day,
  })
const floorOf = (code: string, month?: string) =>
  t.call(reportsApi['GET /areas/:code/floor'], ratna, { code, ...(month && { month }) })

beforeAll(async () => {
  t = await makeTestDb()
  await postMembers(t, ratna, memberCsv([...people(0, 6, KRANJI), ...people(20, 3, PUCUK)]), {
    name: 'peserta.csv',
  })
})
afterAll(() => t[Symbol.asyncDispose]())

test('where nobody stated a floor, no desa is measured by one', async () => {
  expect(await floorOf('35.24')).toMatchObject({ floor: null, of: 0, reached: 0, children: [] })
})

test('every desa is measured by the floor of the nearest area that states one', async () => {
  await state('35', 5)
  expect(await floorOf('35.24')).toMatchObject({
    floor: { area: '35', workers: 5 },
    of: 474,
    known: 474,
    reached: 1,
  })
  const { id } = await state('35.24.13', 3)
  const both = await floorOf('35.24')
  expect(both.reached).toBe(2)
  expect(both.children.find(({ area }) => area === '35.24.13')).toMatchObject({ lowest: 3, reached: 1 })
  expect(both.children.find(({ area }) => area === '35.24.14')).toMatchObject({
    lowest: 5,
    reached: 1,
    of: 17,
  })
  const reason = 'Dicabut oleh surat berikutnya'
  await t.call(targetsApi['POST /floors/:id/withdraw'], ratna, { id, reason })
  expect((await floorOf('35.24')).reached).toBe(1)
  const { floors } = await t.call(targetsApi['GET /targets'], wati, { area: '35.24' })
  expect(floors.map(({ area, withdrawnReason }) => [area, withdrawnReason]).sort()).toEqual([
    ['35', null],
    ['35.24.13', reason],
  ])
})

test('a later statement holds from its day on, and earlier months keep theirs', async () => {
  await state('35.24.14', 7, '2026-10-15')
  expect((await floorOf(KRANJI, '2026-09')).floor?.workers).toBe(5)
  expect(await floorOf(KRANJI)).toMatchObject({ floor: { workers: 7 }, of: 1, reached: 0 })
})

test('a kabupaten without a list is not known to fall short', async () => {
  const { children, of, known, reached } = await floorOf('35')
  expect(children.find(({ area }) => area === '35.25')).toMatchObject({ known: 0, reached: 0 })
  expect(children.find(({ area }) => area === '35.24')).toMatchObject({ of: 474, known: 474, reached: 0 })
  expect([of > known, known, reached]).toEqual([true, 474, 0])
})

test('the table is taken away in the order and with the rows that are seen', async () => {
  await state('35.24', 3, '2026-02-01')
  const input = { code: '35.24', order: 'minimal', direction: 'descending' } as const
  const csv = async (more: object) =>
    String(
      ((await t.call(reportsApi['GET /areas/:code/coverage.csv'], wati, { ...input, ...more })) as Download)
        .body,
    )
      .trim()
      .split('\r\n')
  const [heads, first, ...others] = await csv({})
  expect(heads).toContain('Perlu per bulan;Minimal tiap desa;Desa mencapai minimal;Dari desa')
  expect(first).toContain('35.24.13;Kec. Pucuk;3;')
  expect(first).toMatch(/;3;1;17$/)
  expect(others.find((line) => line.includes(';Jumlah;'))).toMatch(/;3;1;474$/)
  expect(others.at(-1)).toContain('Surat Sekda (rekaan)')
  const short = await csv({ side: 'sudah' })
  expect(short[1]).toBe(';27 wilayah lain;9;')
})

test('nobody states or reads a floor outside his area', async () => {
  const outside = { code: 'access.outside_area' }
  await expect(t.call(reportsApi['GET /areas/:code/floor'], wati, { code: '35.25' })).rejects.toMatchObject(
    outside,
  )
  const given = { area: '35.24', workers: 1, instrument: 'Surat', source: 'Surat', day: '2026-01-02' }
  await expect(t.call(targetsApi['POST /floors'], wati, given)).rejects.toMatchObject({
    code: 'access.not_permitted',
  })
  await expect(
    t.call(targetsApi['POST /floors'], ratna, { ...given, day: '2026-02-30' }),
  ).rejects.toMatchObject({ code: 'request.invalid' })
})
