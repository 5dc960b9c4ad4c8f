import type { Whole } from '../indicator/index.ts'
import { squeeze } from '../sheet/cell.ts'
import type { Words } from '../words/index.ts'

/** What a published figure becomes when it is taken: something to divide by, a target, or a figure to compare with. */
export type Becomes =
  | { readonly as: 'denominator'; readonly whole: Whole }
  | { readonly as: 'target'; readonly states: 'percent' | 'workers'; readonly instrument: string | null }
  | { readonly as: 'observation' }

export type Unit = 'orang' | 'persen' | 'perusahaan' | 'lain'

export type Statistic = {
  readonly id: string
  readonly name: Words
  readonly unit: Unit
  readonly becomes: Becomes
}

const OBSERVED: Becomes = { as: 'observation' }

const observed = (id: string, unit: Unit, name: Words): Statistic => ({ id, name, unit, becomes: OBSERVED })

const whole = (id: string, of: Whole, name: Words): Statistic => ({
  id,
  name,
  unit: 'orang',
  becomes: { as: 'denominator', whole: of },
})

const target = (id: string, instrument: string | null, name: Words): Statistic => ({
  id,
  name,
  unit: id.startsWith('target_pct') ? 'persen' : 'orang',
  becomes: { as: 'target', states: id.startsWith('target_pct') ? 'percent' : 'workers', instrument },
})

/** Figures that offices and papers publish, by the name that files give them. */
export const STATISTICS: readonly Statistic[] = [
  whole('potensi_pekerja', 'potensi', { id: 'Potensi pekerja', en: 'Eligible workers' }),
  whole('penduduk_bekerja', 'penduduk_bekerja', { id: 'Penduduk bekerja', en: 'Employed people' }),
  whole('angkatan_kerja', 'angkatan_kerja', { id: 'Angkatan kerja', en: 'Labour force' }),
  whole('pekerja_lokal', 'lokal', { id: 'Pekerja menurut hitungan daerah', en: 'Workers by a local count' }),
  whole('potensi_pu', 'potensi_pu', { id: 'Potensi penerima upah', en: 'Eligible wage earners' }),
  whole('potensi_bpu', 'potensi_bpu', { id: 'Potensi bukan penerima upah', en: 'Eligible self-employed' }),
  whole('pekerja_formal', 'pekerja_formal', { id: 'Pekerja formal', en: 'Formal workers' }),
  whole('pekerja_informal', 'pekerja_informal', { id: 'Pekerja informal', en: 'Informal workers' }),
  target('target_pct', null, { id: 'Target cakupan', en: 'Coverage target' }),
  target('target_pct_rpjpn', 'RPJPN', { id: 'Target RPJPN', en: 'RPJPN target' }),
  target('target_pct_rpjmn', 'RPJMN', { id: 'Target RPJMN', en: 'RPJMN target' }),
  target('target_pct_rpjpd', 'RPJPD', { id: 'Target RPJPD', en: 'RPJPD target' }),
  target('target_pct_rpjmd', 'RPJMD', { id: 'Target RPJMD', en: 'RPJMD target' }),
  target('target_pct_rkp', 'RKP', { id: 'Target RKP', en: 'RKP target' }),
  target('target_pct_rkpd', 'RKPD', { id: 'Target RKPD', en: 'RKPD target' }),
  target('target_pct_daerah', 'Target daerah', { id: 'Target daerah', en: 'Target of the regions' }),
  target('target_peserta', null, { id: 'Target peserta', en: 'Target of participants' }),
  observed('coverage_pct', 'persen', { id: 'Cakupan', en: 'Coverage' }),
  observed('coverage_pct_non_asn_opd', 'persen', {
    id: 'Cakupan non-ASN di perangkat daerah',
    en: 'Coverage of non-ASN staff in regional offices',
  }),
  observed('coverage_pct_rt_rw', 'persen', { id: 'Cakupan ketua RT/RW', en: 'Coverage of RT/RW heads' }),
  observed('coverage_pct_kades_perangkat', 'persen', {
    id: 'Cakupan kepala dan perangkat desa',
    en: 'Coverage of desa heads and officials',
  }),
  observed('coverage_pct_kader_desa', 'persen', { id: 'Cakupan kader desa', en: 'Coverage of desa cadres' }),
  observed('penduduk', 'orang', { id: 'Penduduk', en: 'Population' }),
  observed('penduduk_laki_laki', 'orang', { id: 'Penduduk laki-laki', en: 'Male population' }),
  observed('penduduk_perempuan', 'orang', { id: 'Penduduk perempuan', en: 'Female population' }),
  observed('penduduk_usia_kerja', 'orang', { id: 'Penduduk usia kerja', en: 'Working-age population' }),
  observed('pekerja_rentan', 'orang', { id: 'Pekerja rentan', en: 'Vulnerable workers' }),
  observed('pekerja_rentan_terlindungi', 'orang', {
    id: 'Pekerja rentan terlindungi',
    en: 'Vulnerable workers covered',
  }),
  observed('pekerja_informal_pct', 'persen', {
    id: 'Bagian pekerja informal',
    en: 'Share of informal workers',
  }),
  observed('peserta', 'orang', { id: 'Peserta', en: 'Participants' }),
  observed('peserta_aktif', 'orang', { id: 'Peserta aktif', en: 'Active participants' }),
  observed('peserta_aktif_by_registrasi', 'orang', {
    id: 'Peserta aktif menurut tempat daftar',
    en: 'Active participants by place of registration',
  }),
  observed('peserta_by_ktp', 'orang', { id: 'Peserta menurut KTP', en: 'Participants by home' }),
  observed('peserta_by_lokasi_kerja', 'orang', {
    id: 'Peserta menurut tempat kerja',
    en: 'Participants by place of work',
  }),
  observed('peserta_pu', 'orang', { id: 'Peserta PU', en: 'PU participants' }),
  observed('peserta_bpu', 'orang', { id: 'Peserta BPU', en: 'BPU participants' }),
  observed('peserta_jakon', 'orang', { id: 'Peserta jasa konstruksi', en: 'Construction participants' }),
  observed('peserta_pmi', 'orang', { id: 'Peserta PMI', en: 'PMI participants' }),
  observed('peserta_formal', 'orang', { id: 'Peserta pekerja formal', en: 'Formal workers who participate' }),
  observed('peserta_informal', 'orang', {
    id: 'Peserta pekerja informal',
    en: 'Informal workers who participate',
  }),
  observed('peserta_dbhcht', 'orang', {
    id: 'Peserta yang dibayar DBHCHT',
    en: 'Participants paid by DBHCHT',
  }),
  observed('tpt_pct', 'persen', { id: 'Tingkat pengangguran terbuka', en: 'Open unemployment rate' }),
  observed('perusahaan_peserta', 'perusahaan', { id: 'Perusahaan peserta', en: 'Participating companies' }),
]

