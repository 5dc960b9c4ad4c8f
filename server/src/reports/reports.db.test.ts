import { afterAll, beforeAll, expect, test } from 'vitest'
import { read } from '@e965/xlsx'
import { memberCsv, type Listed, postMembers, readMembers } from '../iuran/member-list.fixture.ts'
import type { Download } from '../platform/endpoint.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { targetsApi } from '../targets/index.ts'
import { reportsApi } from './index.ts'

let t: TestDb
const ratna = officer('Ratna', { role: 'operator', area: '35' })
const wati = officer('=Wati', { role: 'viewer', area: '35.24' })
const KRANJI = '35.24.14.2008'

const PUCUK = '35.24.13.2001'

const people = (from: number, count: number, of: Partial<Listed>): Listed[] =>
  Array.from({ length: count }, (_, n) => ({ n: from + n, ...of }))

const denominator = (area: string, workers: number, definition = 'potensi') =>
  t.call(targetsApi['POST /denominators'], ratna, {
    area,
    year: 2026,
    definition,
    workers,
    source: 'Sakernas Agustus',
    day: '2026-03-01',
  })
const target = (area: string, year: number, stated: { percentBp?: number; workers?: number }) =>
  t.call(targetsApi['POST /targets'], ratna, {
    area,
    year,
    ...stated,
    instrument: 'RKPD',
    source: 'Surat Sekda',
    day: '2025-04-14',
  })
const figure = (code: string, month?: string) =>
  t.call(reportsApi['GET /areas/:code/coverage'], ratna, { code, ...(month && { month }) })

beforeAll(async () => {
  t = await makeTestDb()
  const month = (at: string, rows: Listed[]) =>
    postMembers(t, ratna, memberCsv(rows.map((row) => ({ ...row, month: at }))), {
      name: `peserta-${at}.csv`,
    })
  await month('2025-12', people(0, 9, { desa: KRANJI }))
  await month('2026-01', people(0, 4, { desa: KRANJI }))
  await month('2026-10', [
    ...people(0, 6, { desa: KRANJI }),
    ...people(20, 3, { desa: PUCUK, segment: 'PU' }),
    ...people(30, 2, { segment: 'JAKON' }),
  ])
  await postMembers(t, ratna, memberCsv(people(60, 5, { month: '2026-10' })), { area: '35.25' })
})
afterAll(() => t[Symbol.asyncDispose]())

test('an area nobody has stated anything for shows heads and no percentage', async () => {
  const {
    covered,
    shouldBe,
    target: none,
    coverageBp,
    missingChildren,
    gap,
    asOf,
    indicator,
  } = await figure('35.24')
  expect(covered).toEqual({ people: 11, pu: 3, bpu: 6, jakon: 2, pmi: 0 })
  expect([shouldBe, none, coverageBp, gap]).toEqual([null, null, null, null])
  expect([missingChildren, asOf, indicator]).toEqual([27, '2026-10-31', 'ucj.pu_bpu_jakon'])
})

test('children and the people without a desa make up the whole', async () => {
  const { children, unknownDesa, covered, leaves } = await figure('35.24')
  expect(children).toHaveLength(27)
  expect(leaves).toHaveLength(474)
  expect(unknownDesa).toBe(2)
  const sum = children.reduce((heads, child) => heads + (child.people ?? 0), unknownDesa)
  expect(sum).toBe(covered.people)
})

test('the trend has thirteen months, the January drop among them, and no zero where no list is', async () => {
  const { trend, months } = await figure('35.24', '2026-10')
  expect(trend).toHaveLength(13)
  const at = (month: string) => trend.find((point) => point.month === month)?.people
  expect([at('2025-12'), at('2026-01'), at('2026-02'), at('2026-10')]).toEqual([9, 4, null, 11])
  expect(months).toEqual(['2025-12', '2026-01', '2026-10'])
  const { segments } = await figure('35.24', '2026-01')
  expect(segments.find(({ segment }) => segment === 'BPU')).toEqual({ segment: 'BPU', people: 4, change: -5 })
})

test('a province is the sum of its kabupaten, and one without a list has no figure', async () => {
  const { covered, children, leaves } = await figure('35')
  expect(covered.people).toBe(16)
  const of = (code: string) => children.find((child) => child.code === code)?.people
  expect([of('35.24'), of('35.25'), of('35.26')]).toEqual([11, 5, null])
  expect(leaves.find(({ code }) => code === '35.24.14')?.people).toBe(6)
})

