import { type Because, because } from '../because/index.ts'
import { aDay, aFlag, type FactsOf, listOf, maybe, oneOf, orElse } from '../fact/index.ts'
import {
  aPayment,
  monthsIn,
  monthsUnpaid,
  type Run,
  runsPaid,
  runsPaidTwice,
  runsUntil,
  stretchesOf,
} from '../iuran/index.ts'
import { type LawId, lawIfAny, lawOn, type LawValue } from '../law/index.ts'
import { type Refusal, rule } from '../rule/index.ts'
import {
  addMonths,
  addRupiah,
  type Day,
  firstDayOf,
  type Month,
  monthOf,
  type Rupiah,
  rupiah,
} from '../words/index.ts'
import { aChild, beasiswa, type ChildSchedule } from './beasiswa.ts'

export const JKM_FACTS = {
  diedOn: aDay,
  segment: oneOf(['BPU', 'PU', 'JAKON', 'PMI']),
  payments: listOf(aPayment),
  causedByWork: orElse(aFlag, false),
  bornOn: maybe(aDay),
  children: orElse(listOf(aChild), []),
}
export type JkmFacts = FactsOf<typeof JKM_FACTS>

/** Where the law can be read in two ways: what the other reading would give. */
export type Doubt = { readonly code: string; readonly otherwise: Rupiah }
export type JkmAnswer = {
  /** Money at once and the scholarship over the years together. */
  readonly total: Rupiah
  readonly cash: Rupiah
  readonly limited: boolean
  readonly scholarship: Rupiah
  readonly children: readonly ChildSchedule[]
  /** Months in arrears that are to be settled first. */
  readonly arrears: number
  readonly doubts: readonly Doubt[]
  readonly warnings: readonly string[]
}

const CASH = ['jkm.santunan', 'jkm.berkala', 'jkm.pemakaman'] as const satisfies readonly LawId[]

type Cover = {
  readonly runs: readonly Run[]
  readonly unpaid: number | null
  readonly stretches: readonly Run[]
  readonly grace: LawValue<number>
}

const coverOf = ({ diedOn, payments }: JkmFacts): Cover => {
  const grace = lawOn(diedOn, 'bpu.tenggang_bulan')
  const month = monthOf(diedOn)
  const runs = runsUntil(runsPaid(payments, diedOn), month)
  return { runs, unpaid: monthsUnpaid(runs, month), stretches: stretchesOf(runs, grace.value), grace }
}

const refusalsOf = (facts: JkmFacts, { unpaid, grace }: Cover): Refusal[] => {
  const { diedOn, bornOn, payments, causedByWork } = facts
  const refusals: Refusal[] = []
  if (bornOn !== null && diedOn < bornOn) refusals.push({ code: 'facts.death_before_birth' })
  if (payments.some(({ from, to }) => from > to)) refusals.push({ code: 'iuran.period_backwards' })
  if (causedByWork) refusals.push({ code: 'jkm.caused_by_work' })
  if (unpaid === null) refusals.push({ code: 'jkm.never_paid' })
  else if (unpaid > grace.value)
    refusals.push({ code: 'jkm.not_active', facts: { unpaid, grace: grace.value } })
  return refusals
}

/** From when the full sum is due to somebody whose first paid month is `first`. */
const fullFrom = (first: Month, diedOn: Day): Day =>
  firstDayOf(addMonths(first, lawOn(diedOn, 'jkm.penuh_bulan').value))

const full = (diedOn: Day): Because<Rupiah> => {
  const parts = CASH.map((id) => {
    const law = lawOn(diedOn, id)
    return because(id, rupiah(law.value), { law: [law] })
  })
  return because('jkm.penuh', addRupiah(...parts.map(({ value }) => value)), { from: parts })
}

/** The small sum of who has been a member for less than the months that the full one asks (Permenaker 1/2025). */
const limited = (diedOn: Day, first: Month): Because<Rupiah> => {
  const sum = lawOn(diedOn, 'jkm.terbatas')
  const months = lawOn(diedOn, 'jkm.penuh_bulan')
  return because('jkm.terbatas', rupiah(sum.value), {
    facts: { first, fullFrom: fullFrom(first, diedOn) },
    law: [sum, months, lawOn(diedOn, 'jkm.terbatas_segmen')],
  })
}

