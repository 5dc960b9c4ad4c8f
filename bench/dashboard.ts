import { Agent, get } from 'node:http'
import { createAccount } from '../server/src/accounts/index.ts'
import { inTransaction, type Pool } from '../server/src/platform/db.ts'
import { type Bench, type Figure, figure, percentile, timeEach } from './figure.ts'
import { fillNation } from './fill-nation.ts'
import { type ForkedServer, loadOn, withServerOf } from './forked.ts'
import { option } from './option.ts'
import { drawKabupaten, mapFigures } from './map.ts'
import { pageFigures } from './page.ts'
import { ensureWeb } from '../scripts/ensure-web.ts'
import { withServer } from './with-server.ts'

const SECRET = 'sandi-untuk-ukur-saja'
const SECONDS = option('seconds', 8)
const CONNECTIONS = 32

const seat = (pool: Pool): Promise<string> =>
  inTransaction(pool, { role: 'naungan_app', scope: ['%'], reads: false }, (db) =>
    createAccount(db, {
      username: 'ratna',
      name: 'Ratna',
      password: SECRET,
      assignments: [{ role: 'viewer', area: 'ID' }],
      createdBy: null,
      now: new Date(),
    }),
  )

export const signedIn = async (port: number): Promise<string> => {
  const headers = { 'content-type': 'application/json', 'x-naungan': '1' }
  const body = JSON.stringify({ login: 'ratna', password: SECRET })
  const answer = await fetch(`http://127.0.0.1:${port}/api/session`, { method: 'POST', headers, body })
  return answer.headers.getSetCookie()[0]!.split(';')[0]!
}

const pathOf = (area: string) => `/api/areas/${area}/coverage`

/** Asks and drains, compressed as a browser would ask; unpacking and reading are the browser's work, not the server's. */
const asker = (port: number, cookie: string) => {
  const agent = new Agent({ keepAlive: true })
  return (area: string): Promise<Buffer> =>
    new Promise((done, fail) => {
      const headers = { cookie, 'accept-encoding': 'br' }
      const request = get({ port, path: pathOf(area), agent, headers }, (answer) => {
        if (answer.statusCode !== 200) fail(new Error(`${area}: ${answer.statusCode}`))
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(Buffer.concat(parts)))
      })
      request.on('error', fail)
    })
}

const LEVELS = ['nasional', 'provinsi', 'kabupaten', 'kecamatan', 'desa'] as const

/** The nation, every provinsi, and of the levels below as many areas, spread over the nation. */
const chooseAreas = async (pool: Pool): Promise<string[][]> => {
  const chosen: string[][] = []
  for (const level of LEVELS.keys()) {
    const { rows } = await pool.query<{ code: string }>(
      'select code from (select code, md5(code) as mixed from wilayah.area where level = $1 order by mixed limit 60) as a order by mixed',
      [level],
    )
    chosen.push(rows.map(({ code }) => code))
  }
  return chosen
}

/** Each area once before and several times for the measure, in turns: no area is asked twice in a row. */
const timesOf = async (
  areas: readonly string[],
  ask: (area: string) => Promise<unknown>,
): Promise<number[]> => {
  const rounds = Math.ceil(300 / areas.length)
  await timeEach(areas.slice(0, 30), ask)
  return timeEach(
    Array.from({ length: rounds * areas.length }, (_, n) => areas[n % areas.length]!),
    ask,
  )
}

/** Without memory: every request reads, counts, writes out and packs. */
const cold = (home: string, databaseUrl: string, levels: string[][]): Promise<Figure[]> =>
  withServerOf({ kind: 'naungan', home, databaseUrl, memoryBytes: 0 }, async ({ port }) => {
    const ask = asker(port, await signedIn(port))
    const figures: Figure[] = []
    for (const [level, areas] of levels.entries()) {
      const times = await timesOf(areas, ask)
      // The page of a kabupaten is the one meant where no level is named.
      const name = LEVELS[level] === 'kabupaten' ? 'dashboard' : `dashboard.${LEVELS[level]}`
      const joint = name === 'dashboard' ? '.' : '_'
      if (name === 'dashboard') figures.push(figure('dashboard.p50_ms', percentile(times, 0.5), 'ms'))
      figures.push(figure(`${name}${joint}p95_ms`, percentile(times, 0.95), 'ms', { aim: '< 20' }))
    }
    return figures
  })

const perSecond = (server: ForkedServer, headers: Record<string, string>, paths: string[]) =>
  loadOn(server, { paths, headers, connections: CONNECTIONS, seconds: SECONDS })

/** From memory, beside servers that do nothing but send one such answer. */
const warm = async (home: string, databaseUrl: string, levels: string[][]): Promise<Figure[]> => {
  const areas = levels.flat()
  const { ours, mixed, pages, maps, times, body } = await withServerOf(
    { kind: 'naungan', home, databaseUrl },
    async (server) => {
      const cookie = await signedIn(server.port)
      const ask = asker(server.port, cookie)
      for (const area of areas) await ask(area)
      const times = await timeEach([...areas, ...areas], ask)
      const body = (await ask('35.24')).toString('base64')
      const headers = { cookie, 'accept-encoding': 'br' }
      return {
        ours: await perSecond(server, headers, [pathOf('35.24')]),
        mixed: await perSecond(server, headers, areas.map(pathOf)),
        pages: await pageFigures(server.port, cookie),
        maps: await mapFigures(server.port, cookie),
        times,
        body,
      }
    },
  )
  const beside = (kind: 'fastify' | 'node') =>
    withServerOf({ kind, body, encoding: 'br' }, (server) =>
      perSecond(server, { 'accept-encoding': 'br' }, ['/']),
    )
  const [fastify, node] = [await beside('fastify'), await beside('node')]
  return [
    figure('dashboard.memory_p95_ms', percentile(times, 0.95), 'ms', { aim: '< 20' }),
    figure('dashboard.requests_per_second', ours.perSecond, '/s', {
      aim: '≥ 4000',
      reference: fastify.perSecond,
    }),
    figure('dashboard.beside_node_http', ours.perSecond, '/s', { reference: node.perSecond }),
    figure('dashboard.request_cpu_us', ours.cpuMicroseconds, 'µs', { reference: fastify.cpuMicroseconds }),
    figure('dashboard.mixed_per_second', mixed.perSecond, '/s', { aim: '≥ 4000' }),
    figure('dashboard.loaded_p95_ms', mixed.p95, 'ms', { aim: '< 20' }),
    ...pages,
    ...maps,
  ]
}

export const dashboard: Bench = {
  name: 'dashboard',
  run: () => {
    ensureWeb()
    return withServer(async (server, databaseUrl, home) => {
      const { pool } = server
      await fillNation(pool)
      await drawKabupaten(server, await seat(pool))
      const levels = await chooseAreas(pool)
      return [...(await cold(home, databaseUrl, levels)), ...(await warm(home, databaseUrl, levels))]
    })
  },
}
