import { type Because, because, cited } from '../because/index.ts'
import { aFlag, aMonth, aWhole, type FactsOf, listOf, oneOf, orElse, MOST_INCOME } from '../fact/index.ts'
import { lawIfAny, lawOn, type LawShape, type LawValue } from '../law/index.ts'
import { type Refusal, rule } from '../rule/index.ts'
import { addRupiah, firstDayOf, type Month, type Rupiah, rupiah } from '../words/index.ts'
import type { Iuran } from './iuran.ts'
import { partOf } from './part-of.ts'

export const SECTORS = ['ANGKUTAN', 'LAINNYA'] as const
export const PAYERS = [
  'MANDIRI',
  'APBN',
  'APBD',
  'DBH_CHT',
  'DBH_SAWIT',
  'ADD',
  'DANA_DESA',
  'CSR',
  'BAZNAS',
  'DONATUR',
  'SERTAKAN',
  'POKIR',
] as const
const PROGRAMS = ['JKK', 'JKM', 'JHT'] as const

export const BPU_FACTS = {
  month: aMonth,
  income: aWhole(MOST_INCOME),
  sector: orElse(oneOf(SECTORS), 'LAINNYA'),
  payer: orElse(oneOf(PAYERS), 'MANDIRI'),
  programs: orElse(listOf(oneOf(PROGRAMS)), ['JKK', 'JKM']),
  /** Somebody without wage who employs others. */
  employer: orElse(aFlag, false),
}
export type BpuFacts = FactsOf<typeof BPU_FACTS>

type Value<I extends keyof LawShape> = LawValue<LawShape[I]>
type BpuLaw = {
  readonly tiers: Value<'bpu.tingkat'>
  readonly jkk: Value<'bpu.jkk.tarif'>
  readonly jkm: Value<'bpu.jkm.iuran'>
  readonly jht: Value<'bpu.jht.tarif'>
  readonly jhtLeast: Value<'bpu.jht.minimum'>
  readonly discount: Value<'bpu.diskon.angkutan'>
  readonly undiscounted: Value<'bpu.diskon.pembayar_tanpa'>
  /** Whether employers have the discount; null where the law does not set them apart. */
  readonly employers: Value<'bpu.diskon.pemberi_kerja'> | null
}

const readLaw = (month: Month, sector: BpuFacts['sector']): BpuLaw | null => {
  const day = firstDayOf(month)
  if (lawIfAny(day, 'bpu.tingkat') === null) return null
  return {
    tiers: lawOn(day, 'bpu.tingkat'),
    jkk: lawOn(day, 'bpu.jkk.tarif'),
    jkm: lawOn(day, 'bpu.jkm.iuran'),
    jht: lawOn(day, 'bpu.jht.tarif'),
    jhtLeast: lawOn(day, 'bpu.jht.minimum'),
    discount: lawOn(day, sector === 'ANGKUTAN' ? 'bpu.diskon.angkutan' : 'bpu.diskon.lainnya'),
    undiscounted: lawOn(day, 'bpu.diskon.pembayar_tanpa'),
    employers: lawIfAny(day, 'bpu.diskon.pemberi_kerja'),
  }
}

const known = new Map<string, BpuLaw | null>()

/** The law of a contribution month; null before there was one. Read once: the shelf does not change while we run. */
const lawOfMonth = (month: Month, sector: BpuFacts['sector']): BpuLaw | null => {
  const key = `${month} ${sector}`
  let law = known.get(key)
  if (law === undefined) known.set(key, (law = readLaw(month, sector)))
  return law
}

/** The last tier that begins at or below the income, the first at 0: the bands of the annex leave holes between them. */
const tierOf = ({ tiers }: BpuLaw, income: number): { number: number; base: Rupiah } => {
  let number = tiers.value.length
  while (tiers.value[number - 1]!.from > income) number--
  return { number, base: rupiah(tiers.value[number - 1]!.base) }
}

type Amounts = {
  tier: number
  base: Rupiah
  discount: number
  jkk: Rupiah
  jkm: Rupiah
  jht: Rupiah
  total: Rupiah
}

const discountFor = (law: BpuLaw, { payer, employer }: BpuFacts): number => {
  if (employer && law.employers?.value === 'tidak') return 0
  return (law.undiscounted.value as readonly string[]).includes(payer) ? 0 : law.discount.value
}

