import { afterAll, beforeAll, expect, test } from 'vitest'
import { markChange, watchChanges } from './changes.ts'
import { inTransaction } from './db.ts'
import { makeTestDb, type TestDb } from './test-db/index.ts'

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(async () => {
  await t[Symbol.asyncDispose]()
})

const mark = () =>
  inTransaction(t.pool, { role: 'naungan_import', scope: [], reads: false }, (db) =>
    markChange(db, 'figures'),
  )

test('a change is seen when it is committed and not before, and only in its own topic', async () => {
  const changes = watchChanges(t.pool)
  const before = await changes.now()
  const during = await inTransaction(
    t.pool,
    { role: 'naungan_import', scope: [], reads: false },
    async (db) => {
      await markChange(db, 'figures')
      return changes.now()
    },
  )
  const after = await changes.now()
  expect(during('figures')).toBe(before('figures'))
  expect(after('figures')).not.toBe(before('figures'))
  expect(after('maps')).toBe(before('maps'))
})

test('two writers at once wait for neither, and each commit is a version of its own', async () => {
  const changes = watchChanges(t.pool)
  const work = { role: 'naungan_import', scope: [], reads: false } as const
  const seen = [(await changes.now())('figures')]
  await inTransaction(t.pool, work, async (early) => {
    await markChange(early, 'figures')
    await mark()
    seen.push((await changes.now())('figures'))
  })
  seen.push((await changes.now())('figures'))
  expect(new Set(seen).size).toBe(3)
})

test('however many changes there were, few rows remain and no version comes back', async () => {
  const changes = watchChanges(t.pool)
  const seen = new Set<string>()
  for (let turn = 0; turn < 20; turn++) {
    await t.pool.query(`insert into platform.change (topic) select 'figures' from generate_series(1, 100)`)
    seen.add((await changes.now())('figures'))
  }
  await changes.now()
  const { rows } = await t.pool.query<{ count: number }>('select count(*) from platform.change')
  expect(seen.size).toBe(20)
  expect(rows[0]!.count).toBeLessThan(600)
})

test('whoever asks after a commit sees it, also while an earlier asker still waits', async () => {
  const changes = watchChanges(t.pool)
  const before = (await changes.now())('figures')
  const first = changes.now()
  await mark()
  const [second, third] = [changes.now(), changes.now()]
  expect((await second)('figures')).not.toBe(before)
  expect((await third)('figures')).toBe((await second)('figures'))
  await first
})

test('who asks while another is being asked waits for the next answer, one for all of them', async () => {
  const changes = watchChanges(t.pool)
  const first = changes.now()
  const [second, third] = [changes.now(), changes.now()]
  expect(second).toBe(third)
  expect(second).not.toBe(first)
  await second
})
