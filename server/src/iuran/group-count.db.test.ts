import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unlikeName } from '../../db/seed/unlike-name.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { workersApi, workersJobs } from '../workers/index.ts'
import { iuranApi, iuranJobs } from './index.ts'
import { memberCsv, nikOf, postMembers } from './member-list.fixture.ts'

let t: TestDb
const jobs = { ...workersJobs, ...iuranJobs }
const ratna = officer('Ratna', { role: 'operator', area: '35.24' })
const KRANJI = '35.24.14.2008'
const PUCUK = '35.24.13.2001'

type Made = { n: number; desa: string; kerja: string; lahir?: string; jk?: string }

const takeIn = async (people: readonly Made[]): Promise<string> => {
  const rows = people.map(({ n, desa, kerja, lahir = '1985-01-02', jk = 'L' }) =>
    [nikOf(n), unlikeName(n), lahir, jk, desa, kerja].join(','),
  )
  const text = ['NIK,Nama Lengkap,Tanggal Lahir,Jenis Kelamin,Kode Desa,Pekerjaan', ...rows].join('\r\n')
  const file = await t.around.files.receive('pekerja.csv', Readable.from([text]), 1e8)
  const { id } = await t.call(workersApi['POST /imports'], ratna, { area: '35.24', file })
  await t.runJobs(workersJobs)
  await t.call(workersApi['POST /imports/:id/take'], ratna, { id })
  await t.runJobs(workersJobs)
  return id
}

const groups = async (dimension: string, area = '35.24', month = '2026-10') => {
  const { rows } = await t.pool.query<{ value: string; workers: number; covered: number; desa: number }>(
    `select value, workers, covered, desa from iuran.group_month where dimension = $1 and area = $2 and month = $3
      and level = case length(area) when 5 then 2 when 8 then 3 else 4 end order by value`,
    [dimension, area, month],
  )
  return Object.fromEntries(rows.map(({ value, ...heads }) => [value, Object.values(heads)]))
}

beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

test('a register alone has no month to count, and asks for nothing', async () => {
  await takeIn([
    { n: 0, desa: KRANJI, kerja: 'Nelayan' },
    { n: 1, desa: KRANJI, kerja: 'Nelayan', jk: 'P' },
    { n: 2, desa: PUCUK, kerja: 'Perangkat Desa', lahir: '1971-10-31' },
    { n: 3, desa: PUCUK, kerja: 'Non ASN', lahir: '2001-11-01' },
  ])
  const { rows } = await t.pool.query('select from iuran.group_count')
  expect(rows).toEqual([])
})

test('a posted list is counted by group, with a line for the covered people whom the register does not know', async () => {
  const rows = [0, 2, 3, 7, 8].map((n) => ({ n }))
  await postMembers(t, ratna, memberCsv([...rows, { n: 9, segment: 'PMI' }]))
  expect(await groups('occupation')).toEqual({
    nelayan: [2, 1, 1],
    non_asn: [1, 1, 1],
    outside: [0, 2, 0],
    perangkat_desa: [1, 1, 1],
  })
  expect(await groups('occupation', '35.24.14')).toEqual({ nelayan: [2, 1, 1] })
  expect(await groups('occupation', PUCUK)).toEqual({ non_asn: [1, 1, 1], perangkat_desa: [1, 1, 1] })
})

test('ages are those at the end of the month, sexes and payers as they are known', async () => {
  expect(Object.keys(await groups('age'))).toEqual(['15-24', '35-44', '55-64', 'outside'])
  expect(await groups('sex')).toMatchObject({ L: [3, 3, 2], P: [1, 0, 1], outside: [0, 2, 0] })
  expect(await groups('fund')).toEqual({ APBD: [3, 5, 2], uncovered: [1, 0, 1] })
  expect(await groups('office')).toEqual({ APBD: [1, 1, 1] })
  expect(await groups('all')).toEqual({ all: [4, 5, 2] })
})

test('a payer of few people goes without a name', async () => {
  const text = memberCsv([{ n: 4, month: '2026-09' }]).replaceAll('APBD', 'Toko Siti Rekaan')
  await postMembers(t, ratna, text)
  expect(await groups('fund', '35.24', '2026-09')).toEqual({ other: [0, 1, 0], uncovered: [4, 0, 2] })
})

test('a change of the register waits for the next count, and is then in every month', async () => {
  const id = await takeIn([{ n: 7, desa: PUCUK, kerja: 'Ketua RT' }])
  const stale = 'select month from iuran.group_count where stale order by month'
  expect((await t.pool.query(stale)).rows).toEqual([{ month: '2026-09' }, { month: '2026-10' }])
  await t.runJobs(jobs)
  expect((await t.pool.query(stale)).rows).toEqual([])
  expect(await groups('occupation')).toMatchObject({ outside: [0, 1, 0], rt_rw: [1, 1, 1] })
  expect(await groups('occupation', '35.24', '2026-09')).toMatchObject({ rt_rw: [1, 0, 1] })
  await t.call(workersApi['POST /imports/:id/undo'], ratna, { id })
  await t.runJobs(jobs)
  expect(await groups('occupation')).toMatchObject({ outside: [0, 2, 0] })
})

test('a month whose only list is taken out again has no groups', async () => {
  const { rows } = await t.pool.query<{ id: string }>(`select id from iuran.list where months = '{2026-09}'`)
  await t.call(iuranApi['POST /lists/:id/undo'], ratna, { id: rows[0]!.id })
  await t.runJobs(jobs)
  expect(await groups('all', '35.24', '2026-09')).toEqual({})
  expect((await t.pool.query('select month from iuran.group_count')).rows).toEqual([{ month: '2026-10' }])
})