/** Other words for the same figures, as headings and titles write them. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  potensi: 'potensi_pekerja',
  lokal: 'pekerja_lokal',
  jumlah_penduduk: 'penduduk',
  laki_laki: 'penduduk_laki_laki',
  male: 'penduduk_laki_laki',
  perempuan: 'penduduk_perempuan',
  female: 'penduduk_perempuan',
  penduduk_yang_bekerja: 'penduduk_bekerja',
  jumlah_angkatan_kerja: 'angkatan_kerja',
  cakupan: 'coverage_pct',
  coverage: 'coverage_pct',
  cakupan_kepesertaan: 'coverage_pct',
  cakupan_perlindungan: 'coverage_pct',
  ucj: 'coverage_pct',
  target: 'target_pct',
  target_persen: 'target_pct',
  tpt: 'tpt_pct',
  tingkat_pengangguran_terbuka: 'tpt_pct',
  tenaga_kerja_rentan: 'pekerja_rentan',
}

const BY_FORM = new Map([
  ...STATISTICS.flatMap((statistic) =>
    [statistic.id, statistic.name.id, statistic.name.en].map((word) => [squeeze(word), statistic] as const),
  ),
  ...Object.entries(OTHER_WORDS).map(
    ([word, id]) => [squeeze(word), STATISTICS.find((statistic) => statistic.id === id)!] as const,
  ),
])

/** A figure of the catalogue by its id, its name or another word for it. */
export const findStatistic = (word: string): Statistic | undefined =>
  BY_FORM.get(squeeze(word)) ?? BY_FORM.get(squeeze(word.replace(/\([^)]*\)/g, '')))

/** A figure that nobody told us of: kept under its own name, to compare with. */
export function ownStatistic(word: string): Statistic {
  const id = word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
  return observed(id, /pct|persen|percent|%/i.test(word) ? 'persen' : 'lain', { id: word, en: word })
}

/** The longest word for a figure that a title holds: "Penduduk Bekerja menurut Kabupaten/Kota". */
export function statisticInTitle(title: string): Statistic | undefined {
  const squeezed = squeeze(title)
  const held = [...BY_FORM].filter(([form]) => form.length > 4 && squeezed.includes(form))
  return held.sort(([a], [b]) => b.length - a.length)[0]?.[1]
}

const INSTRUMENTS = ['RPJPN', 'RPJMN', 'RPJPD', 'RPJMD', 'RKPD', 'RKP']

/** The plan or letter that sets a target, when the words beside it name one. */
export function instrumentIn(words: string): string | null {
  const named = INSTRUMENTS.find((name) => new RegExp(`\\b${name}\\b`, 'i').test(words))
  return named ?? (/\bsurat\b/i.test(words) ? 'Surat' : null)
}
