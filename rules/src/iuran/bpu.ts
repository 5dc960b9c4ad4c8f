import { type Because, because, cited } from '../because/index.ts'
import { aMonth, aWhole, type FactsOf, listOf, oneOf, orElse } from '../fact/index.ts'
import { lawIfAny, lawOn, type LawShape, type LawValue } from '../law/index.ts'
import { rule } from '../rule/index.ts'
import { addRupiah, firstDayOf, type Month, type Rupiah, rupiah } from '../words/index.ts'
import { type Iuran, MOST_INCOME } from './iuran.ts'
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

/** The last tier that begins at or below the income: the bands of the annex leave holes between them. */
const tierOf = ({ tiers }: BpuLaw, income: number): { number: number; base: Rupiah } => {
  let number = tiers.value.length
  while (number > 1 && tiers.value[number - 1]!.from > income) number--
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

const amountsUnder = (law: BpuLaw, { income, payer, programs }: BpuFacts): Amounts => {
  const { number: tier, base } = tierOf(law, income)
  const discount = (law.undiscounted.value as readonly string[]).includes(payer) ? 0 : law.discount.value
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

const discountOf = (law: BpuLaw, { sector, payer, month }: BpuFacts, discount: number): Because =>
  because('iuran.bpu.potongan', discount, {
    facts: { sector, payer, month },
    law: law.discount.value === 0 ? [law.discount] : [law.discount, law.undiscounted],
  })

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

/** Iuran of a worker who receives no wage, for one contribution month (PP 44/2015 Annex II, PP 46/2015, PP 50/2025). */
export const bpuIuran = rule(BPU_FACTS, (facts) => {
  const law = lawOfMonth(facts.month, facts.sector)
  if (law === null) return { refusals: [{ code: 'iuran.before_law', facts: { month: facts.month } }] }
  const wanting = lawOn(firstDayOf(facts.month), 'bpu.program_wajib').value.filter(
    (program) => !facts.programs.includes(program as 'JKK'),
  )
  if (wanting.length > 0)
    return { refusals: [{ code: 'iuran.program_missing', facts: { programs: wanting } }] }
  const amounts = amountsUnder(law, facts)
  return { answer: iuranOf(amounts, facts.programs), because: treeOf(law, facts, amounts) }
})