test('target, gap and what is needed a month follow from what was stated', async () => {
  await denominator('35.24', 100)
  await denominator('35.24', 150, 'penduduk_bekerja')
  await denominator('35.24.14', 10)
  await denominator(KRANJI, 8)
  await target('35.24', 2026, { percentBp: 3741 })
  await target('35', 2045, { percentBp: 9537 })
  const {
    shouldBe,
    coverageBp,
    target: stated,
    gap,
    neededPerMonth,
    farTarget,
    otherCounts,
    children,
    bridge,
  } = await figure('35.24')
  expect(shouldBe).toMatchObject({
    workers: 100,
    definition: 'potensi',
    origin: 'own',
    source: 'Sakernas Agustus',
  })
  expect(stated).toMatchObject({ percentBp: 3741, workers: 37, from: '35.24', implied: null })
  expect([coverageBp, gap, neededPerMonth]).toEqual([1100, 26, 13])
  expect(farTarget).toMatchObject({ year: 2045, percentBp: 9537, workers: 95, from: '35' })
  expect(otherCounts).toMatchObject([{ definition: 'penduduk_bekerja', workers: 150, coverageBp: 733 }])
  expect(children.find(({ code }) => code === '35.24.14')).toMatchObject({
    people: 6,
    shouldBe: 10,
    coverageBp: 6000,
    gap: -2,
    targetBp: 3741,
    below: 0,
    of: 17,
  })
  expect(bridge).toEqual({ shortAreas: 0, short: 0, overAreas: 1, over: 2 })
})

test('a head count is a target for its own area only; a percentage is handed down', async () => {
  await target('35', 2026, { workers: 1000 })
  const { target: own } = await figure('35')
  expect(own).toMatchObject({ workers: 1000, percentBp: null, implied: null })
  const { target: other } = await figure('35.25')
  expect(other).toBeNull()
  const { target: desa } = await figure(KRANJI)
  expect(desa).toMatchObject({ percentBp: 3741, workers: 3, from: '35.24' })
})

test('what an area should cover is the sum of its children only when every child is known', async () => {
  const desa = (await figure('35.24.13')).children.map(({ code }) => code)
  for (const code of desa.slice(1)) await denominator(code, 10)
  expect(await figure('35.24.13')).toMatchObject({ shouldBe: null, missingChildren: 1 })
  await denominator(desa[0]!, 12)
  const { shouldBe } = await figure('35.24.13')
  expect(shouldBe).toMatchObject({
    workers: (desa.length - 1) * 10 + 12,
    origin: 'sum',
    source: 'Sakernas Agustus',
  })
  const { leaves } = await figure('35')
  expect(leaves.find(({ code }) => code === '35.24.13')?.coverageBp).toBe(174)
})

test('a desa page has its own heads and a zero in a month its kabupaten was listed', async () => {
  const { covered, trend, children } = await figure(PUCUK)
  expect([covered.people, children]).toEqual([3, []])
  expect(trend.map(({ people: heads }) => heads).filter((heads) => heads !== null)).toEqual([0, 0, 3])
})

test('a figure names the lists it stands on, also to a viewer of one kecamatan', async () => {
  const camat = officer('Camat', { role: 'viewer', area: '35.24.14' })
  const { lists } = await t.call(reportsApi['GET /areas/:code/coverage'], camat, { code: '35.24.14' })
  expect(lists).toMatchObject([{ kab: '35.24', fileName: 'peserta-2026-10.csv', rows: 11 }])
})

test('nobody reads a figure outside his area', async () => {
  for (const code of ['35', '35.25', 'ID'])
    await expect(t.call(reportsApi['GET /areas/:code/coverage'], wati, { code })).rejects.toMatchObject({
      code: 'access.outside_area',
    })
})

test('the table can be taken away as CSV and XLSX, whole, dated, and harmless', async () => {
  const csv = (await t.call(reportsApi['GET /areas/:code/coverage.csv'], wati, { code: '35.24' })) as Download
  const lines = String(csv.body).trim().split('\r\n')
  expect(lines).toHaveLength(1 + 27 + 1 + 1 + 1)
  expect(lines.at(-3)).toContain('Desa belum diketahui;2')
  expect(lines.at(-2)).toContain('35.24;Jumlah;11;100;11;37,41;26')
  expect(lines.at(-1)).toContain('posisi 31 Oktober 2026')
  expect(lines.at(-1)).toContain('oleh =Wati')
  const xlsx = (await t.call(reportsApi['GET /areas/:code/coverage.xlsx'], wati, {
    code: '35.24',
    order: 'nama',
  })) as Download
  expect(read(xlsx.body).Sheets['Cakupan']?.['C2']?.v).toBe(0)
})

test('tasks name what waits, each for those who may do it', async () => {
  t.setNow('2026-12-05T03:00:00Z')
  const id = await readMembers(t, ratna, memberCsv(people(70, 2, { month: '2026-11' })))
  const tasks = async (actor: typeof ratna) =>
    (await t.call(reportsApi['GET /tasks'], actor, { area: '35.24' })).tasks
  const mine = await tasks(ratna)
  expect(mine.find(({ kind }) => kind === 'list.ready')).toMatchObject({
    listId: id,
    count: 2,
    area: '35.24',
  })
  expect(mine.find(({ kind }) => kind === 'list.missing')).toMatchObject({ count: 1, month: '2026-11' })
  expect(mine.find(({ kind }) => kind === 'denominator.missing')).toMatchObject({ count: 25 })
  expect(await tasks(wati)).toEqual([])
})
