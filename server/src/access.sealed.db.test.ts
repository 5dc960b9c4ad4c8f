import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvBytes } from '../db/seed/sheet-bytes.ts'
import { iuranApi } from './iuran/index.ts'
import { jobs } from './jobs.ts'
import { makeTestDb, officer, type TestDb } from './platform/test-db/index.ts'
import { PACIRAN } from './workers/walk.fixture.ts'
import { workersApi } from './workers/index.ts'

const RATNA = officer('Ratna', { role: 'operator', area: '35.24' })
/** Made-up numbers: serials from 9000 are nobody's. Each stands in a file in another way. */
const NIKS = [
  '3524141705859001',
  '3524141705859002',
  '3524141705859003',
  '3524141705859004',
  '3524141705859005',
]
const [WHOLE, NAMELESS, WRONG_DATE, MENDED, MEMBER] = NIKS as [string, string, string, string, string]
const KK = '3524140101109001'
const PHONE = '081230009001'
const KPJ = '99100009001'
const SHORT = '352414170585900'
const SECRETS = [...NIKS, KK, PHONE, KPJ, SHORT]

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
  await importWorkers()
  await importMembers()
})
afterAll(() => t[Symbol.asyncDispose]())

const receive = (name: string, bytes: Buffer) => t.around.files.receive(name, Readable.from([bytes]), 1e6)

const HEADINGS = ['NIK', 'NAMA', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'KODE DESA', 'NO KK', 'HP', 'ALAMAT']
const rest = ['17-05-1985', 'L', PACIRAN, KK, PHONE, 'Dusun Rekaan']

/** Whole rows, rejected rows, a row mended by hand, a number seen and judged, one searched for and one revealed. */
const importWorkers = async () => {
  const sheet = [
    HEADINGS,
    [WHOLE, 'Rekaan Utuh', ...rest],
    [NAMELESS, '', ...rest],
    [WRONG_DATE, 'Rekaan Lain Tanggal', '31-02-1985', ...rest.slice(1)],
    [SHORT, 'Rekaan Kurang Angka', '18-11-1979', ...rest.slice(1)],
  ]
  const file = await receive('pekerja.csv', csvBytes(sheet, ','))
  const { id } = await t.call(workersApi['POST /imports'], RATNA, { area: '35.24', file })
  await t.runJobs(jobs)
  await t.call(workersApi['POST /imports/:id/rows/:row'], RATNA, { id, row: '5', nik: MENDED })
  await t.call(workersApi['POST /imports/:id/take'], RATNA, { id })
  await t.runJobs(jobs)
  const { workers } = await t.call(workersApi['POST /workers/find'], RATNA, { area: '35.24', nik: WHOLE })
  const { id: worker } = workers[0]!
  const reason = `Warga bertanya tentang ${WHOLE} di loket`
  const revealed = await t.call(workersApi['POST /workers/:kab/:id/reveal'], RATNA, {
    kab: '35.24',
    id: worker,
    reason,
  })
  expect(revealed).toMatchObject({ nik: WHOLE, kk: KK })
}

const importMembers = async () => {
  const sheet = [
    ['NIK', 'KPJ', 'NAMA', 'SEGMEN', 'PROGRAM', 'PERIODE', 'STATUS', 'PEMBAYAR', 'KODE DESA'],
    [WHOLE, KPJ, 'Rekaan Utuh', 'BPU', 'JKK JKM', '2026-10', 'AKTIF', 'APBD', PACIRAN],
    [MEMBER, KPJ, 'Rekaan Peserta', 'BPU', 'JKK JKM', '2026-10', 'AKTIF', 'APBD', ''],
    [SHORT, KPJ, 'Rekaan Kurang Angka', 'BPU', 'JKK JKM', '2026-10', 'AKTIF', 'APBD', ''],
  ]
  const file = await receive('peserta.csv', csvBytes(sheet, ','))
  const { id } = await t.call(iuranApi['POST /lists'], RATNA, { area: '35.24', file })
  await t.runJobs(jobs)
  await t.call(iuranApi['POST /lists/:id/post'], RATNA, { id })
  await t.runJobs(jobs)
}

/** A secret as it could stand in a text: as it is, and as bytes that PostgreSQL writes in hexadecimal. */
const marks = SECRETS.flatMap((secret) => [secret, Buffer.from(secret).toString('hex')])
const found = (text: string): string[] => marks.filter((mark) => text.includes(mark))

test('the walk left people in the register, in rows and in covered months', async () => {
  const count = async (table: string) =>
    (await t.pool.query<{ count: number }>(`select count(*) as count from ${table}`)).rows[0]!.count
  expect(await count('workers.worker')).toBe(2)
  expect(await count('workers.import_row')).toBe(4)
  expect(await count('iuran.active_month')).toBe(2)
})

test('no table of a dump holds a plain NIK, family card, phone or member number', async () => {
  const { rows: tables } = await t.pool.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'wilayah')`,
  )
  expect(tables.length).toBeGreaterThan(20)
  let dump = ''
  for (const { name } of tables) {
    const { rows } = await t.pool.query<{ row: string }>(`select t::text as row from ${name} t`)
    expect([name, rows.flatMap(({ row }) => found(row))]).toEqual([name, []])
    dump += rows.map(({ row }) => row).join('\n')
  }
  // A name stays searchable and so stands in a dump; that it is found shows that the reading reads.
  expect(dump).toContain('Rekaan Utuh')
})

test('no file that is kept holds one either, and what was opened for reading is gone', async () => {
  const entries = await readdir(t.home, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(0)
  for (const { parentPath, name } of files) {
    const bytes = await readFile(join(parentPath, name))
    expect([name, found(bytes.toString('latin1'))]).toEqual([name, []])
  }
})
