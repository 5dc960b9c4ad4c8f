import type { Grouping } from './groups-query.ts'

/** The words of the address for the ways to group people. */
export const WAYS = {
  pekerjaan: 'occupation',
  segmen: 'segment',
  'jenis-kelamin': 'sex',
  umur: 'age',
  desil: 'desil',
  dana: 'fund',
} as const satisfies Record<string, Grouping>
export type WayName = keyof typeof WAYS

/** The pages of the row of tabs; the last is about what people are, not about one group beside another. */
export const TABS = [...(Object.keys(WAYS) as WayName[]), 'aparatur'] as const
export type TabName = (typeof TABS)[number]

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/
const ORDERS = ['nama', 'register', 'terlindungi', 'cakupan', 'belum'] as const
export type OrderName = (typeof ORDERS)[number]

export type GroupsSearch = {
  menurut?: TabName | undefined
  bulan?: string | undefined
  urutan?: OrderName | undefined
  arah?: 'naik' | 'turun' | undefined
  /** The parts of a kabupaten: its kecamatan instead of its desa. */
  per?: 'kecamatan' | undefined
  semua?: 'ya' | undefined
}

const oneOf = <T extends string>(allowed: readonly T[], given: unknown): T | undefined =>
  allowed.find((value) => value === given)

/** What is not understood is dropped: an old or mistyped link still opens the page. */
export const groupsSearch = (given: Record<string, unknown>): GroupsSearch => {
  const { bulan } = given
  return {
    menurut: oneOf(TABS, given['lihat'] === 'aparatur' ? 'aparatur' : given['menurut']),
    bulan: typeof bulan === 'string' && MONTH.test(bulan) ? bulan : undefined,
    urutan: oneOf(ORDERS, given['urutan']),
    arah: oneOf(['naik', 'turun'] as const, given['arah']),
    per: oneOf(['kecamatan'] as const, given['per']),
    semua: oneOf(['ya'] as const, given['semua']),
  }
}
