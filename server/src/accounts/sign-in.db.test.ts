import { generateSync } from 'otplib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Actor, NOBODY } from '../platform/auth.ts'
import { type Changes, watchChanges } from '../platform/changes.ts'
import { inTransaction } from '../platform/db.ts'
import { handle } from '../platform/handle.ts'
import { makeTestDb, type TestDb } from '../platform/test-db/index.ts'
import { accountsApi } from './accounts.api.ts'
import { createAccount } from './create-account.ts'
import { rememberSessions } from './remember-sessions.ts'
import { sessionApi } from './session.api.ts'

const PASSWORD = 'perahu-di-paciran'
const START = Date.parse('2026-11-21T03:00:00Z')
let t: TestDb
let changes: Changes
let findActor: ReturnType<typeof rememberSessions>
let made = 0
let username: string
let ratna: string
beforeAll(async () => {
  t = await makeTestDb()
  changes = watchChanges(t.pool)
  findActor = rememberSessions(t.pool)
})
afterAll(() => t[Symbol.asyncDispose]())

/** Moves the clock to so many minutes after the start of the test. */
let started = START
const after = (minutes: number) => {
  const now = new Date(started + minutes * 60_000)
  t.setNow(now.toISOString())
  return now
}

beforeEach(async () => {
  made += 1
  started = START + made * 86_400_000
  username = `ratna.${made}`
  ratna = await inTransaction(t.pool, { role: 'naungan_app', scope: ['%'], reads: false }, (db) =>
    createAccount(db, {
      username,
      name: 'Ratna Rekaan',
      password: PASSWORD,
      assignments: [{ role: 'operator', area: '35.24' }],
      createdBy: null,
      now: after(0),
    }),
  )
})

/** Signs in as a browser would and keeps the token that the cookie would hold. */
const signIn = async (input: { login?: string; password?: string; code?: string }) => {
  let token = ''
  const around = {
    ...t.around,
    session: { start: (given: string) => void (token = given), end: () => {} },
  }
  await handle(sessionApi['POST /session'], NOBODY, { login: username, password: PASSWORD, ...input }, around)
  return token
}
/** Through the memory of sessions, as every request goes. */
const actorAt = async (token: string, minutes: number) =>
  findActor(token, after(minutes), await changes.now())
const signedIn = async (): Promise<Actor> => (await actorAt(await signIn({}), 0))!
type Refusal = { code: string; left?: number; minutes?: number; seconds?: number }
const wrong = (input: { login?: string; password?: string } = { password: 'bukan-kata-sandinya' }) =>
  signIn(input).then(
    (): Refusal => ({ code: 'none' }),
    (problem): Refusal => ({ code: problem.code, ...problem.details }),
  )
const last = async () => {
  const { rows } = await t.pool.query('select * from audit.entry order by id desc limit 1')
  return rows[0]
}

test('a right password opens a session of which only the hash is kept', async () => {
  const token = await signIn({})
  expect(await actorAt(token, 0)).toMatchObject({
    id: ratna,
    assignments: [{ role: 'operator', area: '35.24' }],
  })
  const { rows } = await t.pool.query('select s::text as row from accounts.session s')
  expect(rows.every(({ row }) => !row.includes(token))).toBe(true)
  expect(await last()).toMatchObject({ action: 'session.start', actor: ratna, subject: ratna })
})

test('the user name is read without regard to case or spaces', async () => {
  expect(await signIn({ login: ` ${username.toUpperCase()} ` })).not.toBe('')
})

test('four wrong passwords leave one try, and a right one begins the count anew', async () => {
  for (const left of [4, 3, 2, 1]) expect(await wrong()).toEqual({ code: 'session.wrong', left })
  await signIn({})
  expect(await wrong()).toEqual({ code: 'session.wrong', left: 4 })
})

