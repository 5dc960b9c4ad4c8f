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
import { lawIfAny, lawOn, type LawShape, type LawValue } from '../law/index.ts'
import { type Refusal, rule } from '../rule/index.ts'
import { addRupiah, monthOf, type Rupiah, rupiah } from '../words/index.ts'
import { beasiswa, beasiswaRefusals, type ChildSchedule } from './beasiswa.ts'
import type { Doubt, Warning } from './doubts.ts'
import { aChild } from './jadwal-sekolah.ts'
import { cashOf } from './jkm-tunai.ts'

export const JKM_FACTS = {
  diedOn: aDay,
  segment: oneOf(['BPU', 'PU', 'JAKON', 'PMI']),
  payments: listOf(aPayment),
  /** Day of the first payment, where the payments do not say it. */
  registeredOn: maybe(aDay),
  causedByWork: orElse(aFlag, false),
  bornOn: maybe(aDay),
  children: orElse(listOf(aChild), []),
}
export type JkmFacts = FactsOf<typeof JKM_FACTS>

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
  readonly warnings: readonly Warning[]
}

type Cover = {
  readonly runs: readonly Run[]
  readonly unpaid: number | null
  readonly stretches: readonly Run[]
  readonly grace: LawValue<number>
  /** What the law makes of arrears within the months of grace. */
  readonly settle: LawValue<LawShape['jkm.tenggang_syarat']>
}

const coverOf = ({ diedOn, payments }: JkmFacts): Cover => {
  const grace = lawOn(diedOn, 'bpu.tenggang_bulan')
  const month = monthOf(diedOn)
  const runs = runsUntil(runsPaid(payments, diedOn), month)
  return {
    runs,
    unpaid: monthsUnpaid(runs, month),
    stretches: stretchesOf(runs, grace.value),
    grace,
    settle: lawOn(diedOn, 'jkm.tenggang_syarat'),
  }
}

const refusalsOf = (facts: JkmFacts, { unpaid, grace, settle }: Cover): Refusal[] => {
  const { diedOn, bornOn, payments, causedByWork } = facts
  const refusals: Refusal[] = []
  if (bornOn !== null && diedOn < bornOn) refusals.push({ code: 'facts.death_before_birth' })
  if (payments.some(({ from, to }) => from > to)) refusals.push({ code: 'iuran.period_backwards' })
  if (causedByWork) refusals.push({ code: 'jkm.caused_by_work' })
  if (unpaid === null) refusals.push({ code: 'jkm.never_paid' })
  else if (unpaid > grace.value)
    refusals.push({ code: 'jkm.not_active', facts: { unpaid, grace: grace.value } })
  else if (unpaid > 0 && settle.value === 'gugur')
    refusals.push({ code: 'jkm.lost_by_arrears', facts: { unpaid } })
  return refusals
}

type Schooling = { readonly because: Because<Rupiah> | null; readonly children: readonly ChildSchedule[] }

const NO_SCHOOLING: Schooling = { because: null, children: [] }

const schoolingOf = (
  { diedOn, children }: JkmFacts,
  { runs }: Cover,
): { refusals: readonly Refusal[] } | Schooling => {
  const needed = lawIfAny(diedOn, 'beasiswa.jkm_bulan_iuran')
  if (needed === null || children.length === 0) return NO_SCHOOLING
  const asked = { eventOn: diedOn, children, chosen: null, asOf: null }
  const paid = monthsIn(runs)
  if (paid < needed.value) {
    const refusals = beasiswaRefusals(asked)
    if (refusals.length > 0) return { refusals }
    const short = { paid, missing: needed.value - paid }
    return {
      because: because('jkm.beasiswa.belum', rupiah(0), { facts: short, law: [needed] }),
      children: [],
    }
  }
  const found = beasiswa.run(asked)
  if ('refusals' in found) return found
  const schooling = because('jkm.beasiswa', found.answer.total, {
    facts: { paid },
    law: [needed],
    from: [found.because],
  })
  return { because: schooling, children: found.answer.children }
}

const warningsOf = ({ payments, diedOn }: JkmFacts): Warning[] => {
  const warnings: Warning[] = []
  if (payments.some(({ paidOn }) => paidOn !== null && paidOn > diedOn))
    warnings.push('iuran.paid_after_death')
  if (runsPaidTwice(payments).length > 0) warnings.push('iuran.paid_twice')
  return warnings
}

const IN_ARREARS: Doubt = { code: 'jkm.in_arrears', otherwise: rupiah(0) }

/**
 * What a family receives when a member dies, not by work: cash at once, and the scholarship after three years of iuran
 * (PP 44/2015, PP 82/2019, Permenaker 1/2025).
 */
export const jkm = rule(JKM_FACTS, (facts) => {
  const { diedOn } = facts
  if (lawIfAny(diedOn, 'jkm.santunan') === null)
    return { refusals: [{ code: 'jkm.before_law', facts: { day: diedOn } }] }
  const cover = coverOf(facts)
  const refusals = refusalsOf(facts, cover)
  if (refusals.length > 0) return { refusals }
  const schooling = schoolingOf(facts, cover)
  if ('refusals' in schooling) return schooling
  const cash = cashOf(facts, cover.stretches)
  const arrears = cover.unpaid!
  const scholarship = schooling.because?.value ?? rupiah(0)
  const total = addRupiah(cash.because.value, scholarship)
  const covered = because('jkm.terlindungi', monthOf(diedOn), {
    facts: { unpaid: arrears, last: cover.runs.at(-1)!.to },
    law: arrears > 0 ? [cover.grace, cover.settle] : [cover.grace],
  })
  const answer: JkmAnswer = {
    total,
    cash: cash.because.value,
    limited: cash.limited,
    scholarship,
    children: schooling.children,
    arrears,
    doubts: arrears > 0 && cover.settle.value === 'lunasi_dulu' ? [...cash.doubts, IN_ARREARS] : cash.doubts,
    warnings: warningsOf(facts),
  }
  const from = [covered, cash.because, ...(schooling.because ? [schooling.because] : [])]
  return { answer, because: because('jkm', total, { facts: { diedOn }, from }) }
})
