import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { workersApi } from '../workers/index.ts'
import { iuranApi } from './index.ts'
import { memberCsv, nikOf, postMembers, register } from './member-list.fixture.ts'

const KAB = '35.24'
const KRANJI = '35.24.14.2008'
const SOLOKURO = '35.24.13.2001'
const ratna = officer('Ratna', { role: 'operator', area: KAB })

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const idOf = async (n: number): Promise<string> => {
  const { rows } = await t.pool.query<{ id: string }>('select id from workers.worker where nik_index = $1', [
    t.around.keys.index('nik', nikOf(n)),
  ])
  return rows[0]!.id
}

const counted = async () => {
  const { rows } = await t.pool.query<{ month: string; area: string; people: number }>(
    `select month, area, people, pu, bpu from iuran.coverage_month order by month, level, area`,
  )
  return rows
}

const heads = async () =>
  (await counted()).filter(({ area }) => area === KAB).map(({ month, people }) => [month, people])

/** One person under two NIKs in two desa, covered under both in September and under one of them each in two months. */
const coveredTwice = async () => {
  await register(t, ratna, [
    { n: 50, desa: KRANJI },
    { n: 51, desa: SOLOKURO },
  ])
  await postMembers(
    t,
    ratna,
    memberCsv([
      { n: 50, month: '2026-08' },
      { n: 50, month: '2026-09' },
      { n: 51, month: '2026-09', segment: 'PU' },
      { n: 51, month: '2026-10' },
    ]),
  )
  return { kept: await idOf(50), gone: await idOf(51) }
}

const join = ({ kept, gone }: { kept: string; gone: string }) =>
  t.call(workersApi['POST /workers/:kab/:id/merge'], ratna, {
    kab: KAB,
    id: kept,
    other: gone,
    take: [],
    reason: 'KTP lama dan KTP baru orang yang sama',
  })

test('a person who was two counts once from then on, in the desa of the record kept, and twice again when parted', async () => {
  const both = await coveredTwice()
  const before = await counted()
  const { id } = await join(both)
  expect(await heads()).toEqual([
    ['2026-08', 1],
    ['2026-09', 1],
    ['2026-10', 1],
  ])
  expect((await counted()).filter(({ area, people }) => area === SOLOKURO && people > 0)).toEqual([])
  await t.call(workersApi['POST /merges/:kab/:id/undo'], ratna, {
    kab: KAB,
    id,
    reason: 'Ternyata dua orang',
  })
  expect(await counted()).toEqual(before)
})

test('the page of the record kept shows the months of both', async () => {
  const both = await coveredTwice()
  await join(both)
  const { months } = await t.call(iuranApi['GET /workers/:kab/:id/cover'], ratna, { kab: KAB, id: both.kept })
  expect(months.map(({ month, segment }) => [month, segment])).toEqual([
    ['2026-10', 'BPU'],
    ['2026-09', 'BPU'],
    ['2026-09', 'PU'],
    ['2026-08', 'BPU'],
  ])
})

test('a member list posted after the merge counts the person once and knows both NIKs', async () => {
  await register(t, ratna, [
    { n: 50, desa: KRANJI },
    { n: 51, desa: SOLOKURO },
  ])
  await join({ kept: await idOf(50), gone: await idOf(51) })
  const list = await postMembers(t, ratna, memberCsv([{ n: 50 }, { n: 51 }]))
  expect(await heads()).toEqual([['2026-10', 1]])
  expect(await t.call(iuranApi['GET /lists/:id'], ratna, { id: list })).toMatchObject({
    known: 2,
    unknown: 0,
  })
})
