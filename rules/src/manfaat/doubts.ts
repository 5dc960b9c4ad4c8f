import type { Rupiah, Words } from '../words/index.ts'

/** Where the law can be read in two ways, or a payment looks wrong. A code is never renamed. */
export const DOUBTS = {
  'jkm.lapse_restart': {
    id: 'Belum jelas apakah tiga bulan dihitung ulang setelah kepesertaan terputus.',
    en: 'It is not settled whether the three months begin anew after a lapse.',
  },
  'jkm.full_boundary': {
    id: 'Belum jelas apakah tiga bulan dihitung sejak awal bulan atau sejak tanggal pembayaran pertama.',
    en: 'It is not settled whether the three months count from the first of the month or from the first payment.',
  },
  'jkm.in_arrears': {
    id: 'Ada tunggakan dalam masa tenggang. Kantor cabang dapat menolak sebelum tunggakan dilunasi.',
    en: 'There are arrears within the months of grace. The branch may refuse until they are settled.',
  },
} as const satisfies Readonly<Record<string, Words>>

export const WARNINGS = {
  'iuran.paid_after_death': {
    id: 'Ada iuran yang dibayar sesudah meninggal; tidak dihitung. Periksa tanggalnya.',
    en: 'Iuran was paid after the death; it does not count. Check its day.',
  },
  'iuran.paid_twice': {
    id: 'Ada bulan yang dibayar dua kali; dihitung sekali. Periksa pembayarnya.',
    en: 'A month was paid twice; it counts once. Check who paid.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** What the other reading of the law would give. */
export type Doubt = { readonly code: keyof typeof DOUBTS; readonly otherwise: Rupiah }
export type Warning = keyof typeof WARNINGS
