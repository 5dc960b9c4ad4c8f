import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { appendAudit } from '../platform/audit.ts'
import { type DbRole, inTransaction } from '../platform/db.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { auditApi } from './audit.api.ts'
import { verifyChain } from './verify-chain.ts'

const RATNA = '00000000-0000-4000-8000-0000000000aa'
let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const append = (role: DbRole, more: { area?: string | null; action?: string; actor?: string | null } = {}) =>
  inTransaction(t.pool, { role, scope: ['%'], reads: false }, (db) =>
    appendAudit(db, {
      actor: RATNA,
      actorName: 'Ratna Rekaan',
      action: 'import.take',
      area: '35.24',
      subject: 'daftar-1',
      detail: { rows: 955, nested: { z: 1, a: [1, 'dua'] } },
      ...more,
    }),
  )

/** What only a superuser can do to the trail: with the triggers off. */
const tamper = async (sql: string) => {
  await t.pool.query(`begin; set local session_replication_role = replica; ${sql}; commit`)
}

beforeEach(async () => {
  await tamper('delete from audit.entry')
  for (let i = 0; i < 5; i++) await append('naungan_app')
})

test('an untouched chain holds, whatever the order of keys in its details', async () => {
  expect(await verifyChain(t.pool)).toMatchObject({ entries: 5, broken: null })
})

test.each([
  ["at = at + interval '1 microsecond'", 'changed'],
  ["at = at + interval '1 second'", 'changed'],
  ["actor = '00000000-0000-4000-8000-0000000000bb'", 'changed'],
  ['actor = null', 'changed'],
  ["actor_name = 'Orang Lain'", 'changed'],
  ["action = 'import.undo'", 'changed'],
  ["area = '35.25'", 'changed'],
  ["subject = 'daftar-2'", 'changed'],
  ["detail = jsonb_set(detail, '{rows}', '956')", 'changed'],
  ["detail = detail - 'nested'", 'changed'],
  ["hash = sha256('palsu')", 'changed'],
  ["prev_hash = sha256('palsu')", 'cut'],
])('a change of the third entry (%s) is found there as %s', async (change, reason) => {
  await tamper(`update audit.entry set ${change} where id = 3`)
  expect(await verifyChain(t.pool)).toMatchObject({ entries: 2, broken: { id: 3, reason } })
})

test.each([
  ['a deleted entry is missed', 'delete from audit.entry where id = 3', { id: 3, reason: 'missing' }],
  ['a deleted first entry is missed', 'delete from audit.entry where id = 1', { id: 1, reason: 'missing' }],
  [
    'a deletion with the rest moved up is found where the chain was cut',
    'delete from audit.entry where id = 3; update audit.entry set id = id - 1 where id > 3',
    { id: 3, reason: 'cut' },
  ],
])('%s', async (_, sql, broken) => {
  await tamper(sql)
  expect((await verifyChain(t.pool)).broken).toEqual(broken)
})

test('an auditor sees the check and the first broken link', async () => {
  const agus = officer('Agus', { role: 'auditor', area: '35.24' })
  expect(await t.call(auditApi['GET /audit/check'], agus, {})).toEqual({ entries: 5, broken: null })
  await tamper('delete from audit.entry where id = 4')
  const { broken } = await t.call(auditApi['GET /audit/check'], agus, {})
  expect(broken).toEqual({ id: 4, reason: 'missing' })
})

test('twenty transactions at once still write one chain', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => append(i % 2 === 0 ? 'naungan_app' : 'naungan_import')),
  )
  expect(await verifyChain(t.pool)).toMatchObject({ entries: 25, broken: null })
})

test('a transaction that fails leaves no entry and no gap', async () => {
  const failing = inTransaction(t.pool, { role: 'naungan_app', scope: ['%'], reads: false }, async (db) => {
    await appendAudit(db, { actor: null, actorName: 'x', action: 'x', area: null, subject: null, detail: {} })
    throw new Error('and then it broke')
  })
  await expect(failing).rejects.toThrow('broke')
  await append('naungan_app')
  expect(await verifyChain(t.pool)).toMatchObject({ entries: 6, broken: null })
})

const roles = ['naungan_app', 'naungan_import', 'naungan_report', 'the owner'] as const
const deeds = ["update audit.entry set action = 'x'", 'delete from audit.entry', 'truncate audit.entry']
test.each(roles.flatMap((role) => deeds.map((sql) => [role, sql] as const)))(
  '%s cannot %s',
  async (role, sql) => {
    const as = role === 'the owner' ? '' : `set local role ${role};`
    const db = await t.pool.connect()
    await expect(db.query(`begin; ${as} ${sql}`)).rejects.toMatchObject({ code: '42501' })
    await db.query('rollback')
    db.release()
  },
)

const read = async (area: string, filter: Record<string, unknown> = {}) =>
  (await t.call(auditApi['GET /audit'], officer('Agus', { role: 'auditor', area }), filter)).entries.map(
    ({ id }) => id,
  )

test('an auditor reads the deeds of his area; what belongs nowhere is for the nation', async () => {
  await append('naungan_app', { area: '35.25' })
  await append('naungan_app', { area: '35.24.14.2003' })
  await append('naungan_app', { area: null, actor: null })
  expect(await read('35.24')).toEqual([7, 5, 4, 3, 2, 1])
  expect(await read('35.24.14')).toEqual([7])
  expect(await read('ID')).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
  await expect(read('35.24', { area: '35.25' })).rejects.toMatchObject({ code: 'access.outside_area' })
})

test("a sign-in is read by the auditor of the officer's area", async () => {
  await t.pool.query(
    `insert into accounts.account (id, username, name, password_hash) values ($1, 'ratna', 'Ratna Rekaan', '-')`,
    [RATNA],
  )
  await t.pool.query(
    `insert into accounts.assignment (account, role, area) values ($1, 'operator', '35.24.14')`,
    [RATNA],
  )
  await append('naungan_app', { area: null, action: 'session.start' })
  expect(await read('35.24.14')).toEqual([6])
  expect(await read('35.25')).toEqual([])
})

test('the trail is filtered by actor, deed, area, subject and day, and read in pages', async () => {
  await append('naungan_app', { action: 'session.start', actor: null, area: '35.24.14' })
  await tamper("update audit.entry set at = '2020-11-21T16:59:59Z' where id = 1")
  await tamper("update audit.entry set at = '2020-11-21T17:00:00Z' where id = 2")
  expect(await read('ID', { action: 'session' })).toEqual([6])
  expect(await read('ID', { action: 'sess' })).toEqual([])
  expect(await read('ID', { actor: RATNA })).toEqual([5, 4, 3, 2, 1])
  expect(await read('ID', { actor: 'ratna' })).toHaveLength(6)
  expect(await read('ID', { area: '35.24.14' })).toEqual([6])
  expect(await read('ID', { subject: 'daftar-9' })).toEqual([])
  expect(await read('ID', { from: '2020-11-21', to: '2020-11-21' })).toEqual([1])
  expect(await read('ID', { from: '2020-11-22', to: '2020-11-22' })).toEqual([2])
  const agus = officer('Agus', { role: 'auditor', area: 'ID' })
  const page = await t.call(auditApi['GET /audit'], agus, { limit: '2', before: '4' })
  expect(page).toMatchObject({ entries: [{ id: 3 }, { id: 2 }], more: true })
  expect(page.entries[0]?.hash).toMatch(/^[0-9a-f]{8}$/)
})
