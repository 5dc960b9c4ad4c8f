/** Every rule that can be asked by name: by a case, on the command line, over the network and on the page. */
import { bpuIuran, bpuPeriod, coverState, jakonIuran, jpCeiling, pmiIuran, puIuran } from '../iuran/index.ts'
import {
  beasiswa,
  jkk,
  jkm,
  klaimKedaluwarsa,
  klaimTerlambat,
  laporKecelakaan,
  waris,
  jhtBalance,
  jhtClaim,
  jkpOutline,
  jpOutline,
} from '../manfaat/index.ts'
import { kelayakan, prakiraan } from '../peserta/index.ts'
import {
  budgetReach,
  perisai,
  publishedBudget,
  publishedCoverage,
  publishedDistance,
  publishedNeed,
  publishedSum,
  publishedWhole,
} from '../published/index.ts'

export const RULES = {
  'iuran.bpu': bpuIuran,
  'iuran.bpu.masa': bpuPeriod,
  'iuran.pu': puIuran,
  'iuran.jp.batas': jpCeiling,
  'iuran.jakon': jakonIuran,
  'iuran.pmi': pmiIuran,
  'iuran.keadaan': coverState,
  'manfaat.jkm': jkm,
  'manfaat.jkk': jkk,
  'manfaat.beasiswa': beasiswa,
  'manfaat.jht.saldo': jhtBalance,
  'manfaat.jht.klaim': jhtClaim,
  'manfaat.jp': jpOutline,
  'manfaat.jkp': jkpOutline,
  'manfaat.waris': waris,
  'peserta.kelayakan': kelayakan,
  'peserta.prakiraan': prakiraan,
  'klaim.terlambat': klaimTerlambat,
  'klaim.kedaluwarsa': klaimKedaluwarsa,
  'klaim.lapor': laporKecelakaan,
  'angka.jumlah': publishedSum,
  'angka.cakupan': publishedCoverage,
  'angka.perlu': publishedNeed,
  'angka.penyebut': publishedWhole,
  'angka.jarak': publishedDistance,
  'angka.anggaran': publishedBudget,
  'angka.jangkauan': budgetReach,
  perisai,
} as const

export type RuleName = keyof typeof RULES
