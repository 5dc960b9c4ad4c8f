import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listed, memberCsv, postMembers } from '../iuran/member-list.fixture.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { targetsApi } from '../targets/index.ts'
import { reportsApi } from './index.ts'

let t: TestDb
const ratna = officer('Ratna', { role: 'operator', area: '35' })
const camat = officer('Camat', { role: 'viewer', area: '35.24.14' })
const KRANJI = '35.24.14.2008'
const DRAJAT = '35.24.14.2006'
const PUCUK = '35.24.13.2001'

const people = (from: number, count: number, desa: string): Listed[] =>
  Array.from({ length: count }, (_, n) => ({ n: from + n, desa }))
const post = (month: string, rows: Listed[], area?: string) =>
  postMembers(t, ratna, memberCsv(rows.map((row) => ({ ...row, month }))), {
    name: `peserta-${month}.csv`,
    ...(area !== undefined && { area }),
  })
const denominator = (area: string, year: number, workers: number) =>
  t.call(targetsApi['POST /denominators'], ratna, {
    area,
    year,
    definition: 'potensi',
    workers,
    source: 'Bappeda (rekaan)',
    day: `${year}-01-02`,
  })
const trends = (code: string, parts?: 'children' | 'leaves') =>
  t.call(reportsApi['GET /areas/:code/trends'], ratna, { code, ...(parts && { parts }) })
const ranking = (code: string, more: object) =>
  t.call(reportsApi['GET /areas/:code/ranking'], ratna, { code, ...more })

beforeAll(async () => {
  t = await makeTestDb()
  await post('2025-12', [...people(0, 8, KRANJI), ...people(20, 2, PUCUK)])
  await post('2026-09', [...people(0, 5, KRANJI), ...people(20, 4, PUCUK), ...people(40, 4, DRAJAT)])
  await post('2026-10', [...people(0, 6, KRANJI), ...people(20, 8, PUCUK), ...people(40, 4, DRAJAT)])
  await postMembers(t, ratna, memberCsv([{ n: 90, month: '2026-10' }]), { area: '35.25' })
  for (const area of ['35.24.13', '35.24.14']) {
    await denominator(area, 2025, 10)
    await denominator(area, 2026, 20)
  }
  await t.call(targetsApi['POST /targets'], ratna, {
    area: '35.24',
    year: 2026,
    percentBp: 5000,
    instrument: 'RKPD',
    source: 'Surat Sekda (rekaan)',
    day: '2025-04-14',
  })
})
afterAll(() => t[Symbol.asyncDispose]())

test('every part has the same thirteen months, null where no list is and zero where nobody is on it', async () => {
  const { areas, months, years } = await trends('35.24')
  expect([areas.length, months.length, months.at(0), months.at(-1)]).toEqual([27, 13, '2025-10', '2026-10'])
  const known = (code: string) => areas.find((area) => area.code === code)?.people.filter((n) => n !== null)
  expect([known('35.24.14'), known('35.24.13'), known('35.24.01')]).toEqual([
    [8, 9, 10],
    [2, 4, 8],
    [0, 0, 0],
  ])
  expect(years).toEqual([2025, 2026])
  expect(areas.find(({ code }) => code === '35.24.14')).toMatchObject({
    workers: [10, 20],
    targetBp: 5000,
    gap: 0,
  })
})

test('the desa of a kabupaten, the desa of a kecamatan and the kecamatan of a provinsi say the same of the last month', async () => {
  for (const [code, parts] of [
    ['35.24', 'leaves'],
    ['35.24.14', 'children'],
    ['35', 'leaves'],
    ['35', 'children'],
  ] as const) {
    const { areas } = await trends(code, parts)
    const figure = await t.call(reportsApi['GET /areas/:code/coverage'], ratna, { code })
    expect([code, areas.map((area) => [area.code, area.people.at(-1)])]).toEqual([
      code,
      figure[parts].map((area) => [area.code, area.people]),
    ])
  }
})

test('parts are ranked by coverage, and one without a whole is not ranked last but not at all', async () => {
  const { areas, against } = await ranking('35.24', { by: 'cakupan' })
  expect(against).toBe('2026-09')
  const ranked = areas.filter(({ rank }) => rank !== null)
  expect(ranked.map(({ code, value, rank, rankBefore }) => [code, value, rank, rankBefore])).toEqual([
    ['35.24.13', 4000, 2, 2],
    ['35.24.14', 5000, 1, 1],
  ])
  expect(areas.find(({ code }) => code === '35.24.01')).toMatchObject({ people: 0, value: null, rank: null })
})

test('by growth the order turns, equal figures share a rank, and a year back may not be known', async () => {
  const grown = (await ranking('35.24', { by: 'pertumbuhan' })).areas.filter(({ rank }) => rank !== null)
  expect(grown.map(({ code, value, rank }) => [code, value, rank])).toEqual([
    ['35.24.13', 10_000, 1],
    ['35.24.14', 1111, 2],
  ])
  const heads = await ranking('35.24', { by: 'terlindungi' })
  const ranks = heads.areas.map(({ rank }) => rank)
  expect([Math.max(...ranks.map((rank) => rank ?? 0)), ranks.filter((rank) => rank === 3).length]).toEqual([
    3, 25,
  ])
  const year = await ranking('35.24', { by: 'terlindungi', since: 'tahun' })
  expect([year.against, ...new Set(year.areas.map(({ rankBefore }) => rankBefore))]).toEqual([
    '2025-10',
    null,
  ])
})

test('the least short comes first, each held against the target of its own year', async () => {
  const { areas } = await ranking('35.24', { by: 'kurang' })
  const ranked = areas.filter(({ rank }) => rank !== null)
  expect(ranked.map(({ code, value, before, rank }) => [code, value, before, rank])).toEqual([
    ['35.24.13', 2, 6, 2],
    ['35.24.14', 0, 1, 1],
  ])
})

test('who sees one kecamatan sees the months of its desa and no others', async () => {
  const own = await t.call(reportsApi['GET /areas/:code/trends'], camat, { code: '35.24.14' })
  expect(own.areas.find(({ code }) => code === KRANJI)?.people.at(-1)).toBe(6)
  for (const endpoint of [reportsApi['GET /areas/:code/trends'], reportsApi['GET /areas/:code/ranking']])
    await expect(t.call(endpoint, camat, { code: '35.24' })).rejects.toMatchObject({
      code: 'access.outside_area',
    })
})
