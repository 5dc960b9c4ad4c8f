import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, type Assignment, NOBODY } from '../platform/auth.ts'
import { type Changes, watchChanges } from '../platform/changes.ts'
import { inTransaction } from '../platform/db.ts'
import { handle } from '../platform/handle.ts'
import { makeTestDb, type TestDb } from '../platform/test-db/index.ts'
import { accountsApi } from './accounts.api.ts'
import { createAccount } from './create-account.ts'
import { rememberSessions } from './remember-sessions.ts'
import { sessionApi } from './session.api.ts'

const PASSWORD = 'perahu-di-paciran'
const NOW = new Date('2026-11-21T03:00:00Z')
let t: TestDb
let watched: Changes
let findActor: ReturnType<typeof rememberSessions>
let sari: Actor
let begun: { first: string; both: PromiseSettledResult<unknown>[] }

const token = async (login: string, password: string): Promise<string> => {
  let given = ''
  const session = { start: (value: string) => void (given = value), end: () => {} }
  await handle(sessionApi['POST /session'], NOBODY, { login, password }, { ...t.around, session })
  return given
}
/** Through the memory of sessions, as every request goes. */
const actorOf = async (held: string) => findActor(held, NOW, await watched.now())
const seed = (username: string, ...assignments: Assignment[]) =>
  inTransaction(t.pool, { role: 'naungan_app', scope: ['%'], reads: false }, (db) =>
    createAccount(db, {
      username,
      name: 'Nama Rekaan',
      password: PASSWORD,
      assignments,
      createdBy: null,
      now: NOW,
    }),
  )

beforeAll(async () => {
  t = await makeTestDb()
  watched = watchChanges(t.pool)
  findActor = rememberSessions(t.pool)
  const first = (await t.call(sessionApi['GET /session'], NOBODY, {})).state
  const input = { area: '35.24', name: 'Sari Rekaan', password: PASSWORD }
  const begin = (username: string) => t.call(sessionApi['POST /first-run'], NOBODY, { ...input, username })
  const both = await Promise.allSettled([begin('sari.admin'), begin('sari.kedua')])
  begun = { first, both }
  const { rows } = await t.pool.query('select username from accounts.account')
  sari = (await actorOf(await token(rows[0].username, PASSWORD)))!
})
afterAll(() => t[Symbol.asyncDispose]())

