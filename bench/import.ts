import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { publishedAreas } from '../server/src/wilayah/index.ts'
import { createAccount } from '../server/src/accounts/index.ts'
import { inTransaction, makePool, type Pool } from '../server/src/platform/db.ts'
import { people } from '../server/db/seed/people.ts'
import { csvLine } from '../server/db/seed/sheet-bytes.ts'
import { type Bench, figure, percentile } from './figure.ts'
import { fillProvinsi } from './fill-provinsi.ts'
import { option } from './option.ts'
import { spending } from './processor-time.ts'
import { type ServerProcess, withServerProcess } from './server-process.ts'

const PEOPLE = option('people', 5_000_000)
const ROWS = option('rows', 1_000_000)
const KAB = '35.24'
const SECRET = 'sandi-untuk-ukur-saja'
const HEADINGS = ['NIK', 'NAMA', 'TGL LAHIR', 'L/P', 'KODE DESA', 'PEKERJAAN', 'ALAMAT', 'NO KK']

const writeList = async (path: string): Promise<void> => {
  const desa = (await publishedAreas()).filter(({ code }) => code.startsWith(`${KAB}.`) && code.length === 13)
  const everybody = people({ seed: 'ukur', workers: ROWS, desa, on: '2026-10-31' }, 'outside')
  const lines = function* () {
    yield csvLine(HEADINGS)
    for (const { nik, nama, tanggalLahir, jenisKelamin, desa: code, alamat, kk } of everybody)
      yield csvLine([nik, nama, tanggalLahir, jenisKelamin, code, 'BURUH TANI', alamat, kk])
  }
  await pipeline(Readable.from(lines()), createWriteStream(path))
}

