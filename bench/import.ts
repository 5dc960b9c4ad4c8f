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
import { people } from '../server/db/seed/people.ts'
import { csvLine } from '../server/db/seed/sheet-bytes.ts'
import type { Running } from '../server/src/server.ts'
import { asOperator } from '../scripts/fill-demo.ts'
import { type Bench, figure } from './figure.ts'
import { withServer } from './with-server.ts'

const ROWS = 1_000_000
const KAB = '35.24'
const OFFICER = '00000000-0000-4000-8000-000000000001'
const HEADINGS = ['NIK', 'NAMA', 'TGL LAHIR', 'L/P', 'KODE DESA', 'PEKERJAAN', 'ALAMAT', 'NO KK']

const writeList = async (path: string, band: 'register' | 'outside'): Promise<void> => {
  const desa = (await publishedAreas()).filter(({ code }) => code.startsWith(`${KAB}.`) && code.length === 13)
  const everybody = people({ seed: band, workers: ROWS, desa, on: '2026-10-31' }, band)
  const lines = function* () {
    yield csvLine(HEADINGS)
    for (const { nik, nama, tanggalLahir, jenisKelamin, desa: code, alamat, kk } of everybody)
      yield csvLine([nik, nama, tanggalLahir, jenisKelamin, code, 'BURUH TANI', alamat, kk])
  }
  await pipeline(Readable.from(lines()), createWriteStream(path))
}

const until = async (server: Running, id: string, busy: string[]): Promise<void> => {
  for (;;) {
    const { rows } = await server.pool.query<{ state: string }>(
      'select state from workers.import where id = $1',
      [id],
    )
    if (!busy.includes(rows[0]!.state)) return
    await wait(50)
  }
}

/** Sends a list in and takes it: seconds from the first byte to the committed register. */
const importList = async (server: Running, path: string): Promise<{ id: string; seconds: number }> => {
  const operator = asOperator(server, OFFICER, KAB)
  const bytes = await readFile(path)
  const started = performance.now()
  const file = await operator.receive('daftar.csv', bytes)
  const { id } = await operator.call('POST /imports', { area: KAB, file })
  await until(server, id, ['received', 'reading'])
  await operator.call('POST /imports/:id/take', { id })
  await until(server, id, ['taking'])
  return { id, seconds: (performance.now() - started) / 1000 }
}

const TABLES = ['workers.nik_holder', 'workers.worker']

/** The same rows into the same indexed tables, by COPY alone: what the disk and the indexes cost without any thought. */
const copySameRows = async (url: string, id: string, folder: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const files = TABLES.map((table) => join(folder, table))
  await client.query('create temp table mine as select id from workers.worker where import_id = $1', [id])
  const pick = ['worker_id in (select id from mine)', 'id in (select id from mine)']
  for (const [i, table] of TABLES.entries()) {
    const out = client.query(
      copyTo(`copy (select * from ${table} where ${pick[i]}) to stdout (format binary)`),
    )
    await pipeline(out, createWriteStream(files[i]!))
    await client.query(`delete from ${table} where ${pick[i]}`)
  }
  await client.query('vacuum workers.nik_holder')
  await client.query('vacuum workers.worker')
  await client.query('checkpoint')
  const bytes = await Promise.all(files.map((file) => readFile(file)))
  const started = performance.now()
  await client.query('begin')
  for (const [i, table] of TABLES.entries())
    await pipeline(
      Readable.from([bytes[i]]),
      client.query(copyFrom(`copy ${table} from stdin (format binary)`)),
    )
  await client.query('commit')
  const seconds = (performance.now() - started) / 1000
  await client.end()
  return seconds
}

export const importing: Bench = {
  name: 'import',
  run: () =>
    withServer(async (server, url) => {
      const folder = await mkdtemp(join(tmpdir(), 'naungan-bench-lists-'))
      try {
        for (const band of ['register', 'outside'] as const)
          await writeList(join(folder, `${band}.csv`), band)
        await importList(server, join(folder, 'register.csv'))
        await server.pool.query('vacuum analyze')
        const { id, seconds } = await importList(server, join(folder, 'outside.csv'))
        const { rows } = await server.pool.query<{ n: number }>(
          'select count(*) as n from workers.worker where import_id = $1',
          [id],
        )
        const taken = rows[0]!.n
        const copySeconds = await copySameRows(url, id, folder)
        return [
          figure('import.rows_taken', taken, 'rows'),
          figure('import.rows_per_second', ROWS / seconds, 'rows/s'),
          figure('import.copy_rows_per_second', taken / copySeconds, 'rows/s'),
          figure('import.ratio_to_copy', ROWS / seconds / (taken / copySeconds), 'of raw COPY'),
        ]
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    }),
}
