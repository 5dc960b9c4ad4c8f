import type { Month } from '@naungan/rules/words'
import { type Chance, weighted } from './chance.ts'

export type Segmen = 'PU' | 'BPU' | 'JAKON' | 'PMI'
export type Pembayar =
  | 'APBD Kabupaten'
  | 'APBD Provinsi'
  | 'DBH CHT'
  | 'APBDes'
  | 'Mandiri'
  | 'Baznas'
  | 'Perusahaan'

export type Membership = { segmen: Segmen; program: string; pembayar: Pembayar }

const COMPANY_STAFF = new Set([12, 15, 16, 17, 65, 73, 74, 79])
const REGION_STAFF = new Set([18])
const DESA_STAFF = new Set([85, 86])
const BUILDERS = new Set([26, 27])
const ALWAYS_BUILDING = 13
const FARMERS = new Set([9, 20])
const BUILDERS_ON_PROJECTS = 0.25

const companyProgram = weighted([
  ['JKK,JKM,JHT,JP', 65],
  ['JKK,JKM,JHT', 35],
] as const)
const ownProgram = weighted([
  ['JKK,JKM', 75],
  ['JKK,JKM,JHT', 25],
] as const)
const farmerPayer = weighted<Pembayar>([
  ['APBD Kabupaten', 32],
  ['DBH CHT', 30],
  ['APBDes', 12],
  ['Mandiri', 24],
  ['Baznas', 2],
])
const otherPayer = weighted<Pembayar>([
  ['APBD Kabupaten', 36],
  ['APBD Provinsi', 4],
  ['APBDes', 14],
  ['Mandiri', 42],
  ['Baznas', 4],
])

const builds = (chance: Chance, occupation: number): boolean =>
  occupation === ALWAYS_BUILDING || (BUILDERS.has(occupation) && chance.hits(BUILDERS_ON_PROJECTS))

export function membershipOf(chance: Chance, occupation: number): Membership {
  if (COMPANY_STAFF.has(occupation))
    return { segmen: 'PU', program: companyProgram(chance), pembayar: 'Perusahaan' }
  if (REGION_STAFF.has(occupation)) return { segmen: 'PU', program: 'JKK,JKM', pembayar: 'APBD Kabupaten' }
  if (DESA_STAFF.has(occupation)) return { segmen: 'PU', program: 'JKK,JKM', pembayar: 'APBDes' }
  if (builds(chance, occupation)) return { segmen: 'JAKON', program: 'JKK,JKM', pembayar: 'Perusahaan' }
  const pembayar = FARMERS.has(occupation) ? farmerPayer(chance) : otherPayer(chance)
  return { segmen: 'BPU', program: pembayar === 'Mandiri' ? ownProgram(chance) : 'JKK,JKM', pembayar }
}

/** Workers abroad, whom only the BPJS lists know. */
export const ABROAD: Membership = { segmen: 'PMI', program: 'JKK,JKM', pembayar: 'Mandiri' }

export type Status = 'AKTIF' | 'MENUNGGAK' | 'NONAKTIF'

/** How long somebody who stops paying stays in grace. */
const GRACE_MONTHS = 3

const NEWCOMERS = 0.12
const AUTUMN_NEWCOMERS = 0.22
const RENEWED_IN_JANUARY = 0.3
const LAPSES_OF_OWN_PAYERS = 0.07
/** Months after January until the new year's decree puts a member back; 99 is never. */
const returnAfter = weighted([
  [2, 10],
  [3, 14],
  [4, 12],
  [6, 12],
  [7, 10],
  [8, 12],
  [9, 6],
  [99, 9],
] as const)

type Span = { start: number; stop: number; gapFrom: number; gapTo: number }

const startOf = (chance: Chance, months: number): number => {
  if (!chance.hits(NEWCOMERS)) return 0
  return chance.hits(AUTUMN_NEWCOMERS) ? 1 + chance.below(2) : 1 + chance.below(months - 1)
}

function gapOf(chance: Chance, { segmen, pembayar }: Membership, january: number): [number, number] {
  const paidByYear = segmen === 'BPU' && pembayar === 'APBD Kabupaten'
  if (!paidByYear || january < 1 || chance.hits(RENEWED_IN_JANUARY)) return [0, 0]
  return [january, january + returnAfter(chance)]
}

function spanOf(chance: Chance, membership: Membership, months: readonly Month[]): Span {
  const january = months.findLastIndex((month) => month.endsWith('-01'))
  const lapses = membership.pembayar === 'Mandiri' && chance.hits(LAPSES_OF_OWN_PAYERS)
  const [gapFrom, gapTo] = gapOf(chance, membership, january)
  return {
    start: startOf(chance, months.length),
    stop: lapses ? 1 + chance.below(months.length) : months.length,
    gapFrom,
    gapTo,
  }
}

/**
 * One status a month, null before the person joined. Whoever is paid from a year's APBD falls out in January; whoever
 * stops paying is in grace first.
 */
export function yearOf(chance: Chance, membership: Membership, months: readonly Month[]): (Status | null)[] {
  const { start, stop, gapFrom, gapTo } = spanOf(chance, membership, months)
  return months.map((_, index) => {
    if (index < start) return null
    if (index >= gapFrom && index < gapTo) return 'NONAKTIF'
    if (index < stop) return 'AKTIF'
    return index < stop + GRACE_MONTHS ? 'MENUNGGAK' : 'NONAKTIF'
  })
}
