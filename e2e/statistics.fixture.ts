import type { FileToSend } from './lists.fixture.ts'

const DAY = '2024-09-24'
const PAPER = 'lampost.co 26-09-2024, mengutip BPJS Ketenagakerjaan Kanwil Sumbagsel'

/** Coverage of the kabupaten and kota of Lampung as a paper printed it; one name stands there twice. */
const COVERAGE = [
  ['18.13', 'Pesisir Barat', '1.9'],
  ['18.07', 'Lampung Timur', '17.4'],
  ['18.08', 'Way Kanan', '19.3'],
  ['18.10', 'Pringsewu', '21.4'],
  ['18.12', 'Tulang Bawang Barat', '22.6'],
  ['18.04', 'Lampung Barat', '23.3'],
  ['18.11', 'Mesuji', '23.3'],
  ['18.03', 'Lampung Utara', '25.6'],
  ['18.02', 'Lampung Tengah', '26.4'],
  ['18.01', 'Lampung Selatan', '26.5'],
  ['18.09?', 'Lampung Utara, disebut kedua kalinya', '26.6'],
  ['18.05', 'Tulang Bawang', '26.9'],
  ['18.06', 'Tanggamus', '29.4'],
  ['18.71', 'Kota Bandar Lampung', '32.8'],
  ['18.72', 'Kota Metro', '32.9'],
]

/** What papers printed of Lampung as a whole, each with its source. */
const PRINTED = [
  ['18', 'potensi_pekerja', '3058943', DAY, 'lampost.co 26-09-2024'],
  ['18', 'peserta', '760468', DAY, 'lampost.co 26-09-2024'],
  ['18', 'coverage_pct', '24.86', DAY, 'lampost.co 26-09-2024'],
  ['18', 'target_pct', '32.62', '2024', 'lampost.co'],
  ['18', 'target_pct', '38.39', '2025', 'lampost.co; sinarlampung.co'],
  ['18', 'target_peserta', '1174328', '2025', 'lampost.co'],
  ['18', 'target_pct', '45.53', '2026', 'surat target 2026'],
  ['18', 'target_pct', '58.35', '2030', 'hariansatelit.com 08-12-2025'],
  ['18', 'coverage_pct', '25.27', '2025-12-08', 'sinarlampung.co'],
  ['18.02', 'coverage_pct', '26', '2025-05-19', 'lampungtengahkab.go.id'],
  ['0', 'coverage_pct', '35.68', '2025-04', 'ayonusa.com'],
]

const fileOf = (name: string, rows: readonly (readonly string[])[]): FileToSend => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.map((cells) => `${cells.map((cell) => `"${cell}"`).join(',')}\n`).join('')),
})

export const coverageFile = (): FileToSend =>
  fileOf('cakupan-lampung.csv', [
    ['kode', 'nama', 'coverage_pct', 'posisi', 'sumber'],
    ...COVERAGE.map((cells) => [...cells, DAY, PAPER]),
  ])

export const printedFile = (): FileToSend =>
  fileOf('angka-koran.csv', [['kode', 'indikator', 'nilai', 'posisi', 'sumber'], ...PRINTED])