const isLimited = (first: Month, { diedOn, segment }: JkmFacts): boolean => {
  if (lawIfAny(diedOn, 'jkm.terbatas') === null) return false
  if (lawOn(diedOn, 'jkm.terbatas_segmen').value === 'BPU' && segment !== 'BPU') return false
  return diedOn < fullFrom(first, diedOn)
}

type Cash = {
  readonly because: Because<Rupiah>
  readonly limited: boolean
  readonly doubts: readonly Doubt[]
}

/** Whether the months of a newcomer are counted anew after a lapse nobody has said yet: the certain sum, and the other. */
const cashOf = (facts: JkmFacts, { stretches }: Cover): Cash => {
  const [first, last] = [stretches[0]!.from, stretches.at(-1)!.from]
  const again = lawIfAny(facts.diedOn, 'jkm.jeda_mengulang')?.value ?? 'tidak'
  const [sinceFirst, sinceLast] = [isLimited(first, facts), isLimited(last, facts)]
  const begun = again === 'tidak' ? first : last
  const small = again === 'tidak' ? sinceFirst : sinceLast
  const found = small ? limited(facts.diedOn, begun) : full(facts.diedOn)
  const open = again === 'belum_jelas' && sinceFirst !== sinceLast
  return {
    because: found,
    limited: small,
    doubts: open ? [{ code: 'jkm.lapse_restart', otherwise: full(facts.diedOn).value }] : [],
  }
}

type Schooling = { readonly because: Because<Rupiah> | null; readonly children: readonly ChildSchedule[] }

const schoolingOf = (facts: JkmFacts, { runs }: Cover): Schooling => {
  const needed = lawIfAny(facts.diedOn, 'beasiswa.jkm_bulan_iuran')
  if (needed === null || facts.children.length === 0) return { because: null, children: [] }
  const paid = monthsIn(runs)
  if (paid < needed.value) {
    const short = { paid, missing: needed.value - paid }
    return {
      because: because('jkm.beasiswa.belum', rupiah(0), { facts: short, law: [needed] }),
      children: [],
    }
  }
  const found = beasiswa.run({ eventOn: facts.diedOn, children: facts.children, chosen: null, asOf: null })
  if ('refusals' in found) return { because: null, children: [] }
  const schooling = because('jkm.beasiswa', found.answer.total, {
    facts: { paid },
    law: [needed],
    from: [found.because],
  })
  return { because: schooling, children: found.answer.children }
}

const warningsOf = ({ payments, diedOn }: JkmFacts): string[] => [
  ...(payments.some(({ paidOn }) => paidOn !== null && paidOn > diedOn) ? ['iuran.paid_after_death'] : []),
  ...(runsPaidTwice(payments).length > 0 ? ['iuran.paid_twice'] : []),
]

/**
 * What a family receives when a member dies, not by work: cash at once, and the scholarship after three years of iuran
 * (PP 44/2015, PP 82/2019, Permenaker 1/2025).
 */
export const jkm = rule(JKM_FACTS, (facts) => {
  const { diedOn } = facts
  if (lawIfAny(diedOn, 'jkm.santunan') === null || lawIfAny(diedOn, 'bpu.tenggang_bulan') === null)
    return { refusals: [{ code: 'jkm.before_law', facts: { day: diedOn } }] }
  const cover = coverOf(facts)
  const refusals = refusalsOf(facts, cover)
  if (refusals.length > 0) return { refusals }
  const cash = cashOf(facts, cover)
  const schooling = schoolingOf(facts, cover)
  const arrears = cover.unpaid ?? 0
  const scholarship = schooling.because?.value ?? rupiah(0)
  const total = addRupiah(cash.because.value, scholarship)
  const settle = lawOn(diedOn, 'jkm.tenggang_syarat')
  const covered = because('jkm.terlindungi', monthOf(diedOn), {
    facts: { unpaid: arrears, last: cover.runs.at(-1)!.to },
    law: arrears > 0 ? [cover.grace, settle] : [cover.grace],
  })
  const answer: JkmAnswer = {
    total,
    cash: cash.because.value,
    limited: cash.limited,
    scholarship,
    children: schooling.children,
    arrears,
    doubts: [...cash.doubts, ...(arrears > 0 ? [{ code: 'jkm.in_arrears', otherwise: rupiah(0) }] : [])],
    warnings: warningsOf(facts),
  }
  const from = [covered, cash.because, ...(schooling.because ? [schooling.because] : [])]
  return { answer, because: because('jkm', total, { facts: { diedOn }, from }) }
})