/** Speaks to the server as the browser of an operator does. */
const signIn = async ({ url }: ServerProcess, pool: Pool) => {
  await inTransaction(pool, { role: 'naungan_app', scope: ['%'], reads: false }, (db) =>
    createAccount(db, {
      username: 'ratna',
      name: 'Ratna',
      password: SECRET,
      assignments: [{ role: 'operator', area: KAB }],
      createdBy: null,
      now: new Date(),
    }),
  )
  let headers: Record<string, string> = { 'x-naungan': '1' }
  const post = async (path: string, body: string | FormData) => {
    const json = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
    const answer = await fetch(`${url}/api${path}`, {
      method: 'POST',
      headers: { ...headers, ...json },
      body,
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const session = await post('/session', JSON.stringify({ login: 'ratna', password: SECRET }))
  headers = { ...headers, cookie: session.headers.getSetCookie()[0]!.split(';')[0]! }
  return post
}

const until = async (pool: Pool, id: string, busy: string[]): Promise<void> => {
  for (;;) {
    const { rows } = await pool.query<{ state: string }>('select state from workers.import where id = $1', [
      id,
    ])
    if (!busy.includes(rows[0]!.state)) return
    await wait(50)
  }
}

/** Sends a list in and takes it: from the first byte to the committed register. */
const importList = async (
  post: Awaited<ReturnType<typeof signIn>>,
  pool: Pool,
  file: Blob,
): Promise<string> => {
  const form = new FormData()
  form.append('area', KAB)
  form.append('file', file, 'daftar.csv')
  const { id } = (await (await post('/imports', form)).json()) as { id: string }
  await until(pool, id, ['received', 'reading'])
  await post(`/imports/${id}/take`, '{}')
  await until(pool, id, ['taking'])
  return id
}

/** Asks four times a second whether the server lives, as long as the work lasts; milliseconds. */
const askingHealth = async <T>({ url }: ServerProcess, work: Promise<T>): Promise<[T, number[]]> => {
  const samples: number[] = []
  const ended = new AbortController()
  const asking = (async () => {
    for (; !ended.signal.aborted; await wait(250)) {
      const started = performance.now()
      await (await fetch(`${url}/health`)).text()
      samples.push(performance.now() - started)
    }
  })()
  const answer = await work.finally(() => ended.abort())
  await asking
  return [answer, samples]
}

const TABLES = ['workers.nik_holder', 'workers.likeness_key', 'workers.worker']

/** Takes the rows of a list out of the tables again, as COPY wrote them. */
const takeOut = async (client: pg.Client, id: string, folder: string): Promise<Buffer[]> => {
  const files = TABLES.map((table) => join(folder, table))
  await client.query('create temp table mine as select id from workers.worker where import_id = $1', [id])
  for (const [i, table] of TABLES.entries()) {
    const picked = `${table === 'workers.worker' ? 'id' : 'worker_id'} in (select id from mine)`
    const out = client.query(
      copyTo(`copy (select * from ${table} where ${picked}) to stdout (format binary)`),
    )
    await pipeline(out, createWriteStream(files[i]!))
    await client.query(`delete from ${table} where ${picked}`)
    await client.query(`vacuum ${table}`)
  }
  await client.query('checkpoint')
  return Promise.all(files.map((file) => readFile(file)))
}

/** The same rows into the same indexed tables, by COPY alone: what the disk and the indexes cost without any thought. */
const copyIn = async (client: pg.Client, tables: readonly Buffer[]): Promise<void> => {
  await client.query('begin')
  for (const [i, table] of TABLES.entries())
    await pipeline(
      Readable.from([tables[i]]),
      client.query(copyFrom(`copy ${table} from stdin (format binary)`)),
    )
  await client.query('commit')
}

/** What follows a list in the background ends before anything else is measured. */
const untilQuiet = async (pool: Pool): Promise<void> => {
  while ((await pool.query('select 1 from graphile_worker.jobs')).rows.length > 0) await wait(50)
}

const measure = async (server: ServerProcess, folder: string, client: pg.Client, pool: Pool) => {
  const path = join(folder, 'daftar.csv')
  await writeList(path)
  await fillProvinsi(client, KAB, PEOPLE)
  const post = await signIn(server, pool)
  const file = new Blob([await readFile(path)])
  const [[id, pauses], spent] = await spending(server, () =>
    askingHealth(server, importList(post, pool, file)),
  )
  const memory = server.peakMemory()
  const { rows } = await client.query<{ n: number }>(
    'select count(*) as n from workers.worker where import_id = $1',
    [id],
  )
  const taken = rows[0]!.n
  await untilQuiet(pool)
  const tables = await takeOut(client, id, folder)
  const [, copied] = await spending(server, () => copyIn(client, tables))
  const [rate, copyRate] = [ROWS / spent.seconds, taken / copied.seconds]
  const each = (seconds: number, of: number): number => (seconds / of) * 1e6
  return [
    figure('import.rows_taken', taken, 'rows'),
    figure('import.rows_per_second', rate, 'rows/s', { aim: '>= 100,000' }),
    figure('import.copy_rows_per_second', copyRate, 'rows/s'),
    figure('import.ratio_to_copy', rate / copyRate, 'of raw COPY', { aim: '>= 0.5' }),
    figure('import.server_processor_us', each(spent.server, ROWS), 'µs a row'),
    figure('import.database_processor_us', each(spent.database, ROWS), 'µs a row'),
    figure('import.copy_processor_us', each(copied.database, taken), 'µs a row'),
    figure('import.server_memory_mb', memory, 'MB', { aim: '< 512' }),
    figure('import.health_p95_ms', percentile(pauses, 0.95), 'ms'),
  ]
}

export const importing: Bench = {
  name: 'import',
  run: () =>
    withServerProcess(async (server) => {
      const folder = await mkdtemp(join(tmpdir(), 'naungan-bench-lists-'))
      const pool = makePool(server.databaseUrl, 2)
      const client = new pg.Client({ connectionString: server.databaseUrl })
      try {
        await client.connect()
        return await measure(server, folder, client, pool)
      } finally {
        await client.end()
        await pool.end()
        await rm(folder, { recursive: true, force: true })
      }
    }),
}
