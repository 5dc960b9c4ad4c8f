import { Readable } from 'node:stream'
import type { Basis } from '@naungan/rules/indicator'
import { unlikeName } from '../../db/seed/unlike-name.ts'
import type { Actor } from '../platform/auth.ts'
import type { Jobs } from '../platform/jobs.ts'
import type { TestDb } from '../platform/test-db/index.ts'
import { workersApi, workersJobs } from '../workers/index.ts'
import { iuranApi, iuranJobs } from './index.ts'

const jobs: Jobs = { ...workersJobs, ...iuranJobs }

/** A made-up NIK: serials from 9000 are nobody's. */
export const nikOf = (n: number): string => `352411${String((n % 28) + 1).padStart(2, '0')}0185${9000 + n}`

export type Listed = {
  n: number
  segment?: string
  month?: string
  status?: string
  desa?: string
}

export const memberCsv = (rows: readonly Listed[]): string =>
  [
    'NIK,KPJ,NAMA,SEGMEN,PROGRAM,PERIODE,STATUS,PEMBAYAR,KODE DESA',
    ...rows.map(({ n, segment = 'BPU', month = '2026-10', status = 'AKTIF', desa = '' }) =>
      [
        nikOf(n),
        `99${100000000 + n}`,
        'Siti Rekaan',
        segment,
        '"JKK, JKM"',
        month,
        status,
        'APBD',
        desa,
      ].join(','),
    ),
  ].join('\r\n')

export type Sheeted = { n: number; desa: string }

const workerCsv = (rows: readonly Sheeted[]): string =>
  [
    'NIK,Nama Lengkap,Tanggal Lahir,Jenis Kelamin,Kode Desa,Pekerjaan',
    ...rows.map(({ n, desa }) =>
      [
        nikOf(n),
        unlikeName(n),
        `1985-01-${String((n % 28) + 1).padStart(2, '0')}`,
        'L',
        desa,
        'Nelayan',
      ].join(','),
    ),
  ].join('\r\n')

const receive = (t: TestDb, name: string, text: string) =>
  t.around.files.receive(name, Readable.from([text]), 1e8)

export type Posted = { area?: string; name?: string; basis?: Basis }

/** Uploads and reads a member list; gives its id. */
export const readMembers = async (
  t: TestDb,
  actor: Actor,
  text: string,
  { area = '35.24', name = 'peserta.csv', basis = 'domisili' }: Posted = {},
): Promise<string> => {
  const file = await receive(t, name, text)
  const { id } = await t.call(iuranApi['POST /lists'], actor, { area, basis, file })
  await t.runJobs(jobs)
  return id
}

export const postMembers = async (
  t: TestDb,
  actor: Actor,
  text: string,
  where: Posted = {},
): Promise<string> => {
  const id = await readMembers(t, actor, text, where)
  await t.call(iuranApi['POST /lists/:id/post'], actor, { id })
  await t.runJobs(jobs)
  return id
}

/** Asks again after the work behind it, where that was still waiting. */
export const whenCounted = async <Answer extends { waiting: number }>(
  t: TestDb,
  ask: () => Promise<Answer>,
): Promise<Answer> => {
  const first = await ask()
  if (first.waiting === 0) return first
  await t.runJobs(jobs)
  return ask()
}

/** Takes workers into the register by way of the real import. */
export const register = async (
  t: TestDb,
  actor: Actor,
  rows: readonly Sheeted[],
  area = '35.24',
): Promise<string> => {
  const file = await receive(t, 'pekerja.csv', workerCsv(rows))
  const { id } = await t.call(workersApi['POST /imports'], actor, { area, file })
  await t.runJobs(jobs)
  await t.call(workersApi['POST /imports/:id/take'], actor, { id })
  await t.runJobs(jobs)
  return id
}

export type Counted = {
  level: number
  area: string
  people: number
  pu: number
  bpu: number
  jakon: number
  pmi: number
}

export const counted = async (t: TestDb, kab: string, month: string): Promise<Counted[]> => {
  const { rows } = await t.pool.query<Counted>(
    `select level, area, people, pu, bpu, jakon, pmi from iuran.coverage_month where kab = $1 and month = $2
      order by level, area`,
    [kab, month],
  )
  return rows
}
