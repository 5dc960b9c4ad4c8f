import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, type TestDb } from './platform/test-db/index.ts'
import { type Running, startServer } from './server.ts'

const PASSWORD = 'perahu-di-paciran'
let t: TestDb
let server: Running
beforeAll(async () => {
  t = await makeTestDb()
  const config = {
    home: t.home,
    databaseUrl: t.url,
    host: '127.0.0.1',
    port: 0,
    secureCookies: true,
    logLevel: 'silent',
  }
  server = await startServer(config, t.url)
})
afterAll(async () => {
  await server.stop()
  await t[Symbol.asyncDispose]()
})

const HEADERS = { 'x-naungan': '1', 'content-type': 'application/json' }
const send = (method: string, path: string, body: object, headers: Record<string, string> = HEADERS) =>
  fetch(`${server.url}/api${path}`, { method, headers, body: JSON.stringify(body) })
const look = (path: string, cookie = '') => fetch(`${server.url}/api${path}`, { headers: { cookie } })
const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')!.split(';')[0]!
const signIn = (more: object = {}) => send('POST', '/session', { login: 'sari', password: PASSWORD, ...more })

test('the first run signs the admin in with a cookie that scripts and other sites cannot use', async () => {
  expect(await (await look('/session')).json()).toMatchObject({ state: 'first-run' })
  const first = { area: '35.24', username: 'sari', name: 'Sari Rekaan', password: PASSWORD }
  const answer = await send('POST', '/first-run', first)
  expect(answer.status).toBe(200)
  const cookie = answer.headers.get('set-cookie')!
  for (const flag of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(flag)
  const { state, me } = (await (await look('/session', cookieOf(answer))).json()) as Record<string, unknown>
  expect([state, me]).toMatchObject(['signed-in', { username: 'sari' }])
  expect((await send('POST', '/first-run', first)).status).toBe(409)
})

test('without a cookie, with a forged one and after signing out there is nothing to see', async () => {
  const cookie = cookieOf(await signIn())
  expect((await look('/accounts', cookie)).status).toBe(200)
  expect((await look('/accounts')).status).toBe(401)
  expect((await look('/accounts', 'naungan_session=tebakan')).status).toBe(401)
  expect((await send('DELETE', '/session', {}, { ...HEADERS, cookie })).status).toBe(200)
  expect((await look('/accounts', cookie)).status).toBe(401)
})

test('a page of another site can do nothing with the cookie', async () => {
  const cookie = cookieOf(await signIn())
  const foreign = await send('POST', '/me/totp', {}, { ...HEADERS, cookie, origin: 'https://penipu.example' })
  expect(foreign.status).toBe(403)
  const form = await send('POST', '/me/totp', {}, { 'content-type': 'application/json', cookie })
  expect(form.status).toBe(403)
})

test('a refusal is a problem in the language of the reader', async () => {
  const answer = await signIn({ password: 'bukan-kata-sandinya' })
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(await answer.json()).toEqual({
    type: 'about:blank',
    status: 401,
    code: 'session.wrong',
    title: 'Nama pengguna atau kata sandi tidak cocok. Masih bisa 4 kali.',
    details: { left: 4 },
  })
})
