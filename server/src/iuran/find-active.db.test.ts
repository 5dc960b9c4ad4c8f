import { Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { workersApi, workersJobs } from '../workers/index.ts'
import { iuranJobs } from './index.ts'
import { memberCsv, nikOf, postMembers } from './member-list.fixture.ts'

let t: TestDb
const ratna = officer('Ratna', { role: 'operator', area: '35' })
const budi = officer('Budi', { role: 'branch', area: '35.24' })
const jobs = { ...workersJobs, ...iuranJobs }
const KRANJI = '35.24.14.2008'

beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const listOf = (people: readonly number[]): string =>
  [
    'NIK,Nama Lengkap,Jenis Kelamin,Kode Desa',
    ...people.map((n) => [nikOf(n), `Rekaan ${n}`, 'L', KRANJI].join(',')),
  ].join('\n')

const readWorkers = async (people: readonly number[]) => {
  const file = await t.around.files.receive('pekerja.csv', Readable.from([listOf(people)]), 1e6)
  const { id } = await t.call(workersApi['POST /imports'], ratna, { area: '35.24', file })
  await t.runJobs(jobs)
  return id
}

const rowsOf = async (id: string) => (await t.call(workersApi['GET /imports/:id/rows'], ratna, { id })).rows

test('a row says that its person is covered, in the latest month listed and nothing else of the member', async () => {
  await postMembers(
    t,
    budi,
    memberCsv([
      { n: 1, month: '2026-09' },
      { n: 3, month: '2026-09' },
    ]),
  )
  await postMembers(t, budi, memberCsv([{ n: 1, month: '2026-10', desa: '35.24.13.2001' }]))
  const rows = await rowsOf(await readWorkers([1, 2, 3]))
  const covered = (n: number) => rows[n]?.issues.some(({ code }) => code === 'register.already_active')
  expect([covered(0), covered(1), covered(2)]).toEqual([true, false, false])
  expect(rows[0]).toMatchObject({ verdict: 'warned', effect: 'new' })
  expect(JSON.stringify(rows[0])).not.toContain('35.24.13')
})

test('cover that is known by the time of taking is said then, once', async () => {
  const early = await readWorkers([5])
  await postMembers(t, budi, memberCsv([{ n: 5, month: '2026-11' }]))
  await t.call(workersApi['POST /imports/:id/take'], ratna, { id: await readWorkers([6]) })
  await t.runJobs(jobs)
  await t.call(workersApi['POST /imports/:id/take'], ratna, { id: early })
  await t.runJobs(jobs)
  const [row] = await rowsOf(early)
  expect(row?.issues.filter(({ code }) => code === 'register.already_active')).toHaveLength(1)
})

test('the register is narrowed to who is covered in the latest month, and to who is not, on the page and in a file', async () => {
  await t.call(workersApi['POST /imports/:id/take'], ratna, { id: await readWorkers([1, 2, 3]) })
  await t.runJobs(jobs)
  await postMembers(t, budi, memberCsv([{ n: 2, month: '2026-12' }]))
  const asked = async (more: object, area = '35.24') => {
    const { workers, total } = await t.call(workersApi['GET /workers'], ratna, { area, ...more })
    expect(total).toBe(workers.length)
    return workers.map(({ name }) => name)
  }
  expect(await asked({ cover: 'yes' })).toEqual(['Rekaan 2'])
  expect(await asked({ cover: 'yes' }, '35')).toEqual(['Rekaan 2'])
  const without = await asked({ cover: 'no' })
  expect(without).not.toContain('Rekaan 2')
  expect(without).toEqual(expect.arrayContaining(['Rekaan 1', 'Rekaan 3']))
  expect(await asked({ cover: 'yes', q: 'Rekaan 1' })).toEqual([])
  expect(await asked({ cover: 'no', q: 'Rekaan 1' })).toEqual(['Rekaan 1'])
  const file = await t.call(workersApi['GET /workers.csv'], ratna, { area: '35.24', cover: 'yes' })
  const csv = await textOf((file as unknown as { body: Readable }).body)
  expect(csv).toContain('Rekaan 2')
  expect(csv).not.toContain('Rekaan 1')
  expect(csv).toContain('terlindungi di bulan terakhir')
})
