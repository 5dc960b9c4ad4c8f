const FUNDS = [
  [
    'jenis',
    'kode',
    'wilayah',
    'nama',
    'tahun',
    'pagu',
    'perubahan',
    'kelompok',
    'dari',
    'sampai',
    'dokumen',
    'tanggal',
  ],
  [
    'APBD',
    '35.24',
    'Lamongan',
    'APBD Kabupaten',
    '2027',
    '4.200.000.000',
    '',
    'pekerja_rentan; pegawai_non_asn',
    '1',
    '12',
    'DPA Disnaker 2027',
    '2027-01-04',
  ],
  [
    'ADD',
    '35.24.14.2003',
    'Kranji',
    '',
    '2027',
    '4.032.000',
    '',
    '',
    '',
    '',
    'APBDes Kranji 2027',
    '2027-01-11',
  ],
]

const ENTRIES = [
  ['jenis', 'nama', 'bulan', 'tahap', 'jkk', 'jkm', 'bulan orang', 'dokumen', 'tanggal'],
  [
    'APBD',
    'APBD Kabupaten',
    '2027-01',
    'realisasi',
    '143.200.000',
    '97.376.000',
    '14.320',
    'SP2D 00123/2027',
    '2027-02-09',
  ],
]

/** Semicolons: where the comma is a decimal mark, Excel opens such a file in columns. */
export const sampleText = (of: 'funds' | 'entries'): string =>
  (of === 'funds' ? FUNDS : ENTRIES)
    .map((cells) => cells.map((cell) => (cell.includes(';') ? `"${cell}"` : cell)).join(';'))
    .map((line) => `${line}\r\n`)
    .join('')

export const saveSample = (of: 'funds' | 'entries'): void => {
  const address = URL.createObjectURL(new Blob([sampleText(of)], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = of === 'funds' ? 'contoh-dana.csv' : 'contoh-pembayaran.csv'
  link.click()
  URL.revokeObjectURL(address)
}
