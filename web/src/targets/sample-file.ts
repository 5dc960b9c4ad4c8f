/** Headings of our own form; other forms are read by their own. */
const SAMPLE_COLUMNS = [
  'jenis',
  'kode',
  'tahun',
  'definisi',
  'persen',
  'orang',
  'instrumen',
  'sumber',
  'tanggal',
] as const

const ROWS = [
  ['target', '35.24', '2026', '', '37,41', '', 'RKPD 2026', 'Perbup 12/2025', '2025-07-21'],
  ['penyebut', '35.24', '2026', 'potensi', '', '598214', '', 'Sakernas Agustus 2025', '2026-03-31'],
]

/** Semicolons: where the comma is a decimal mark, Excel opens such a file in columns. */
export const sampleText = (): string =>
  [SAMPLE_COLUMNS, ...ROWS].map((cells) => `${cells.join(';')}\r\n`).join('')

export const saveSample = (): void => {
  const address = URL.createObjectURL(new Blob([sampleText()], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'contoh-target-penyebut.csv'
  link.click()
  URL.revokeObjectURL(address)
}
