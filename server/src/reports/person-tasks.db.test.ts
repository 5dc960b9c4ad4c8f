import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { reportsApi } from './index.ts'

let t: TestDb
const kinds = ['pair.open', 'referral.open']
const LIST = '00000000-0000-4000-8000-00000000abcd'
const ratna = officer('Ratna', { role: 'operator', area: '35.24' })
const lain = officer('Lain', { role: 'operator', area: '35.25' })
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
     insert into workers.referral (kab, id, area, other_kab, kind, score, counterpart, decision, other_decision)
     values ('35.24', gen_random_uuid(), '35.24.14.2003', '35.25', 'nik', 1, '{}', null, 'ours'),
            ('35.24', gen_random_uuid(), '35.24.14.2003', '35.25', 'nik', 1, '{}', 'ours', null),
            ('35.24', gen_random_uuid(), '35.24.14.2003', '35.25', 'nik', 1, '{}', 'ours', 'ours')`,
  )
})
afterAll(() => t[Symbol.asyncDispose]())

const waiting = async (actor: typeof ratna, area: string) => {
  const { tasks } = await t.call(reportsApi['GET /tasks'], actor, { area })
  return tasks
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, count, fileName }) => [kind, count, fileName])
}

test('doubtful rows and people named by another area wait for the operator, each counted once', async () => {
  expect(await waiting(ratna, '35.24')).toEqual([
    ['pair.open', 1, 'rekaan.csv'],
    ['referral.open', 1, undefined],
  ])
})

test('a province is asked only about those over whom two areas disagree', async () => {
  expect(await waiting(provinsi, '35')).toContainEqual(['referral.open', 1, undefined])
})

test('nobody else is asked', async () => {
  expect(await waiting(wati, '35.24')).toEqual([])
  expect(await waiting(lain, '35.25')).toEqual([])
})
