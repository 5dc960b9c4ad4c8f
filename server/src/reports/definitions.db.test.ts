import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listed, memberCsv, nikOf, postMembers, register } from '../iuran/member-list.fixture.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { targetsApi } from '../targets/index.ts'
import { reportsApi } from './index.ts'

let t: TestDb
const ratna = officer('Ratna', { role: 'operator', area: '35' })
const KRANJI = '35.24.14.2008'

const people = (from: number, count: number, of: Partial<Listed>): Listed[] =>
  Array.from({ length: count }, (_, n) => ({ n: from + n, desa: KRANJI, ...of }))

const whole = (definition: string, workers: number, area = '35.24') =>
  t.call(targetsApi['POST /denominators'], ratna, {
    area,
    year: 2026,
    definition,
    workers,
    source: 'Sakernas Agustus',
    day: '2026-03-01',
  })

const ways = async (code: string) => {
  const { indicators } = await t.call(reportsApi['GET /areas/:code/definitions'], ratna, {
    code,
    month: '2026-10',
  })
  return Object.fromEntries(indicators.map((indicator) => [indicator.id, indicator]))
}
const peopleIn = async (code: string) =>
  Object.fromEntries(Object.entries(await ways(code)).map(([id, { people: heads }]) => [id, heads]))

const AT_HOME = {
  'ucj.pu_bpu_jakon': 9,
  'ucj.dengan_tenggang': 13,
  'ucj.dengan_pmi': 11,
  'ucj.pu': 4,
  'ucj.bpu': 6,
}

beforeAll(async () => {
  t = await makeTestDb()
  await register(t, ratna, [{ n: 0, desa: KRANJI }])
  await postMembers(
    t,
    ratna,
    memberCsv([
      ...people(0, 6, { segment: 'BPU' }),
      ...people(5, 4, { segment: 'PU' }),
      ...people(20, 4, { segment: 'BPU', status: 'MENUNGGAK' }),
      ...people(30, 2, { segment: 'PMI' }),
    ]),
  )
  await postMembers(t, ratna, memberCsv(people(0, 2, { desa: '35.24.13.2001' })), {
    name: 'cabang.csv',
    basis: 'lokasi_kerja',
  })
  await whole('potensi', 100)
  await whole('penduduk_bekerja', 200)
  await whole('potensi_bpu', 30)
})
afterAll(() => t[Symbol.asyncDispose]())

test('one month of one kabupaten is counted under every definition, each person once', async () => {
  expect(await peopleIn('35.24')).toEqual({ ...AT_HOME, 'ucj.lokasi_kerja': 2 })
})

test('desa and province agree with the kabupaten under each definition', async () => {
  expect(await peopleIn('35')).toEqual({ ...AT_HOME, 'ucj.lokasi_kerja': 2 })
  expect(await peopleIn(KRANJI)).toEqual({ ...AT_HOME, 'ucj.lokasi_kerja': 0 })
})

test('where people work is what the list of work says, also when the register knows their home', async () => {
  expect(nikOf(0)).toHaveLength(16)
  expect((await peopleIn('35.24.13.2001'))['ucj.lokasi_kerja']).toBe(2)
})

test('each definition is divided by the wholes it may be divided by, and by no other', async () => {
  const found = await ways('35.24')
  const rates = (id: string) =>
    found[id]!.wholes.map(({ definition, coverageBp }) => [definition, coverageBp])
  expect(rates('ucj.pu_bpu_jakon')).toEqual([
    ['potensi', 900],
    ['penduduk_bekerja', 450],
  ])
  expect(rates('ucj.bpu')).toEqual([['potensi_bpu', 2000]])
  expect(rates('ucj.pu')).toEqual([])
})

test('the figure page shows any definition by any of its wholes, with its months and parts', async () => {
  const { covered, coverageBp, shouldBe, indicator, children } = await t.call(
    reportsApi['GET /areas/:code/coverage'],
    ratna,
    { code: '35.24', indicator: 'ucj.dengan_tenggang', whole: 'penduduk_bekerja' },
  )
  expect([covered.people, coverageBp, shouldBe?.definition, indicator]).toEqual([
    13,
    650,
    'penduduk_bekerja',
    'ucj.dengan_tenggang',
  ])
  expect(children.find(({ code }) => code === '35.24.14')?.people).toBe(13)
})

test('a definition nobody knows is refused', async () => {
  await expect(
    t.call(reportsApi['GET /areas/:code/coverage'], ratna, { code: '35.24', indicator: 'ucj.lain' }),
  ).rejects.toMatchObject({ code: 'indicator.unknown' })
})
