import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Changes, watchChanges } from '../platform/changes.ts'
import { asImporter, type Db } from '../platform/db.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { countMonth, dropGroups, markStale } from './group-count.sql.ts'
import { iuranApi } from './index.ts'
import { memberCsv, postMembers, register } from './member-list.fixture.ts'
import { jobs } from '../jobs.ts'

let t: TestDb
let changes: Changes
const ratna = officer('Ratna', { role: 'operator', area: '35.24' })
beforeAll(async () => {
  t = await makeTestDb()
  changes = watchChanges(t.pool)
})
afterAll(async () => {
  await t[Symbol.asyncDispose]()
})

/** Whether what is said of figures in memory no longer holds after this work. */
const outdates = async (work: () => Promise<unknown>): Promise<boolean> => {
  const before = (await changes.now())('figures')
  await work()
  return (await changes.now())('figures') !== before
}

test('figures in memory hold no longer once a list is posted, its people move, or it is undone', async () => {
  let id = ''
  const post = async () => {
    id = await postMembers(t, ratna, memberCsv([{ n: 1, desa: '35.24.14.2008' }]))
  }
  expect(await outdates(post)).toBe(true)
  expect(await outdates(() => register(t, ratna, [{ n: 1, desa: '35.24.13.2001' }]))).toBe(true)
  const undo = async () => {
    await t.call(iuranApi['POST /lists/:id/undo'], ratna, { id })
    await t.runJobs(jobs)
  }
  expect(await outdates(undo)).toBe(true)
})

test('and once the groups of a month are marked for a new count, counted or dropped', async () => {
  const asJob = (work: (db: Db) => Promise<void>) => outdates(() => asImporter(t.pool, work))
  expect(await asJob((db) => markStale(db, '35.24', ['2026-10']))).toBe(true)
  expect(await asJob((db) => countMonth(db, '35.24', '2026-10'))).toBe(true)
  expect(await asJob((db) => dropGroups(db, '35.24', '2026-10'))).toBe(true)
})
