import { dayNumber, type Day, type JenisKelamin } from '@naungan/rules/words'
import { type Chance, chanceFrom } from './chance.ts'
import type { SeedCell } from './sheet-bytes.ts'

export type WorkerField =
  | 'no'
  | 'nik'
  | 'kk'
  | 'nama'
  | 'tanggalLahir'
  | 'jenisKelamin'
  | 'desaCode'
  | 'desaName'
  | 'kecamatanName'
  | 'pekerjaan'
  | 'alamat'
  | 'hp'

export type FileFormat = 'csv' | 'xlsx'
type DateStyle = 'dashes' | 'slashes' | 'iso' | 'words' | 'excel'

/** How one kecamatan writes its list: each office has its own headings, order and habits. */
export type WorkerLayout = {
  columns: readonly { field: WorkerField; heading: string }[]
  date: DateStyle
  sexWords: Record<JenisKelamin, string>
  desaCode: (code: string) => string
  nama: (name: string) => string
  delimiter: ',' | ';'
}

const HEADINGS: Record<WorkerField, readonly string[]> = {
  no: ['NO', 'No.'],
  nik: ['NIK', 'No. KTP', 'NIK KTP', 'Nomor NIK'],
  kk: ['NO KK', 'No. KK', 'Nomor KK'],
  nama: ['NAMA LENGKAP', 'Nama', 'Nama Lengkap', 'NAMA_LENGKAP'],
  tanggalLahir: ['TGL LAHIR', 'Tanggal Lahir', 'TGL_LAHIR', 'TGL LHR'],
  jenisKelamin: ['L/P', 'JK', 'Jenis Kelamin', 'Kelamin'],
  desaCode: ['KODE DESA', 'Kode Desa', 'kode_desa', 'KODE DESA/KEL'],
  desaName: ['DESA', 'Desa/Kel', 'DESA/KELURAHAN', 'Desa'],
  kecamatanName: ['KECAMATAN', 'Kecamatan'],
  pekerjaan: ['PEKERJAAN', 'Pekerjaan'],
  alamat: ['ALAMAT', 'Alamat'],
  hp: ['HP', 'No HP', 'HANDPHONE'],
}

const ORDERS: readonly (readonly WorkerField[])[] = [
  [
    'nik',
    'nama',
    'tanggalLahir',
    'jenisKelamin',
    'desaCode',
    'desaName',
    'kecamatanName',
    'pekerjaan',
    'alamat',
    'kk',
    'hp',
  ],
  [
    'no',
    'nama',
    'nik',
    'kk',
    'jenisKelamin',
    'tanggalLahir',
    'pekerjaan',
    'alamat',
    'desaName',
    'kecamatanName',
    'desaCode',
  ],
  [
    'no',
    'kecamatanName',
    'desaName',
    'desaCode',
    'nik',
    'nama',
    'jenisKelamin',
    'tanggalLahir',
    'pekerjaan',
    'hp',
  ],
  [
    'desaCode',
    'desaName',
    'kk',
    'nik',
    'nama',
    'tanggalLahir',
    'jenisKelamin',
    'alamat',
    'pekerjaan',
    'hp',
    'kecamatanName',
  ],
]

const SEX_WORDS: readonly Record<JenisKelamin, string>[] = [
  { L: 'L', P: 'P' },
  { L: 'LK', P: 'PR' },
  { L: 'Laki-laki', P: 'Perempuan' },
  { L: 'L', P: 'P' },
]

const DATE_STYLES: Record<FileFormat, readonly DateStyle[]> = {
  csv: ['dashes', 'slashes', 'iso', 'words'],
  xlsx: ['dashes', 'slashes', 'iso', 'words', 'excel'],
}

export const workerLayout = (seed: number | string, kecamatan: string, format: FileFormat): WorkerLayout => {
  const chance: Chance = chanceFrom(seed, 'layout', kecamatan)
  return {
    columns: chance.pick(ORDERS).map((field) => ({ field, heading: chance.pick(HEADINGS[field]) })),
    date: chance.pick(DATE_STYLES[format]),
    sexWords: chance.pick(SEX_WORDS),
    desaCode: chance.hits(0.3) ? (code) => code.replaceAll('.', '') : (code) => code,
    nama: chance.hits(0.5) ? (name) => name.toUpperCase() : (name) => name,
    delimiter: chance.hits(0.4) ? ';' : ',',
  }
}

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
)
/** Excel counts days from 1899-12-30. */
const EXCEL_EPOCH = dayNumber('1899-12-30')

/** Writes a day as the layout does; takes impossible days too, which only text can hold. */
export function dateCell(style: DateStyle, day: string): SeedCell {
  const [year, month, date] = day.split('-') as [string, string, string]
  if (style === 'iso') return day
  if (style === 'dashes') return `${date}-${month}-${year}`
  if (style === 'words') return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
  if (style === 'excel' && Number(date) <= 28) return { excelDay: dayNumber(day as Day) - EXCEL_EPOCH }
  return `${date}/${month}/${year}`
}