test('the first run makes one admin, even when two people begin at once, and then never again', async () => {
  expect(begun.first).toBe('first-run')
  expect(begun.both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const again = { area: 'ID', username: 'penyusup', name: 'Penyusup', password: PASSWORD }
  await expect(t.call(sessionApi['POST /first-run'], NOBODY, again)).rejects.toMatchObject({
    code: 'first_run.over',
  })
  expect(await t.call(sessionApi['GET /session'], NOBODY, {})).toEqual({
    state: 'signed-out',
    served: { code: '35.24', name: 'Kabupaten Lamongan' },
    demo: false,
  })
  expect(sari.assignments).toEqual([{ role: 'admin', area: '35.24' }])
})

test('an installation whose people are made up says so to everybody', async () => {
  await t.pool.query("insert into platform.setting values ('demo', $1)", [{ workers: 500 }])
  expect(await t.call(sessionApi['GET /session'], NOBODY, {})).toMatchObject({ demo: true })
  await t.pool.query("delete from platform.setting where key = 'demo'")
})

test('who is signed in learns duties with the names of their areas, and where each permission holds', async () => {
  const { me } = await t.call(sessionApi['GET /session'], sari, {})
  expect(me).toMatchObject({
    assignments: [{ role: 'admin', area: '35.24', areaName: 'Kabupaten Lamongan' }],
    permissions: { 'account.manage': ['35.24'], 'figure.read': ['35.24'] },
  })
  expect(me?.permissions).not.toHaveProperty('register.read')
})

const open = (actor: Actor, username: string, ...assignments: Assignment[]) =>
  t.call(accountsApi['POST /accounts'], actor, { username, name: 'Nama Rekaan', assignments })

test('an admin opens an account in his area; its password is shown once and works', async () => {
  const { id, password } = await open(sari, 'ratna.w', { role: 'operator', area: '35.24.14' })
  expect(await actorOf(await token('ratna.w', password))).toMatchObject({ id })
  const { rows } = await t.pool.query('select e::text as row from audit.entry e')
  expect(rows.every(({ row }) => !row.includes(password))).toBe(true)
})

test.each<[string, Assignment]>([
  ['a neighbouring kabupaten', { role: 'viewer', area: '35.25' }],
  ['the province above', { role: 'viewer', area: '35' }],
  ['the nation', { role: 'admin', area: 'ID' }],
])('nobody grants a duty in %s', async (_, assignment) => {
  const wide = open(sari, 'terlalu.luas', { role: 'viewer', area: '35.24' }, assignment)
  await expect(wide).rejects.toMatchObject({ code: 'account.grant_beyond_you' })
})

test('an area that does not exist is named', async () => {
  await expect(open(sari, 'entah', { role: 'viewer', area: '35.99' })).rejects.toMatchObject({
    code: 'area.unknown',
    details: { area: '35.99' },
  })
})

test('a user name or e-mail in use is refused', async () => {
  const input = { name: 'Nama Rekaan', assignments: [{ role: 'viewer', area: '35.24' }] }
  const post = (more: object) => t.call(accountsApi['POST /accounts'], sari, { ...input, ...more })
  await post({ username: 'dewi', email: 'dewi@contoh.id' })
  await expect(post({ username: 'DEWI' })).rejects.toMatchObject({ code: 'account.username_taken' })
  await expect(post({ username: 'dewi2', email: 'Dewi@contoh.id' })).rejects.toMatchObject({
    code: 'account.email_taken',
  })
})

test('a change of duties holds from the next request on', async () => {
  const id = await seed('budi', { role: 'viewer', area: '35.24' })
  const held = await token('budi', PASSWORD)
  const assignments = [
    { role: 'approver', area: '35.24' },
    { role: 'operator', area: '35.24.14' },
  ]
  await t.call(accountsApi['PUT /accounts/:id/assignments'], sari, { id, assignments })
  expect((await actorOf(held))?.assignments).toEqual(assignments)
})

test('a disabled account loses its sessions at once and cannot sign in until it is enabled', async () => {
  const id = await seed('wati', { role: 'viewer', area: '35.24' })
  const held = await token('wati', PASSWORD)
  await t.call(accountsApi['POST /accounts/:id/disable'], sari, { id })
  expect(await actorOf(held)).toBeNull()
  await expect(token('wati', PASSWORD)).rejects.toMatchObject({ code: 'session.wrong' })
  await t.call(accountsApi['POST /accounts/:id/enable'], sari, { id })
  expect(await actorOf(held)).toBeNull()
  expect(await actorOf(await token('wati', PASSWORD))).not.toBeNull()
})

test('a reset gives a new password, frees the lock and ends every session and the second factor', async () => {
  const id = await seed('camat', { role: 'operator', area: '35.24.14' })
  const held = await token('camat', PASSWORD)
  const camat = (await actorOf(held))!
  await t.call(accountsApi['POST /me/totp'], camat, {})
  for (let i = 0; i < 5; i++) await token('camat', 'bukan-ini-sandinya').catch(() => {})
  const { password } = await t.call(accountsApi['POST /accounts/:id/reset'], sari, { id })
  expect(await actorOf(held)).toBeNull()
  expect(await actorOf(await token('camat', password))).not.toBeNull()
  await expect(token('camat', PASSWORD)).rejects.toMatchObject({ code: 'session.wrong' })
})

test('an admin sees who is locked and unlocks', async () => {
  const id = await seed('agus', { role: 'auditor', area: '35.24' })
  for (let i = 0; i < 5; i++) await token('agus', 'bukan-ini-sandinya').catch(() => {})
  const agus = async () =>
    (await t.call(accountsApi['GET /accounts'], sari, {})).accounts.find((account) => account.id === id)
  expect((await agus())?.lockedUntil).toBe('2026-11-21T03:15:00.000Z')
  await t.call(accountsApi['POST /accounts/:id/unlock'], sari, { id })
  expect((await agus())?.lockedUntil).toBeNull()
  expect(await token('agus', PASSWORD)).not.toBe('')
})

const changes = [
  ['PUT /accounts/:id/assignments', { assignments: [{ role: 'viewer', area: '35.24' }] }],
  ['POST /accounts/:id/reset', {}],
  ['POST /accounts/:id/disable', {}],
  ['POST /accounts/:id/enable', {}],
  ['POST /accounts/:id/unlock', {}],
] as const

test.each(changes)(
  '%s is refused for oneself, for an outsider and for one who also serves elsewhere',
  async (key, more) => {
    const name = key.replace(/[^a-z]/g, '').slice(-12)
    const outside = await seed(`luar.${name}`, { role: 'viewer', area: '35.25' })
    const [here, there] = [
      { role: 'viewer', area: '35.24' } as const,
      { role: 'viewer', area: '35.25' } as const,
    ]
    const half = await seed(`separuh.${name}`, here, there)
    const change = (id: string) => t.call(accountsApi[key], sari, { id, ...more })
    await expect(change(sari.id!)).rejects.toMatchObject({ code: 'account.yourself' })
    await expect(change(outside)).rejects.toMatchObject({ code: 'access.outside_area' })
    await expect(change(half)).rejects.toMatchObject({ code: 'account.beyond_you' })
    await expect(change('00000000-0000-4000-8000-00000000dead')).rejects.toMatchObject({
      code: 'account.unknown',
    })
  },
)

test('a list holds the accounts with a duty in the area, and no other', async () => {
  await seed('di.gresik', { role: 'viewer', area: '35.25' })
  const all = await t.call(accountsApi['GET /accounts'], sari, {})
  expect(all.accounts.map(({ username }) => username)).not.toContain('di.gresik')
  const paciran = await t.call(accountsApi['GET /accounts'], sari, { area: '35.24.14' })
  expect(paciran.accounts.length).toBeLessThan(all.accounts.length)
  await expect(t.call(accountsApi['GET /accounts'], sari, { area: '35.25' })).rejects.toMatchObject({
    code: 'access.outside_area',
  })
})
