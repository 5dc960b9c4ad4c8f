import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from './accounts/index.ts'
import { api } from './api.ts'
import type { Assignment } from './platform/auth.ts'
import { inTransaction } from './platform/db.ts'
import { handle } from './platform/handle.ts'
import { makeTestDb, officer, type TestDb } from './platform/test-db/index.ts'
import { type Running, startServer } from './server.ts'

const PASSWORD = 'perahu-di-paciran'
let t: TestDb
/** Two servers over one database, each with its own memory. */
let near: Running
let far: Running
const cookies: Record<string, string> = {}
const ids: Record<string, string> = {}

const send = (server: Running, path: string, { as, method = 'POST', body = {} }: Sent) =>
  fetch(`${server.url}/api${path}`, {
    method,
    headers: { 'x-naungan': '1', 'content-type': 'application/json', cookie: cookies[as] ?? '' },
    body: JSON.stringify(body),
  })
type Sent = { as: string; method?: string; body?: object }
const look = (server: Running, path: string, as: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api${path}`, { headers: { cookie: cookies[as] ?? '', ...headers } })

const seat = async (username: string, ...assignments: Assignment[]) => {
  ids[username] = await inTransaction(t.pool, { role: 'naungan_app', scope: ['%'], reads: false }, (db) =>
    createAccount(db, {
      username,
      name: 'Nama Rekaan',
      password: PASSWORD,
      assignments,
      createdBy: null,
      now: new Date(),
    }),
  )
  const answer = await send(near, '/session', { as: '', body: { login: username, password: PASSWORD } })
  cookies[username] = answer.headers.getSetCookie()[0]!.split(';')[0]!
}

const stateWorkers = async (server: Running, workers: number) =>
  send(server, '/denominators', {
    as: 'ratna',
    body: {
      area: '35.24',
      year: 2026,
      definition: 'potensi',
      workers,
      source: 'Sakernas Agustus',
      day: '2026-03-01',
    },
  })
const figure = async (server: Running) =>
  (await (await look(server, '/areas/35.24/coverage', 'ratna')).json()) as {
    shouldBe: { workers: number } | null
  }

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
  near = await startServer(config, t.url)
  far = await startServer(config, t.url)
  await seat('ratna', { role: 'operator', area: '35.24' })
  await seat('joko', { role: 'viewer', area: '35.25' })
  await seat('sari', { role: 'admin', area: '35' })
})
afterAll(async () => {
  await near.stop()
  await far.stop()
  await t[Symbol.asyncDispose]()
})

test('what one server has committed, the next request at another sees, however often', async () => {
  for (let workers = 1; workers <= 30; workers++) {
    const [writer, reader] = workers % 2 ? [near, far] : [far, near]
    expect((await stateWorkers(writer, workers)).status).toBe(200)
    expect((await figure(reader)).shouldBe?.workers).toBe(workers)
    expect((await figure(writer)).shouldBe?.workers).toBe(workers)
  }
})

test('who has an answer is told that it still holds, until it does not', async () => {
  for (const path of ['/areas/35.24/coverage', '/areas/35.24', '/areas/35.24/map', '/tasks?area=35.24']) {
    const first = await look(near, path, 'ratna')
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const shown = { 'if-none-match': first.headers.get('etag')! }
    const again = await look(far, path, 'ratna', { ...shown, 'accept-encoding': 'gzip' })
    expect([path, again.status, await again.text()]).toEqual([path, 304, ''])
  }
  const { headers } = await look(near, '/areas/35.24/coverage', 'ratna')
  await stateWorkers(far, 999)
  const shown = { 'if-none-match': headers.get('etag')! }
  expect((await look(near, '/areas/35.24/coverage', 'ratna', shown)).status).toBe(200)
})

test('what may name people is kept by no browser', async () => {
  for (const path of ['/session', '/sessions', '/workers?area=35.24']) {
    const answer = await look(near, path, 'ratna')
    expect([path, answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([
      path,
      'no-store',
      null,
    ])
  }
})

test('an answer in memory is not for who may not read its area', async () => {
  expect((await look(near, '/areas/35.24/coverage', 'ratna')).status).toBe(200)
  expect((await look(near, '/areas/35.24/coverage', 'joko')).status).toBe(403)
  expect((await look(near, '/areas/35.24/coverage', 'nobody')).status).toBe(401)
  expect((await look(near, '/areas/35.24/coverage', 'ratna')).status).toBe(200)
})

test('every answer that is remembered is the same for everybody who may read it', async () => {
  const wide = officer('Wide', { role: 'viewer', area: 'ID' })
  for (const area of ['35', '35.24', '35.24.14', '35.24.14.2008']) {
    const near = officer('Near', { role: 'operator', area })
    for (const [key, endpoint] of Object.entries(api)) {
      if (!endpoint.reads || !('memory' in endpoint)) continue
      const input = { code: area, area }
      expect([key, await t.call(endpoint, near, input)]).toEqual([key, await t.call(endpoint, wide, input)])
    }
  }
})

/** A pool that notes which tables are read through it. */
const readingPool = (tables: Set<string>) => ({
  connect: async () => {
    const client = await t.pool.connect()
    const query = (text: string, values?: unknown[]) => {
      for (const [, table] of text.matchAll(/\b(?:from|join)\s+([a-z_]+\.[a-z_]+)/g)) tables.add(table!)
      return client.query(text, values)
    }
    return Object.assign(Object.create(client), { query })
  },
})

test('whatever a remembered answer reads leaves a mark when it changes', async () => {
  const tables = new Set<string>()
  const around = { ...t.around, pool: readingPool(tables) as unknown as typeof t.pool }
  const wide = officer('Wide', { role: 'operator', area: 'ID' })
  for (const endpoint of Object.values(api)) {
    if (!endpoint.reads || !('memory' in endpoint)) continue
    for (const area of ['ID', '35', '35.24', '35.24.14', '35.24.14.2008'])
      await handle(endpoint, wide, { code: area, area }, around)
  }
  const { rows } = await t.pool.query<{ watched: string }>(
    `select distinct tgrelid::regclass::text as watched from pg_trigger where tgfoid = 'platform.mark_change'::regproc`,
  )
  // The areas come with the release; whoever counts the others anew marks it (cover-changes.db.test.ts).
  const marked = [
    'iuran.coverage_month',
    'iuran.group_month',
    'iuran.group_count',
    'iuran.reconciled',
    'iuran.reconcile_count',
  ]
  const sure = ['wilayah.area', ...marked, ...rows.map(({ watched }) => watched)]
  expect(tables.size).toBeGreaterThan(5)
  expect([...tables].filter((table) => !sure.includes(table))).toEqual([])
})

test('a duty taken away through one server opens nothing more at another, and none of it is asked twice', async () => {
  expect((await look(near, '/areas/35.25/coverage', 'joko')).status).toBe(200)
  expect((await look(far, '/areas/35.25/coverage', 'joko')).status).toBe(200)
  const body = { assignments: [{ role: 'viewer', area: '35.26' }] }
  const path = `/accounts/${ids['joko']}/assignments`
  expect((await send(near, path, { as: 'sari', method: 'PUT', body })).status).toBe(200)
  expect((await look(far, '/areas/35.25/coverage', 'joko')).status).toBe(403)
  expect((await look(near, '/areas/35.26/coverage', 'joko')).status).toBe(200)
})

test('a session ended and an account disabled through one server are over at another', async () => {
  expect((await look(far, '/areas/35.26/coverage', 'joko')).status).toBe(200)
  expect((await send(near, `/accounts/${ids['joko']}/disable`, { as: 'sari' })).status).toBe(200)
  expect((await look(far, '/areas/35.26/coverage', 'joko')).status).toBe(401)
  expect((await look(far, '/areas/35.24/coverage', 'ratna')).status).toBe(200)
  expect((await send(near, '/session', { as: 'ratna', method: 'DELETE' })).status).toBe(200)
  expect((await look(far, '/areas/35.24/coverage', 'ratna')).status).toBe(401)
})
