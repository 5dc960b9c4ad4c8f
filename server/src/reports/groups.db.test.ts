import { Readable } from 'node:stream'
import { NON_ASN, DESA_OFFICIALS } from '@naungan/rules/sheet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unlikeName } from '../../db/seed/unlike-name.ts'
import { iuranJobs } from '../iuran/index.ts'
import { memberCsv, nikOf, postMembers } from '../iuran/member-list.fixture.ts'
import type { Download } from '../platform/endpoint.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { workersApi, workersJobs } from '../workers/index.ts'
import { GROUPINGS } from './groups.ts'
import { reportsApi } from './index.ts'

let t: TestDb
const jobs = { ...workersJobs, ...iuranJobs }
const ratna = officer('Ratna', { role: 'operator', area: '35' })
const wati = officer('Wati', { role: 'viewer', area: '35.24.14' })
const KRANJI = '35.24.14.2008'
const PUCUK = '35.24.13.2001'
const WORK = ['Perangkat Desa', 'Ketua RT', 'Kader Posyandu', 'Tenaga Honorer', 'Nelayan', 'Nelayan']

const people = WORK.map((kerja, n) => ({ n, kerja, desa: n < 4 ? KRANJI : PUCUK }))

beforeAll(async () => {
  t = await makeTestDb()
  const rows = people.map(({ n, kerja, desa }) =>
    [nikOf(n), unlikeName(n), '1985-01-02', 'L', desa, kerja].join(','),
  )
  const text = ['NIK,Nama Lengkap,Tanggal Lahir,Jenis Kelamin,Kode Desa,Pekerjaan', ...rows].join('\r\n')
  const file = await t.around.files.receive('pekerja.csv', Readable.from([text]), 1e8)
  const { id } = await t.call(workersApi['POST /imports'], ratna, { area: '35.24', file })
  await t.runJobs(jobs)
  await t.call(workersApi['POST /imports/:id/take'], ratna, { id })
  await postMembers(t, ratna, memberCsv([0, 3, 4, 8, 9].map((n) => ({ n }))))
  await postMembers(t, ratna, memberCsv([{ n: 20 }, { n: 21 }]), { area: '35.25' })
  await t.runJobs(jobs)
})
afterAll(() => t[Symbol.asyncDispose]())

const groups = (code: string, by: string) =>
  t.call(reportsApi['GET /areas/:code/groups'], ratna, { code, by })
const officials = (code: string) => t.call(reportsApi['GET /areas/:code/officials'], ratna, { code })

test('every way to group adds up to the figure of the area, at every level', async () => {
  for (const code of ['35', '35.24', '35.24.14', KRANJI])
    for (const by of GROUPINGS) {
      const { covered, groups: found, workers } = await groups(code, by)
      const figure = await t.call(reportsApi['GET /areas/:code/coverage'], ratna, { code })
      expect([code, by, covered]).toEqual([code, by, figure.covered.people])
      expect([code, by, found.reduce((sum, row) => sum + row.covered, 0)]).toEqual([code, by, covered])
      expect([code, by, found.reduce((sum, row) => sum + row.workers, 0)]).toEqual([code, by, workers])
    }
})

test('a group says how many of it are covered, and people beyond the register have no share', async () => {
  const { groups: found, countedAt, waiting } = await groups('35.24', 'occupation')
  const of = (value: string) => found.find((row) => row.value === value)
  expect(of('nelayan')).toEqual({ value: 'nelayan', workers: 2, covered: 1, gap: 1, coverageBp: 5000 })
  expect(of('outside')).toEqual({ value: 'outside', workers: 0, covered: 2, gap: null, coverageBp: null })
  expect([countedAt === null, waiting]).toEqual([false, false])
})

test('segments follow from occupations, so that another table of occupations regroups them', async () => {
  const { groups: found } = await groups('35.24', 'segment')
  expect(Object.fromEntries(found.map(({ value, workers, covered }) => [value, [workers, covered]]))).toEqual(
    { PU: [2, 2], BPU: [4, 1], outside: [0, 2] },
  )
})

test('an occupation of which the register has nobody names in how many desa', async () => {
  const { empty, desa } = await groups('35.24', 'occupation')
  const of = (value: string) => empty.find((row) => row.value === value)?.desa
  expect(desa).toEqual({ all: 474, known: 2 })
  expect([of('nelayan'), of('linmas'), of('pns')]).toEqual([473, 474, undefined])
})

test('village officials and non-ASN are told apart, by desa and by who pays', async () => {
  const found = await officials('35.24')
  const count = (rows: { workers: number; covered: number }[]) =>
    rows.reduce(([all, paid], row) => [all! + row.workers, paid! + row.covered], [0, 0])
  expect([found.officials.map(({ value }) => value), found.nonAsn.map(({ value }) => value)]).toEqual([
    DESA_OFFICIALS,
    NON_ASN,
  ])
  expect([count(found.officials), count(found.nonAsn)]).toEqual([
    [3, 1],
    [1, 1],
  ])
  expect(found.offices).toEqual([{ value: 'APBD', workers: 1, covered: 1 }])
  expect(found.leaves.find(({ code }) => code === KRANJI)).toMatchObject({
    officials: { workers: 3, covered: 1 },
    nonAsn: { workers: 1, covered: 1 },
  })
  for (const parts of [found.parts, found.leaves, (await officials('35')).parts])
    expect(count(parts.map(({ officials }) => officials))).toEqual([3, 1])
})

test('an officer sees the groups of his own area and of no other', async () => {
  const found = await t.call(reportsApi['GET /areas/:code/groups'], wati, { code: KRANJI, by: 'sex' })
  expect(found.workers).toBe(4)
  await expect(
    t.call(reportsApi['GET /areas/:code/groups'], wati, { code: '35.24', by: 'sex' }),
  ).rejects.toMatchObject({ code: 'access.outside_area' })
})

test('both tables can be taken away, with their sum and the definition below', async () => {
  const csvOf = async (key: 'groups' | 'officials') => {
    const file = (await t.call(reportsApi[`GET /areas/:code/${key}.csv`], ratna, {
      code: '35.24',
    })) as Download
    return String(file.body).split('\r\n')
  }
  const groupLines = await csvOf('groups')
  expect(groupLines).toContain('Nelayan/perikanan;2;1;1;50')
  expect(groupLines.at(-3)).toBe('Jumlah;6;5;;')
  expect(groupLines.at(-2)).toContain('ucj.pu_bpu_jakon')
  const lines = await csvOf('officials')
  expect(lines).toContain('35.24.14.2008;Desa Kranji;3;1;33,33;1;1;100')
  expect(lines.at(-3)).toBe('35.24;Jumlah;3;1;33,33;1;1;100')
})
