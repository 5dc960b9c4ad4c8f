import type { LawStatus } from '../law/index.ts'
import type { Segment } from '../sheet/index.ts'

/** Whose people a figure is about: who lives in the area, or who works there. */
export const BASES = ['domisili', 'lokasi_kerja'] as const
export type Basis = (typeof BASES)[number]

/** What a figure may be divided by; each is a statistic of its own with its own source and day. */
export const WHOLES = [
  'potensi',
  'penduduk_bekerja',
  'angkatan_kerja',
  'lokal',
  'potensi_pu',
  'pekerja_formal',
  'potensi_bpu',
  'pekerja_informal',
] as const
export type Whole = (typeof WHOLES)[number]

/** One way to count cover. A percentage without the id of its indicator says nothing. */
export type Indicator = {
  readonly id: string
  readonly name: { readonly id: string; readonly en: string }
  readonly segments: readonly Segment[]
  readonly basis: Basis
  /** Whether months count whose iuran is unpaid but within the grace of the law. */
  readonly grace: boolean
  /** What it may be divided by; the first that is known for an area is its own. */
  readonly wholes: readonly Whole[]
  /** The code in the national book of indicators, when one is known. */
  readonly code: string | null
  readonly instrument: string
  readonly status: LawStatus
}

const ALL_WORKERS: readonly Whole[] = ['potensi', 'penduduk_bekerja', 'angkatan_kerja', 'lokal']

export const INDICATORS: readonly Indicator[] = [
  {
    id: 'ucj.pu_bpu_jakon',
    name: {
      id: 'Cakupan UCJ: PU, BPU, dan jasa konstruksi',
      en: 'UCJ coverage: wage earners, self-employed and construction',
    },
    segments: ['PU', 'BPU', 'JAKON'],
    basis: 'domisili',
    grace: false,
    wholes: ALL_WORKERS,
    code: null,
    instrument: 'RPJPN 2025–2045: cakupan kepesertaan jaminan sosial ketenagakerjaan',
    status: 'press',
  },
  {
    id: 'ucj.dengan_tenggang',
    name: {
      id: 'Cakupan UCJ, masa tenggang ikut dihitung',
      en: 'UCJ coverage, months of grace counted',
    },
    segments: ['PU', 'BPU', 'JAKON'],
    basis: 'domisili',
    grace: true,
    wholes: ALL_WORKERS,
    code: null,
    instrument: 'Hitungan BPJS Ketenagakerjaan untuk peserta yang menunggak paling lama tiga bulan',
    status: 'press',
  },
  {
    id: 'ucj.lokasi_kerja',
    name: { id: 'Cakupan UCJ menurut tempat kerja', en: 'UCJ coverage by place of work' },
    segments: ['PU', 'BPU', 'JAKON'],
    basis: 'lokasi_kerja',
    grace: false,
    wholes: ALL_WORKERS,
    code: null,
    instrument: 'Hitungan kantor cabang BPJS Ketenagakerjaan',
    status: 'memory',
  },
  {
    id: 'ucj.dengan_pmi',
    name: { id: 'Cakupan UCJ, pekerja migran ikut dihitung', en: 'UCJ coverage, migrant workers counted' },
    segments: ['PU', 'BPU', 'JAKON', 'PMI'],
    basis: 'domisili',
    grace: false,
    wholes: ALL_WORKERS,
    code: null,
    instrument: 'Sebagian laporan daerah menghitung PMI; definisi nasional belum pasti',
    status: 'conflict',
  },
  {
    id: 'ucj.pu',
    name: { id: 'Cakupan pekerja penerima upah (PU)', en: 'Coverage of wage earners' },
    segments: ['PU'],
    basis: 'domisili',
    grace: false,
    wholes: ['potensi_pu', 'pekerja_formal'],
    code: null,
    instrument: 'Laporan UCJ daerah per segmen',
    status: 'press',
  },
  {
    id: 'ucj.bpu',
    name: { id: 'Cakupan pekerja bukan penerima upah (BPU)', en: 'Coverage of the self-employed' },
    segments: ['BPU'],
    basis: 'domisili',
    grace: false,
    wholes: ['potensi_bpu', 'pekerja_informal'],
    code: '06.02.021',
    instrument: 'KEP.26A/M.PPN/HK/05/2025, terkait RPJMN 06.02.02.01.01 dan SDG 8.8.1.(a)',
    status: 'press',
  },
]

export const MAIN_INDICATOR: Indicator = INDICATORS[0]!

export const findIndicator = (id: string): Indicator | undefined =>
  INDICATORS.find((indicator) => indicator.id === id)
