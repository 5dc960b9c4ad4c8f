import { bookBytes, type SeedRow } from '../server/db/seed/sheet-bytes.ts'
import { people } from '../server/db/seed/people.ts'
import { publishedAreas } from '../server/src/wilayah/index.ts'

const HEADINGS = [
  'NO',
  'NIK',
  'NO KK',
  'NAMA LENGKAP',
  'TEMPAT LAHIR',
  'TANGGAL LAHIR',
  'JENIS KELAMIN',
  'ALAMAT',
  'RT',
  'RW',
  'KODE DESA',
  'PEKERJAAN',
  'STATUS KAWIN',
  'AGAMA',
  'NO HP',
]

/** A workbook of made-up people of one kabupaten with the fifteen columns that an office keeps; every fiftieth NIK is cut. */
export const madeWorkbook = async (rows: number, kab: string): Promise<Buffer> => {
  const desa = (await publishedAreas()).filter(({ code }) => code.startsWith(`${kab}.`) && code.length === 13)
  const list: SeedRow[] = [['DAFTAR PEKERJA'], [], HEADINGS]
  for (const person of people({ seed: 'workbook', workers: rows, desa, on: '2026-10-31' }, 'outside')) {
    const { nik, kk, nama, tanggalLahir, jenisKelamin, alamat, desa: code } = person
    const number = list.length - 2
    const written = number % 50 === 0 ? nik.slice(0, 15) : nik
    const home = ['LAMONGAN', tanggalLahir, jenisKelamin, alamat, '001', '002', code]
    list.push([number, written, kk, nama, ...home, 'BURUH TANI', 'KAWIN', 'ISLAM', '081234567890'])
    if (number === rows) break
  }
  return bookBytes([['Daftar', list]], 'xlsx')
}
