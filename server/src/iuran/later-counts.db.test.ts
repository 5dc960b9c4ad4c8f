import { afterAll, beforeAll, expect, test } from 'vitest'
import { asImporter } from '../platform/db.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { lockCover } from './active-month.sql.ts'
import { forgetReconciled } from './forget-reconciled.sql.ts'
import { iuranApi } from './index.ts'
import { putMonth } from './later-counts.ts'
import { memberCsv, postMembers } from './member-list.fixture.ts'

const KAB = '35.24'
const SEP = { kab: KAB, month: '2026-09', basis: 'domisili' }
const ratna = officer('Ratna', { role: 'operator', area: KAB })

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
  const months = ['2026-09', '2026-10']
  await postMembers(t, ratna, memberCsv(months.map((month) => ({ n: 1, month, desa: '35.24.14.2008' }))))
})
afterAll(() => t[Symbol.asyncDispose]())

const waiting = async () =>
  (await t.call(iuranApi['GET /areas/:code/counts'], ratna, { code: KAB, month: SEP.month })).waiting

test('a count that was overtaken by a change leaves nothing behind, and the next one stands', async () => {
  expect(await waiting()).toBe(1)
  let counting: Promise<void> = Promise.resolve()
  await asImporter(t.pool, async (db) => {
    await lockCover(db, KAB)
    counting = putMonth(t.jobCtx, SEP)
    // It waits for this transaction once it has counted; nothing else here may wait for it.
    await untilWaiting()
    await forgetReconciled(db, KAB, null)
  })
  await counting
  expect(await waiting()).toBe(1)
  await putMonth(t.jobCtx, SEP)
  expect(await waiting()).toBe(0)
})

/** Until somebody of this database waits for an advisory lock. */
const untilWaiting = async (): Promise<void> => {
  const { rows } = await t.pool.query<{ waits: boolean }>(
    `select exists (select from pg_stat_activity where datname = current_database() and wait_event = 'advisory') as waits`,
  )
  if (!rows[0]?.waits) await untilWaiting()
}