test('the fifth wrong password locks for fifteen minutes, for the right password too', async () => {
  for (let i = 0; i < 4; i++) await wrong()
  expect(await wrong()).toEqual({ code: 'session.locked', minutes: 15 })
  after(14.99)
  expect(await wrong({})).toEqual({ code: 'session.locked', minutes: 1 })
  after(15)
  expect(await signIn({})).not.toBe('')
})

test('a login that nobody has is answered and locked exactly like one that somebody has', async () => {
  const stranger = { login: `orang.asing.${made}` }
  for (let i = 0; i < 6; i++) expect(await wrong(stranger)).toEqual(await wrong())
})

test('a refused sign-in is kept in the trail by account, without what was typed', async () => {
  await wrong()
  expect(await last()).toMatchObject({
    action: 'session.start',
    actor: null,
    subject: ratna,
    area: '35.24',
    detail: { refused: 'session.wrong' },
  })
  await wrong({ login: 'kata-sandi-salah-kotak' })
  expect(JSON.stringify(await last())).not.toContain('salah-kotak')
})

test('twenty guesses at once are still five', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => wrong()))
  expect(answers.filter(({ code }) => code === 'session.wrong')).toHaveLength(4)
})

test('the twenty-first try at one login within a minute is put off, and the next minute is not', async () => {
  for (let i = 0; i < 20; i++) await wrong()
  expect(await wrong()).toEqual({ code: 'request.too_many', seconds: 60 })
  after(1)
  expect(await wrong()).toMatchObject({ code: 'session.locked' })
})

test('half an hour of quiet ends a session; use in between keeps it', async () => {
  const token = await signIn({})
  expect(await actorAt(token, 29)).not.toBeNull()
  expect(await actorAt(token, 58)).not.toBeNull()
  expect(await actorAt(token, 88)).toBeNull()
})

test('twelve hours end a session however busy', async () => {
  const token = await signIn({})
  for (let minutes = 20; minutes < 720; minutes += 20) expect(await actorAt(token, minutes)).not.toBeNull()
  expect(await actorAt(token, 720)).toBeNull()
})

test('the time last seen is written once a minute, not at every request', async () => {
  const token = await signIn({})
  const seen = async () =>
    (await t.pool.query('select seen_at from accounts.session where account = $1', [ratna])).rows[0].seen_at
  await actorAt(token, 0.99)
  expect(await seen()).toEqual(new Date(started))
  await actorAt(token, 1)
  expect(await seen()).toEqual(new Date(started + 60_000))
})

test('signing out ends this session, and the others on request', async () => {
  const [here, there, elsewhere] = [await signIn({}), await signIn({}), await signIn({})]
  const actor = (await actorAt(here, 0))!
  const { sessions } = await t.call(sessionApi['GET /sessions'], actor, {})
  expect(sessions.map(({ current }) => current).sort()).toEqual([false, false, true])
  const other = (await actorAt(there, 0))!.sessionId
  await t.call(sessionApi['DELETE /sessions/:id'], actor, { id: other })
  expect(await actorAt(there, 0)).toBeNull()
  expect(await t.call(sessionApi['DELETE /sessions'], actor, {})).toEqual({ ended: 1 })
  expect(await actorAt(elsewhere, 0)).toBeNull()
  await t.call(sessionApi['DELETE /session'], actor, {})
  expect(await actorAt(here, 0)).toBeNull()
})

test("nobody ends another officer's session", async () => {
  const actor = await signedIn()
  const stranger = { ...actor, id: '00000000-0000-4000-8000-000000000001' }
  await expect(
    t.call(sessionApi['DELETE /sessions/:id'], stranger, { id: actor.sessionId }),
  ).rejects.toMatchObject({ code: 'session.unknown' })
})

test('a new password ends the other sessions and keeps this one', async () => {
  const [here, there] = [await signIn({}), await signIn({})]
  const input = { old: PASSWORD, new: 'jala-dan-dua-dayung' }
  await t.call(accountsApi['POST /me/password'], (await actorAt(here, 0))!, input)
  expect(await actorAt(here, 0)).not.toBeNull()
  expect(await actorAt(there, 0)).toBeNull()
  expect(await wrong({})).toMatchObject({ code: 'session.wrong' })
  expect(await signIn({ password: input.new })).not.toBe('')
})