const amountsUnder = (law: BpuLaw, facts: BpuFacts): Amounts => {
  const { income, programs } = facts
  const { number: tier, base } = tierOf(law, income)
  const discount = discountFor(law, facts)
  const reduced = (amount: Rupiah): Rupiah => rupiah(amount - partOf(amount, discount))
  const none = rupiah(0)
  const jkk = programs.includes('JKK') ? reduced(partOf(base, law.jkk.value)) : none
  const jkm = programs.includes('JKM') ? reduced(rupiah(law.jkm.value)) : none
  const jht = programs.includes('JHT')
    ? rupiah(Math.max(partOf(base, law.jht.value), law.jhtLeast.value))
    : none
  return { tier, base, discount, jkk, jkm, jht, total: addRupiah(jkk, jkm, jht) }
}

/** Iuran of a BPU worker for one month, without what it follows from; null before the law. */
export const bpuAmounts = (facts: BpuFacts): Amounts | null => {
  const law = lawOfMonth(facts.month, facts.sector)
  return law && amountsUnder(law, facts)
}

const discountOf = (law: BpuLaw, { sector, payer, month, employer }: BpuFacts, discount: number): Because => {
  const facts = { sector, payer, month }
  if (law.discount.value === 0) return because('iuran.bpu.potongan', discount, { facts, law: [law.discount] })
  if (!employer || law.employers === null)
    return because('iuran.bpu.potongan', discount, { facts, law: [law.discount, law.undiscounted] })
  const all = [law.discount, law.undiscounted, law.employers]
  return because('iuran.bpu.potongan', discount, { facts: { ...facts, employer }, law: all })
}

const treeOf = (
  law: BpuLaw,
  facts: BpuFacts,
  { tier, base, discount, ...amounts }: Amounts,
): Because<Rupiah> => {
  const row = cited(law.tiers, law.tiers.value[tier - 1])
  const baseStep = because('iuran.bpu.dasar', base, { facts: { income: facts.income, tier }, law: [row] })
  const reduction = discountOf(law, facts, discount)
  const steps = {
    JKK: because('iuran.bpu.jkk', amounts.jkk, { law: [law.jkk], from: [baseStep, reduction] }),
    JKM: because('iuran.bpu.jkm', amounts.jkm, { law: [law.jkm], from: [reduction] }),
    JHT: because('iuran.bpu.jht', amounts.jht, { law: [law.jht, law.jhtLeast], from: [baseStep] }),
  }
  const from = PROGRAMS.filter((program) => facts.programs.includes(program)).map((program) => steps[program])
  return because('iuran.bpu', amounts.total, { facts: { month: facts.month }, from })
}

const iuranOf = ({ jkk, jkm, jht, total }: Amounts, programs: BpuFacts['programs']): Iuran => {
  const amounts = { JKK: jkk, JKM: jkm, JHT: jht }
  const parts = PROGRAMS.filter((program) => programs.includes(program)).map(
    (program) => ({ program, share: 'peserta', amount: amounts[program] }) as const,
  )
  return { total, parts }
}

/** Compulsory programmes that were not chosen: those of everybody, else those of an employer. */
const programsWanting = ({ month, programs, employer }: BpuFacts): Refusal[] => {
  const wanting = (id: 'bpu.program_wajib' | 'bpu.program_pemberi_kerja'): readonly string[] =>
    lawOn(firstDayOf(month), id).value.filter((program) => !programs.includes(program as 'JKK'))
  const ofAll = wanting('bpu.program_wajib')
  if (ofAll.length > 0) return [{ code: 'iuran.program_missing', facts: { programs: ofAll } }]
  const ofEmployer = employer ? wanting('bpu.program_pemberi_kerja') : []
  return ofEmployer.length > 0 ? [{ code: 'iuran.program_of_employer', facts: { programs: ofEmployer } }] : []
}

/** Iuran of a worker who receives no wage, for one contribution month (PP 44/2015 Annex II, PP 46/2015, PP 50/2025). */
export const bpuIuran = rule(BPU_FACTS, (facts) => {
  const law = lawOfMonth(facts.month, facts.sector)
  if (law === null) return { refusals: [{ code: 'iuran.before_law', facts: { month: facts.month } }] }
  const refusals = programsWanting(facts)
  if (refusals.length > 0) return { refusals }
  const amounts = amountsUnder(law, facts)
  return { answer: iuranOf(amounts, facts.programs), because: treeOf(law, facts, amounts) }
})
