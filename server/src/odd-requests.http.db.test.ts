import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, type TestDb } from './platform/test-db/index.ts'
import { type Running, startServer } from './server.ts'

const PASSWORD = 'perahu-di-paciran'
const REQUESTS_A_MINUTE = 300
let t: TestDb
let server: Running
let cookie = ''
beforeAll(async () => {
  t = await makeTestDb()
  const config = {
    home: t.home,
    databaseUrl: t.url,
    host: '127.0.0.1',
    port: 0,
    secureCookies: false,
    logLevel: 'silent',
  }
  server = await startServer(config, t.url, { requestsAMinute: REQUESTS_A_MINUTE })
  const first = { area: '35.24', username: 'sari', name: 'Sari Rekaan', password: PASSWORD }
  cookie = (await send('/first-run', JSON.stringify(first))).headers.get('set-cookie')!.split(';')[0]!
})
afterAll(async () => {
  await server.stop()
  await t[Symbol.asyncDispose]()
})

const send = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api${path}`, {
    method: 'POST',
    headers: { 'x-naungan': '1', 'content-type': 'application/json', cookie, ...headers },
    body,
  })

/** What was answered, and whether it was a problem with a sentence in it. */
const answered = async (answer: Response): Promise<{ status: number; says: unknown }> => {
  const { title } = (await answer.json()) as { title?: string }
  const problem = answer.headers.get('content-type')?.includes('application/problem+json')
  return { status: answer.status, says: problem && title?.endsWith('.') }
}
const refused = (status: number) => ({ status, says: true })

/** A request with headers that fetch does not let through. */
const raw = (path: string, headers: Record<string, string>): Promise<number> =>
  new Promise((done, failed) => {
    const asked = request(`${server.url}${path}`, { headers }, (answer) => {
      answer.resume()
      done(answer.statusCode!)
    })
    asked.on('error', failed).end()
  })

test('an origin that is no address is a foreign one', async () => {
  for (const origin of ['null', '%%%', '', 'file://'])
    expect(await answered(await send('/me/totp', '{}', { origin }))).toEqual(refused(403))
})

test('a body that is no object of JSON is refused with a sentence', async () => {
  for (const body of ['', '{"login":', '"kata"', '[1]', '{"__proto__":{"a":1}}', '['.repeat(100_000)])
    expect(await answered(await send('/session', body))).toEqual(refused(400))
  expect(await answered(await send('/session', 'login=a', { 'content-type': 'text/plain' }))).toEqual(
    refused(400),
  )
  expect(await answered(await send('/session', JSON.stringify('x'.repeat(2_000_000))))).toEqual(refused(413))
})

test('a zero byte or half a character is refused wherever it stands', async () => {
  const account = { username: 'orang.baru', name: 'Rekaan', assignments: [{ role: 'viewer', area: '35.24' }] }
  for (const odd of ['a\0b', '\ud800'])
    expect(await answered(await send('/accounts', JSON.stringify({ ...account, office: odd })))).toEqual(
      refused(400),
    )
})

test('an address that cannot be decoded or is endless is one that is not there', async () => {
  for (const path of ['/areas/%E0%A4%A', `/areas/${'1'.repeat(3000)}`, '/tidak-ada'])
    expect(await answered(await fetch(`${server.url}/api${path}`))).toEqual(refused(404))
})

test('metrics are told to this machine, not to whoever comes through a proxy on it', async () => {
  expect(await raw('/metrics', {})).toBe(200)
  for (const headers of [
    { 'x-forwarded-for': '127.0.0.1' },
    { 'x-real-ip': '203.0.113.9' },
    { forwarded: 'for=203.0.113.9' },
    { via: '1.1 proksi' },
    { host: 'naungan.example' },
  ])
    expect(await raw('/metrics', headers as Record<string, string>)).toBe(404)
})

test('an upload above the limit is read to its end and refused with the reason', async () => {
  const form = new FormData()
  form.append('area', '35.24')
  form.append('file', new Blob([Buffer.alloc(6 * 1_048_576)]), 'besar.csv')
  await t.pool.query(`insert into accounts.assignment (account, role, area, granted_at)
    select id, 'operator', '35.24', now() from accounts.account`)
  const answer = await fetch(`${server.url}/api/statistics`, {
    method: 'POST',
    headers: { 'x-naungan': '1', cookie },
    body: form,
  })
  expect(await answered(answer)).toEqual(refused(413))
})

test('a new made-up cookie each time does not escape the limit, and a real session is not held to it', async () => {
  expect((await fetch(`${server.url}/api/session`, { headers: { cookie } })).status).toBe(200)
  const answers = await Promise.all(
    Array.from({ length: REQUESTS_A_MINUTE + 1 }, (_, n) =>
      fetch(`${server.url}/api/session`, { headers: { cookie: `naungan_session=karangan${n}` } }),
    ),
  )
  expect(answers.some(({ status }) => status === 429)).toBe(true)
  expect((await fetch(`${server.url}/api/session`, { headers: { cookie } })).status).toBe(200)
})
