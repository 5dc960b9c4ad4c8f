import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { Basis } from '@naungan/rules/indicator'
import type { Month } from '@naungan/rules/words'
import type { Actor, Assignment } from '../server/src/platform/auth.ts'
import type { Surroundings } from '../server/src/platform/handle.ts'
import { handle } from '../server/src/platform/handle.ts'
import { api } from '../server/src/api.ts'
import type { Running } from '../server/src/server.ts'
import { besideFiles } from '../server/db/seed/beside-files.ts'
import { writeBpjsLists, writeBranchList } from '../server/db/seed/bpjs-lists.ts'
import { fundsFile, paymentsFile } from '../server/db/seed/funds.ts'
import { denominators, otherWholes, targets } from '../server/db/seed/figures.ts'
import type { Area, SeedSpec } from '../server/db/seed/seed-spec.ts'
import { csvLine } from '../server/db/seed/sheet-bytes.ts'
import { writeWorkerFiles } from '../server/db/seed/worker-files.ts'
import { progressBar } from './progress-bar.ts'

const MEGABYTES = 1_048_576

/** Acts as the operator would: the same endpoints, the same queue, one file after another. */
export const asOperator = (server: Running, id: string, kab: string) => {
  const duty: Assignment = { role: 'operator', area: kab }
  const actor: Actor = {
    id,
    name: 'Ratna Wulandari',
    username: 'ratna.wulandari',
    sessionId: null,
    assignments: [duty],
  }
  const around: Surroundings = {
    ...server.ctx,
    clock: () => new Date(),
    language: 'id',
    caller: '127.0.0.1',
    agent: 'demo',
    session: { start: () => {}, end: () => {} },
  }
  const call = async (key: keyof typeof api, input: object) =>
    (await handle(api[key], actor, input, around)) as { id: string; refused?: unknown[] }
  const receive = (name: string, bytes: Buffer) =>
    server.ctx.files.receive(name, Readable.from([bytes]), 200 * MEGABYTES)
  return { call, receive, kab }
}

type Operator = ReturnType<typeof asOperator>
type Table = 'workers.import' | 'iuran.list'
type Shown = { bar?: ReturnType<typeof progressBar>; total?: number }

/** Waits until every list has left the states of work, showing the rows done; throws when one failed. */
const settle = async (server: Running, table: Table, busy: string[], shown: Shown = {}) => {
  for (;;) {
    const { rows } = await server.pool.query<{ busy: number; failed: number; done: number }>(
      `select count(*) filter (where state = any ($1)) as busy, count(*) filter (where state = 'failed') as failed,
              coalesce(sum(done_rows), 0) as done from ${table}`,
      [busy],
    )
    const { busy: left, failed, done } = rows[0]!
    if (failed > 0) throw new Error(`${failed} lists failed in ${table}`)
    if (shown.bar && shown.total) shown.bar.to(Math.min(done, shown.total), shown.total)
    if (left === 0) return
    await wait(100)
  }
}

/** Denominators of every desa and the targets of the kabupaten, by the import of figures. */
export const fillFigures = async (operator: Operator, spec: SeedSpec): Promise<void> => {
  const heading = csvLine([
    'jenis',
    'kode',
    'tahun',
    'definisi',
    'persen',
    'orang',
    'instrumen',
    'sumber',
    'tanggal',
  ])
  const stated = [
    ...denominators(spec).map((row) => ({ ...row, definition: 'potensi' })),
    ...otherWholes(spec),
  ]
  const denominatorLines = stated.map(({ area, year, definition, value, source, day }) =>
    csvLine(['penyebut', area, year, definition, '', value, '', source, day]),
  )
  const targetLines = targets(spec)
    .filter(({ area }) => area.length === 5)
    .map(({ area, year, valueBp, source, day }) =>
      csvLine([
        'target',
        area,
        year,
        '',
        (valueBp / 100).toFixed(2).replace('.', ','),
        '',
        year > 2030 ? 'RPJPD' : 'RKPD',
        source,
        day,
      ])
        .trimEnd()
        .concat('\r\n'),
    )
  const file = await operator.receive(
    'penyebut-dan-target-rekaan.csv',
    Buffer.from([heading, ...denominatorLines, ...targetLines].join('')),
  )
  const { id } = await operator.call('POST /statistics', { area: operator.kab, file })
  const { refused } = await operator.call('GET /statistics/:id', { id })
  if (refused && refused.length > 0) throw new Error(`${refused.length} figures refused`)
  await operator.call('POST /statistics/:id/take', { id })
}

/** The programme that asks for as many covered workers in every desa. */
const fillFloor = (operator: Operator) =>
  operator.call('POST /floors', {
    area: operator.kab,
    workers: 100,
    instrument: '1 desa 100 pekerja rentan',
    source: 'PKS Ditjen Bina Pemdes 117/1762/BPD',
    day: '2022-09-21',
  })

