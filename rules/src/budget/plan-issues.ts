import type { FactIssueCode } from '../fact/index.ts'
import type { Words } from '../words/index.ts'
import type { PLAN_LISTS } from './plan-facts.ts'

/** What can be wrong with a plan as it was asked for. A code is never renamed. */
export const PLAN_ISSUES = {
  'plan.not_a_plan': {
    id: 'Isinya bukan rencana: satu objek dengan daftar dana dan kelompok.',
    en: 'Not a plan: one object with lists of funds and groups.',
  },
  'plan.months_reversed': {
    id: 'Bulan akhir mendahului bulan awal.',
    en: 'The last month is before the first.',
  },
  'plan.too_long': {
    id: 'Rencana paling panjang 36 bulan. Bagi per tahun.',
    en: 'A plan spans 36 months at most. Split it by year.',
  },
  'plan.least_above_months': {
    id: 'Bulan berturut-turut paling sedikit melebihi bulan rencana.',
    en: 'The least months in a row are more than the months of the plan.',
  },
  'plan.before_law': {
    id: 'Bulan ini sebelum ada aturan iurannya.',
    en: 'This month is before there was a law of iuran.',
  },
  'plan.no_funds': {
    id: 'Belum ada dana. Tulis paling sedikit satu.',
    en: 'There is no fund. Give at least one.',
  },
  'plan.nobody': {
    id: 'Tidak ada pekerja yang layak: semua kelompok kosong.',
    en: 'Nobody is eligible: all groups are empty.',
  },
  'area.unknown': {
    id: 'Kode wilayah tidak terbaca. Tulis seperti 35.24 atau 35.24.14.2003.',
    en: 'Not a code of an area. Write it as 35.24 or 35.24.14.2003.',
  },
  'area.not_desa': {
    id: 'Kode desa tidak terbaca. Tulis seperti 35.24.14.2003.',
    en: 'Not a code of a desa. Write it as 35.24.14.2003.',
  },
  'area.nobody': { id: 'Tidak ada kelompok di wilayah ini.', en: 'No group is in this area.' },
  'group.twice': {
    id: 'Kelompok ini sudah ada di baris lain. Gabungkan keduanya.',
    en: 'This group stands in another row. Join the two.',
  },
  'fund.twice': {
    id: 'Dana dengan kode ini sudah ada di baris lain.',
    en: 'A fund of this code stands in another row.',
  },
  'fund.closed': { id: 'Tahun anggaran dana ini sudah ditutup.', en: 'The year of this fund is closed.' },
  'fund.no_month': {
    id: 'Tidak ada bulan rencana yang boleh dibayar dana ini.',
    en: 'The fund may pay no month of the plan.',
  },
  'fund.programs_missing': {
    id: 'Dana harus membayar program yang wajib menurut hukum.',
    en: 'The fund has to pay the programmes that the law makes compulsory.',
  },
  'floor.above_eligible': {
    id: 'Jumlah minimum melebihi pekerja yang layak.',
    en: 'The floor is above those who are eligible.',
  },
  'target.above_eligible': {
    id: 'Target melebihi pekerja yang layak.',
    en: 'The target is above those who are eligible.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** What is worth knowing before a plan is made, though nothing is wrong. */
export const PLAN_NOTES = {
  'group.nobody': { id: 'Kelompok ini kosong.', en: 'Nobody is in this group.' },
  'group.no_fund': {
    id: 'Tidak ada dana yang boleh membayar kelompok ini.',
    en: 'No fund may pay this group.',
  },
  'active.lapsed': {
    id: 'Perlindungannya sudah putus sebelum rencana mulai.',
    en: 'Their cover ended before the plan begins.',
  },
  'fund.nobody': { id: 'Tidak ada kelompok yang boleh dibayar dana ini.', en: 'The fund may pay no group.' },
  'plan.limited_death_benefit': {
    id: 'Peserta baru yang dibayar sesingkat ini hanya mendapat manfaat kematian terbatas.',
    en: 'New members paid for so few months have the limited death benefit only.',
  },
} as const satisfies Readonly<Record<string, Words>>

export type PlanIssueCode = keyof typeof PLAN_ISSUES
export type PlanNoteCode = keyof typeof PLAN_NOTES

/** What is wrong, in which list, in which row (from 1), in which of its facts. */
export type PlanIssue = {
  readonly list: keyof typeof PLAN_LISTS | 'plan'
  readonly row: number | null
  readonly fact: string | null
  readonly code: PlanIssueCode | FactIssueCode
  /** The area it is about and the most that would be right there, where that helps. */
  readonly area?: string
  readonly most?: number
}
