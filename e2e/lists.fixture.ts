import type { Buffer } from 'node:buffer'
import { publishedAreas } from '../server/src/wilayah/index.ts'
import { outsidePeople } from '../server/db/seed/bpjs-lists.ts'
import { openSidSample } from '../server/db/seed/opensid-sample.ts'
import type { SeedSpec } from '../server/db/seed/seed-spec.ts'
import { csvBytes, xlsxBytes } from '../server/db/seed/sheet-bytes.ts'

export const KAB = '35.24'
/** Desa Kranji, Kecamatan Paciran. */
export const DESA = '35.24.14.2008'

export type FileToSend = { name: string; mimeType: string; buffer: Buffer }

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const spec = async (): Promise<SeedSpec> => {
  const desa = (await publishedAreas()).filter(({ code }) => code.startsWith(`${KAB}.`) && code.length === 13)
  return { seed: 'journey', workers: 20_000, desa, on: '2026-11-02' }
}

/** An OpenSID export of the desa with two rows to mend, and the NIK and birth day that mend them. */
export const openSidFile = async () => {
  const rows = openSidSample(await spec(), DESA)
  const column = (name: string) => rows[0]!.indexOf(name)
  const [short, noDay] = rows.slice(-2) as [string[], string[]]
  const file: FileToSend = {
    name: 'penduduk-rekaan.xlsx',
    mimeType: SHEET,
    buffer: xlsxBytes(rows, 'Data Penduduk'),
  }
  const nik = `${short[column('nik')]}1`
  const [, day = 0, month = 0, year = 0] =
    /^\d{6}(\d\d)(\d\d)(\d\d)/.exec(noDay[column('nik')]!)?.map(Number) ?? []
  const two = (n: number) => String(n).padStart(2, '0')
  const birthDay = `${two(day > 40 ? day - 40 : day)}-${two(month)}-${(noDay[column('tanggallahir')] ?? '').slice(0, 2)}${two(year)}`
  return { file, people: rows.length - 1, nik, birthDay }
}

/** A member list of one month: everybody of the desa whom BPJS knows, active. */
export const memberList = async (month: string) => {
  const members = [...outsidePeople(await spec())].filter((person) => person.desa === DESA)
  const rows = members.map(({ nik, nama, tanggalLahir }, n) => [
    nik,
    `99${String(n).padStart(9, '0')}`,
    nama,
    tanggalLahir,
    'BPU',
    'JKK,JKM',
    month,
    'AKTIF',
    'APBD Kabupaten',
    '',
  ])
  const heads = [
    'NIK',
    'KPJ',
    'NAMA',
    'TGL LAHIR',
    'SEGMEN',
    'PROGRAM',
    'PERIODE',
    'STATUS',
    'PEMBAYAR',
    'KODE DESA',
  ]
  const file: FileToSend = {
    name: `peserta-${month}.csv`,
    mimeType: 'text/csv',
    buffer: csvBytes([heads, ...rows], ','),
  }
  return { file, people: members.length }
}
