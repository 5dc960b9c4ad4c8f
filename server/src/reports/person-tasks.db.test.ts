import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { workersApi } from '../workers/index.ts'
import { reportsApi } from './index.ts'

let t: TestDb
const kinds = ['pair.open', 'referral.open']
const LIST = '00000000-0000-4000-8000-00000000abcd'
const DISPUTED = '00000000-0000-4000-8000-00000000abce'
const WITHIN = '00000000-0000-4000-8000-00000000abcf'
const ratna = officer('Ratna', { role: 'operator', area: '35.24' })
const lain = officer('Lain', { role: 'operator', area: '35.25' })
const camat = officer('Camat', { role: 'operator', area: '35.24.13' })
const wati = officer('Wati', { role: 'viewer', area: '35.24' })
const provinsi = officer('Provinsi', { role: 'operator', area: '35' })

beforeAll(async () => {
  t = await makeTestDb()
  await t.pool.query(
    `insert into workers.import (id, kab, area, file_name, file_sha256, file_size, state, created_by, created_by_name)
     values ('${LIST}', '35.24', '35.24', 'rekaan.csv', '', 1, 'ready', gen_random_uuid(), 'Rekaan');
     insert into workers.pair (kab, id, import_id, row, area, score, decision)
     values ('35.24', gen_random_uuid(), '${LIST}', 2, '35.24', 0.8, null),
            ('35.24', gen_random_uuid(), '${LIST}', 2, '35.24', 0.7, null),
            ('35.24', gen_random_uuid(), '${LIST}', 3, '35.24', 0.8, 'different');
     insert into workers.pair (kab, id, import_id, row, area, other_kab, score)
     values ('35.24', gen_random_uuid(), '${LIST}', 4, '35.24', '35.25', 0.9);
     insert into workers.referral (kab, id, side, area, other_kab, kind, score, counterpart, decision, other_decision)
     values ('35.24', gen_random_uuid(), 'claims', '35.24.14.2003', '35.25', 'nik', 1, '{}', null, 'ours'),
            ('35.24', gen_random_uuid(), 'claims', '35.24.14.2003', '35.25', 'nik', 1, '{}', 'ours', null),
            ('35.24', '${DISPUTED}', 'claims', '35.24.14.2003', '35.25', 'nik', 1, '{}', 'ours', 'ours'),
            ('35.25', '${DISPUTED}', 'holds', '35.25.01.2001', '35.24', 'nik', 1, '{}', 'ours', 'ours'),
            ('35.24', '${WITHIN}', 'claims', '35.24.14', '35.24', 'nik', 1, '{}', 'ours', 'ours'),
            ('35.24', '${WITHIN}', 'holds', '35.24.13.2001', '35.24', 'nik', 1, '{}', 'ours', 'ours')`,
  )
})
afterAll(() => t[Symbol.asyncDispose]())

const waiting = async (actor: typeof ratna, area: string) => {
  const { tasks } = await t.call(reportsApi['GET /tasks'], actor, { area })
  return tasks
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, count, fileName }) => [kind, count, fileName])
}

test('doubtful rows, people named by another area and disputes inside the own one wait for the operator, each counted once', async () => {
  expect(await waiting(ratna, '35.24')).toEqual([
    ['pair.open', 1, 'rekaan.csv'],
    ['referral.open', 2, undefined],
  ])
})

test('a province is asked only about those over whom two areas disagree', async () => {
  expect(await waiting(provinsi, '35')).toContainEqual(['referral.open', 2, undefined])
})

test('the page that a task leads to shows as many as the task says', async () => {
  for (const [actor, area, total] of [
    [ratna, '35.24', 2],
    [provinsi, '35', 2],
    [camat, '35.24.13', 0],
  ] as const) {
    const asked = await t.call(workersApi['GET /referrals'], actor, { area, state: 'asked' })
    expect([area, asked.total, asked.referrals.length]).toEqual([area, total, total])
  }
  const { total } = await t.call(workersApi['GET /referrals'], ratna, { area: '35.24' })
  expect(total).toBe(4)
})

test('nobody else is asked', async () => {
  expect(await waiting(wati, '35.24')).toEqual([])
  expect(await waiting(camat, '35.24.13')).toEqual([])
  expect(await waiting(lain, '35.25')).toEqual([])
})
