import { Agent, get } from 'node:http'
import { addMonths, type Month, monthsFrom } from '@naungan/rules/words'
import { publishedAreas } from '../server/src/wilayah/index.ts'
import { createAccount } from '../server/src/accounts/index.ts'
import { recount } from '../server/src/iuran/active-month.sql.ts'
import { inTransaction } from '../server/src/platform/db.ts'
import type { Running } from '../server/src/server.ts'
import { asOperator, fillFigures } from '../scripts/fill-demo.ts'
import { type Bench, figure, percentile, timeEach } from './figure.ts'
import { withServer } from './with-server.ts'

const WORKERS = 1_000_000
const KAB = '35.24'
const LAST: Month = '2026-10'
const MONTHS = monthsFrom(addMonths(LAST, -11), LAST)
const SECRET = 'sandi-untuk-ukur-saja'

const seat = (server: Running): Promise<string> =>
  inTransaction(server.pool, { role: 'naungan_app', scope: ['%'], reads: false }, (db) =>
    createAccount(db, {
      username: 'ratna',
      name: 'Ratna',
      password: SECRET,
      assignments: [
        { role: 'operator', area: KAB },
        { role: 'viewer', area: 'ID' },
      ],
      createdBy: null,
      now: new Date(),
    }),
  )

/** A third of the workers active in each month, spread over the desa, counted by the function that counts real lists. */
const cover = async (server: Running, officer: string): Promise<void> => {
  const list = '00000000-0000-4000-8000-000000000009'
  await server.pool.query(
    `insert into iuran.list (id, kab, file_name, file_sha256, file_size, state, months, created_by, created_by_name, posted_at)
     values ($1, $2, 'ukur.csv', '\\x00', 0, 'posted', $3, $4, 'Ratna', now())`,
    [list, KAB, MONTHS, officer],
  )
  for (const month of MONTHS) {
    await server.pool.query(
      `insert into iuran.active_month (kab, month, person, segment, area, listed_area, programs, payer, list_id)
       select $1, $2, int8send(n) || int8send(n), (array['PU', 'BPU', 'BPU', 'JAKON'])[1 + n % 4], d.code, d.code, '{JKK,JKM}', 'APBD', $3
         from generate_series(1, $4::bigint) n
         join (select code, row_number() over (order by code) - 1 as place from wilayah.area where code like $1 || '.%' and level = 4) d
           on d.place = n % 474
        where n % 12 <> $5`,
      [KAB, month, list, WORKERS, MONTHS.indexOf(month)],
    )
    await inTransaction(server.pool, { role: 'naungan_import', scope: [], reads: false }, (db) =>
      recount(db, KAB, [month]),
    )
  }
  await server.pool.query('vacuum analyze iuran.coverage_month')
}

const signedIn = async (url: string): Promise<string> => {
  const headers = { 'content-type': 'application/json', 'x-naungan': '1' }
  const body = JSON.stringify({ login: 'ratna', password: SECRET })
  const answer = await fetch(`${url}/api/session`, { method: 'POST', headers, body })
  return answer.headers.getSetCookie()[0]!.split(';')[0]!
}

/** Asks and drains, compressed as a browser would ask; unpacking and reading are the browser's work, not the server's. */
const asker = (url: string, cookie: string) => {
  const agent = new Agent({ keepAlive: true })
  return (area: string): Promise<void> =>
    new Promise((done, fail) => {
      const headers = { cookie, 'accept-encoding': 'br' }
      const request = get(`${url}/api/areas/${area}/coverage`, { agent, headers }, (answer) => {
        if (answer.statusCode !== 200) fail(new Error(`${area}: ${answer.statusCode}`))
        answer.resume().on('end', done)
      })
      request.on('error', fail)
    })
}

export const dashboard: Bench = {
  name: 'dashboard',
  run: () =>
    withServer(async (server) => {
      const officer = await seat(server)
      const desa = (await publishedAreas()).filter(
        ({ code }) => code.startsWith(`${KAB}.`) && code.length === 13,
      )
      const operator = asOperator(server, officer, KAB)
      await fillFigures(operator, { seed: 1, workers: WORKERS, desa, on: '2026-10-31' })
      await cover(server, officer)
      const cookie = await signedIn(server.url)
      const ask = asker(server.url, cookie)
      const times = async (area: string): Promise<number[]> => {
        const asked = Array.from({ length: 300 }, () => area)
        await timeEach(asked.slice(0, 30), ask)
        return timeEach(asked, ask)
      }
      const kab = await times(KAB)
      const kecamatan = await times('35.24.14')
      const provinsi = await times('35')
      return [
        figure('dashboard.p50_ms', percentile(kab, 0.5), 'ms'),
        figure('dashboard.p95_ms', percentile(kab, 0.95), 'ms', { aim: '< 20' }),
        figure('dashboard.kecamatan_p95_ms', percentile(kecamatan, 0.95), 'ms'),
        figure('dashboard.provinsi_p95_ms', percentile(provinsi, 0.95), 'ms'),
      ]
    }),
}