test('a password of twelve characters will do; eleven or the user name will not', async () => {
  const actor = await signedIn()
  const change = (wanted: string) =>
    t.call(accountsApi['POST /me/password'], actor, { old: PASSWORD, new: wanted })
  await expect(change('a'.repeat(11))).rejects.toMatchObject({ code: 'account.password_short' })
  await expect(change(username.toUpperCase())).rejects.toMatchObject({ code: 'account.password_is_username' })
  expect(await change('a'.repeat(12))).toEqual({})
})

test('guessing the present password from an open session locks like a sign-in', async () => {
  const actor = await signedIn()
  const guess = () =>
    t
      .call(accountsApi['DELETE /me/totp'], actor, { password: 'tebakan-saja-ini' })
      .catch((problem) => problem.code)
  for (let i = 0; i < 4; i++) expect(await guess()).toBe('account.password_wrong')
  expect(await guess()).toBe('session.locked')
  expect(await wrong({})).toMatchObject({ code: 'session.locked' })
})

const withPhone = async () => {
  const actor = await signedIn()
  const { secret, uri } = await t.call(accountsApi['POST /me/totp'], actor, {})
  const code = (minutes: number) =>
    generateSync({ secret, epoch: Math.floor((started + minutes * 60_000) / 1000) })
  await t.call(accountsApi['POST /me/totp/confirm'], actor, { code: code(0) })
  return { actor, secret, uri, code }
}

test('a phone is in force once confirmed; its secret is sealed', async () => {
  const { secret, uri } = await withPhone()
  expect(uri).toContain(`otpauth://totp/Naungan:${username}`)
  const { rows } = await t.pool.query(
    'select totp_sealed, a::text as row from accounts.account a where id = $1',
    [ratna],
  )
  expect(rows[0].row).not.toContain(secret)
  expect(rows[0].totp_sealed.toString('latin1')).not.toContain(secret)
  await expect(signIn({})).rejects.toMatchObject({ code: 'session.code_needed' })
})

test('each code opens once, one step early or late, and no later', async () => {
  const { code } = await withPhone()
  await expect(signIn({ code: code(0) })).rejects.toMatchObject({
    code: 'session.code_wrong',
    details: { left: 4 },
  })
  after(1)
  expect(await signIn({ code: code(0.5) })).not.toBe('')
  expect(await signIn({ code: code(1.5).replace(/^.../, '$& ') })).not.toBe('')
  await expect(signIn({ code: code(1) })).rejects.toMatchObject({ code: 'session.code_wrong' })
  after(3)
  await expect(signIn({ code: code(2) })).rejects.toMatchObject({ code: 'session.code_wrong' })
})

test('wrong codes lock like wrong passwords', async () => {
  await withPhone()
  const guess = () => signIn({ code: 'abcdef' }).catch((problem) => problem.code)
  for (let i = 0; i < 4; i++) expect(await guess()).toBe('session.code_wrong')
  expect(await guess()).toBe('session.locked')
})

test('a phone is confirmed by a right code only, and removed with the password only', async () => {
  const actor = await signedIn()
  const confirm = (code: string) => t.call(accountsApi['POST /me/totp/confirm'], actor, { code })
  await expect(confirm('123456')).rejects.toMatchObject({ code: 'account.totp_not_begun' })
  await t.call(accountsApi['POST /me/totp'], actor, {})
  await expect(confirm('12345')).rejects.toMatchObject({ code: 'account.code_wrong' })
  expect(await signIn({})).not.toBe('')
  const phone = await withPhone()
  await expect(t.call(accountsApi['POST /me/totp'], actor, {})).rejects.toMatchObject({
    code: 'account.totp_on',
  })
  await t.call(accountsApi['DELETE /me/totp'], phone.actor, { password: PASSWORD })
  expect(await signIn({})).not.toBe('')
})
