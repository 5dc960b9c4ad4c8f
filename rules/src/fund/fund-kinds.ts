import { type LawId, lawIfAny, type LawStatus } from '../law/index.ts'
import type { Day } from '../words/index.ts'

/** Where the law shelf says whom each kind may pay. */
const ALLOWED = {
  apbd_provinsi: 'dana.boleh_apbd_provinsi',
  apbd_kabupaten: 'dana.boleh_apbd_kabupaten',
  apbdes: 'dana.boleh_apbdes',
  dana_desa: 'dana.boleh_dana_desa',
  dbh_cht: 'dana.boleh_dbh_cht',
  dbh_sawit: 'dana.boleh_dbh_sawit',
  csr: 'dana.boleh_csr',
  baznas: 'dana.boleh_baznas',
  sertakan: 'dana.boleh_sertakan',
  pokir: 'dana.boleh_pokir',
  mandiri: 'dana.boleh_mandiri',
} as const satisfies Record<string, LawId>

export type FundKind = keyof typeof ALLOWED
export const FUND_KINDS = Object.keys(ALLOWED) as [FundKind, ...FundKind[]]

/** Who pays in the sense of the law on the discount: the worker or a donor, or a government. */
export type FundPayer = 'sendiri' | 'pemerintah'

/** What the law shelf proposes for a fund of a kind; whoever enters one may say otherwise. */
export type FundDefaults = {
  readonly kind: FundKind
  /** Occupations and sets of them that it may pay; empty for all. */
  readonly groups: readonly string[]
  readonly payer: FundPayer
  readonly accountJkk: string
  readonly accountJkm: string
  readonly legalSource: string
  readonly sureness: LawStatus
}

const chartOf = (kind: FundKind, day: Day): { payer: string; chart: string } =>
  lawIfAny(day, 'dana.pembayar')?.value.find((row) => row.kind === kind) ?? { payer: '', chart: '' }

const accountOf = (program: 'JKK' | 'JKM', day: Day): string =>
  lawIfAny(day, 'dana.rekening')?.value.find((row) => row.program === program)?.account ?? ''

/** Whom the law names without the discount in a year pays as a government. */
const payerOf = (payer: string, year: number): FundPayer => {
  // The months of a year may differ; its last word is the one that a fund of the year is made under.
  const without = lawIfAny(`${year}-12-31` as Day, 'bpu.diskon.pembayar_tanpa')?.value ?? []
  return (without as readonly string[]).includes(payer) ? 'pemerintah' : 'sendiri'
}

export function fundDefaults(kind: FundKind, year: number): FundDefaults {
  const day = `${year}-01-01` as Day
  const allowed = lawIfAny(day, ALLOWED[kind])
  const groups = (allowed?.value ?? []) as readonly string[]
  const { payer, chart } = chartOf(kind, day)
  const booked = chart === 'apbd'
  return {
    kind,
    groups: groups.includes('semua') ? [] : groups,
    payer: payerOf(payer, year),
    accountJkk: booked ? accountOf('JKK', day) : '',
    accountJkm: booked ? accountOf('JKM', day) : '',
    legalSource: allowed?.ref ?? '',
    sureness: allowed?.status ?? 'memory',
  }
}