/** Funds of two years, and what was paid of the first, by the import of funds. */
export const fillFunds = async (operator: Operator): Promise<void> => {
  const { kab } = operator
  const files = [
    { name: 'dana-2026-rekaan.csv', year: 2026, bytes: fundsFile(kab, 2026) },
    { name: 'pembayaran-2026-rekaan.csv', year: 2026, bytes: paymentsFile() },
    { name: 'dana-2027-rekaan.csv', year: 2027, bytes: fundsFile(kab, 2027) },
  ]
  for (const { name, year, bytes } of files) {
    const file = await operator.receive(name, bytes)
    const { id } = await operator.call('POST /fund-files', { area: kab, year, file })
    const read = (await operator.call('GET /fund-files/:id', { id })) as unknown as FundsRead
    if (read.refused.length > 0) throw new Error(`${name}: ${read.refused.length} cells refused`)
    await operator.call('POST /fund-files/:id/take', {
      id,
      expected: read.counts.funds + read.counts.entries,
    })
  }
}

type FundsRead = { refused: unknown[]; counts: { funds: number; entries: number } }

const fillRegister = async (
  server: Running,
  operator: Operator,
  kab: string,
  files: { path: string; rows: number; sender: string }[],
) => {
  const total = files.reduce((sum, file) => sum + file.rows, 0)
  const reading = progressBar('Memeriksa daftar pekerja', 'baris')
  const ids: string[] = []
  for (const { path, sender } of files) {
    const file = await operator.receive(basename(path), readFileSync(path))
    ids.push((await operator.call('POST /imports', { area: kab, sender, file })).id)
  }
  await settle(server, 'workers.import', ['received', 'reading'], { bar: reading, total })
  reading.end(total)
  const taking = progressBar('Mengambil ke register', 'daftar')
  for (const [index, id] of ids.entries()) {
    await operator.call('POST /imports/:id/take', { id })
    await settle(server, 'workers.import', ['taking'])
    taking.to(index + 1, ids.length)
  }
  taking.end(ids.length)
}

/** Lists of other offices; some wait to be decided, so that every screen of intake has something to show. */
const fillBeside = async (server: Running, operator: Operator, spec: DemoSpec): Promise<void> => {
  const [taken, waiting] = [`${spec.kab}.14`, `${spec.kab}.13`]
  for (const { name, sender, takes, bytes } of besideFiles({ ...spec, taken, waiting })) {
    const file = await operator.receive(name, bytes)
    const { id } = await operator.call('POST /imports', { area: spec.kab, sender, file })
    await settle(server, 'workers.import', ['received', 'reading'])
    if (takes) await operator.call('POST /imports/:id/take', { id })
    await settle(server, 'workers.import', ['taking'])
  }
}

const fillCover = async (
  server: Running,
  operator: Operator,
  kab: string,
  lists: { path: string; rows: number; basis: Basis }[],
) => {
  const bar = progressBar('Mencatat daftar BPJS 12 bulan', 'baris')
  const total = lists.reduce((sum, list) => sum + list.rows, 0)
  for (const { path, basis } of lists) {
    const file = await operator.receive(basename(path), readFileSync(path))
    const { id } = await operator.call('POST /lists', { area: kab, basis, file })
    await settle(server, 'iuran.list', ['received', 'reading'], { bar, total })
    await operator.call('POST /lists/:id/post', { id })
    await settle(server, 'iuran.list', ['posting'])
  }
  bar.end(total)
}

export type DemoSpec = SeedSpec & {
  kab: string
  kecamatan: readonly Area[]
  months: number
  until: string
  folder: string
}

/** Fills a kabupaten with made-up people by way of the real import and the real posting of member lists. */
export const fillDemo = async (server: Running, operatorId: string, spec: DemoSpec): Promise<void> => {
  const operator = asOperator(server, operatorId, spec.kab)
  const writing = progressBar('Menulis berkas orang rekaan', 'orang')
  const names = new Map(spec.kecamatan.map(({ code, name }) => [code, name]))
  const files = [...writeWorkerFiles({ ...spec, format: 'csv' }, spec.folder)].map((file) => ({
    ...file,
    sender: `Kecamatan ${names.get(file.kecamatan) ?? file.kecamatan}`,
  }))
  const monthly = { ...spec, until: spec.until as Month }
  const lists = [
    ...writeBpjsLists(monthly, spec.folder).map((list) => ({ ...list, basis: 'domisili' as const })),
    { ...writeBranchList(monthly, spec.folder), basis: 'lokasi_kerja' as const },
  ]
  writing.end(spec.workers)
  await fillFigures(operator, spec)
  await fillFloor(operator)
  await fillFunds(operator)
  await fillRegister(server, operator, spec.kab, files)
  await fillBeside(server, operator, spec)
  await fillCover(server, operator, spec.kab, lists)
}
