import type { Buffer } from 'node:buffer'
import { read, utils, type WorkSheet, write } from '@e965/xlsx'
import { type SeedRow, xlsxBytes } from '../server/db/seed/sheet-bytes.ts'
import type { FileToSend } from './lists.fixture.ts'

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const HEADINGS = [
  'NO',
  'N I K',
  'NO. KK',
  'NAMA LENGKAP',
  'TGL LAHIR',
  'L/P',
  'DESA',
  'KECAMATAN',
  'PEKERJAAN',
  'IBU',
]
const KK = '3524140102090012'

type Person = {
  nik: string
  nama: string
  lahir: string
  desa?: string
  pekerjaan?: string
  ibu?: string
  kk?: string
}

const rowOf = (
  { nik, nama, lahir, desa = 'Kranji', pekerjaan = 'Nelayan', ibu = '', kk = '' }: Person,
  n: number,
): SeedRow => [n + 1, nik, kk, nama, lahir, 'L', desa, 'Paciran', pekerjaan, ibu]

const bookOf = (name: string, people: readonly Person[]): FileToSend => ({
  name,
  mimeType: SHEET,
  buffer: xlsxBytes(
    [
      ['DATA PEKERJA RENTAN KECAMATAN PACIRAN (REKAAN)'],
      [],
      HEADINGS,
      ...people.map(rowOf),
      ['', '', '', 'JUMLAH'],
      [],
      ['', '', '', '', '', '', '', 'Mengetahui, Camat'],
    ],
    'Sheet2',
  ),
})

const ARIFIN = { lahir: '17-03-1991', kk: KK, ibu: 'Sulastri' }

/** Who is in the register before the messy workbook comes. */
export const knownPeople = bookOf('sudah-ada.xlsx', [
  { nik: '3524141703910001', nama: 'MUHAMMAD ARIFIN', ...ARIFIN },
])

/** Row of the sheet of the first person: below a title, an empty row and the headings. */
const FIRST = 4

/** Two clean rows; then a desa misspelt, a doubtful person, twins, a NIK too short and one that Excel spoilt. */
export const messyWorkbook = bookOf('Data Paciran FIX (3).xlsx', [
  { nik: '3524140211850003', nama: 'SUWARNO', lahir: '02-11-1985' },
  { nik: '3524141406780002', nama: 'KASTURI', lahir: '14-06-1978', pekerjaan: 'Pawang hujan' },
  { nik: '3524140908880004', nama: 'BAMBANG SUTRISNO', lahir: '09-08-1988', desa: 'Krannji' },
  { nik: '3524141703910007', nama: 'MOH. ARIFIN', ...ARIFIN },
  { nik: '352414200579001', nama: 'SUPRAPTO', lahir: '20-05-1979' },
  { nik: '3,52414E+15', nama: 'WAGIMAN', lahir: '11-07-1983' },
])

const SHORT = { cell: `B${FIRST + 4}`, nik: '3524142005790011' }
const SPOILT = { cell: `B${FIRST + 5}`, nik: '3524141107830005' }

const firstSheet = (book: ReturnType<typeof read>): WorkSheet => book.Sheets[book.SheetNames[0]!]!

/** The reasons that came back with the workbook, row by row of its people. */
export const reasonsIn = (bytes: Buffer): string[] =>
  utils
    .sheet_to_json<Record<string, unknown>>(firstSheet(read(bytes)), { range: FIRST - 2 })
    .flatMap((row) => (typeof row['Alasan'] === 'string' ? [row['Alasan']] : []))

/** The workbook that came back, with its two wrong NIKs typed as on the cards, saved by the sender's own Excel. */
export const mendedCopy = (name: string, bytes: Buffer): FileToSend => {
  const book = read(bytes, { cellStyles: true, bookFiles: true })
  const sheet = firstSheet(book)
  for (const { cell, nik } of [SHORT, SPOILT]) sheet[cell] = { t: 's', v: nik }
  // What says whom the copy mends stands in the properties of the file; without Props the library drops them.
  const buffer = write(book, { type: 'buffer', bookType: 'xlsx', Props: {} } as never) as Buffer
  return { name, mimeType: SHEET, buffer }
}
