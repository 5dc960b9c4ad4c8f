import { Readable } from 'node:stream'
import { csvBytes, type SeedRow } from '../../db/seed/sheet-bytes.ts'
import { unlikeName } from '../../db/seed/unlike-name.ts'
import type { Actor } from '../platform/auth.ts'
import { officer, type TestDb } from '../platform/test-db/index.ts'
import { readImport, readImportRows, sendImport, takeImport } from './imports.api.ts'
import { workersJobs } from './workers.jobs.ts'

export const LAMONGAN = '35.24'
export const PACIRAN = '35.24.14.2003'

export const OPERATOR = officer('Rekaan Operator', { role: 'operator', area: LAMONGAN })

const HEADINGS = ['NIK', 'NAMA LENGKAP', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'KODE DESA', 'PEKERJAAN', 'ALAMAT']

/** A made-up person; the serial tells them apart and lies where no population office has come yet. */
export type Invented = {
  serial: number
  nama?: string
  desa?: string
  pekerjaan?: string
  alamat?: string
  nik?: string
  lahir?: string
}

export const nikOf = (serial: number): string => `352414170585${String(serial).padStart(4, '0')}`

export const personRow = ({
  serial,
  nama,
  desa = PACIRAN,
  pekerjaan = 'Nelayan',
  alamat = '',
  nik,
  lahir,
}: Invented): SeedRow => [
  nik ?? nikOf(serial),
  nama ?? unlikeName(serial),
  lahir ?? '17-05-1985',
  'L',
  desa,
  pekerjaan,
  alamat,
]

export const csvOf = (people: readonly Invented[]): Buffer =>
  csvBytes([HEADINGS, ...people.map(personRow)], ',')

export type Sent = { name?: string; area?: string; desa?: string; sender?: string; actor?: Actor }

/** Uploads bytes as the HTTP layer would; the job has not run yet. */
export const upload = async (t: TestDb, bytes: Buffer, sent: Sent = {}): Promise<string> => {
  const { name = 'rekaan.csv', area = LAMONGAN, desa, sender = '', actor = OPERATOR } = sent
  const file = await t.around.files.receive(name, Readable.from([bytes]), 50_000_000)
  const { id } = await t.call(sendImport, actor, { area, desa, sender, file })
  return id
}

export const read = async (t: TestDb, bytes: Buffer, sent: Sent = {}): Promise<string> => {
  const id = await upload(t, bytes, sent)
  await t.runJobs(workersJobs)
  return id
}

export const take = async (t: TestDb, id: string, actor = OPERATOR): Promise<void> => {
  await t.call(takeImport, actor, { id })
  await t.runJobs(workersJobs)
}

export const takeIn = async (t: TestDb, bytes: Buffer, sent: Sent = {}): Promise<string> => {
  const id = await read(t, bytes, sent)
  await take(t, id, sent.actor)
  return id
}

export const see = (t: TestDb, id: string, actor = OPERATOR) => t.call(readImport, actor, { id })

export const rowsOf = async (t: TestDb, id: string, filter: object = {}) =>
  (await t.call(readImportRows, OPERATOR, { id, ...filter })).rows

/** Everybody in the register by name, as the owner of the database sees it. */
export const register = async (t: TestDb) => {
  const { rows } = await t.pool.query<{
    name: string
    desa: string
    occupation: string | null
    address: string | null
  }>('select name, desa, occupation, address from workers.worker order by name')
  return rows
}
