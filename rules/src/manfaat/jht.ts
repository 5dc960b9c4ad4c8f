import { because, cited } from '../because/index.ts'
import {
  aDay,
  aFlag,
  aWhole,
  type FactsOf,
  maybe,
  oneOf,
  orElse,
  MOST_INCOME,
  MOST_MONEY,
  MOST_MONTHS,
} from '../fact/index.ts'
import { partOf } from '../iuran/index.ts'
import { lawIfAny, lawOn, type LawValue } from '../law/index.ts'
import { type Finding, type Refusal, rule } from '../rule/index.ts'
import { ageOn, monthsAfter, type Rupiah, rupiah } from '../words/index.ts'

const MONTHS_A_YEAR = 12

/** A month's return, half up; the yearly rate is shared out over the months. */
const returnOf = (balance: number, yearly: number): number =>
  Math.round(partOf(balance, yearly) / MONTHS_A_YEAR)

/**
 * What a JHT account would hold after some months, at a stated yearly return: an assumption and no promise; the real
 * return is set each year.
 */
export const jhtBalance = rule(
  {
    day: aDay,
    opening: orElse(aWhole(MOST_MONEY), 0),
    monthly: aWhole(MOST_INCOME),
    months: aWhole(MOST_MONTHS),
  },
  ({ day, opening, monthly, months }) => {
    const rate = lawIfAny(day, 'jht.hasil_asumsi')
    if (rate === null) return { refusals: [{ code: 'iuran.before_law', facts: { day } }] }
    let balance = opening
    for (let month = 0; month < months; month++) balance += monthly + returnOf(balance, rate.value)
    const paid = monthly * months
    const returns = rupiah(balance - opening - paid)
    const from = [
      because('jht.iuran', rupiah(paid), { facts: { monthly, months } }),
      because('jht.hasil', returns, { facts: { rate: rate.value }, law: [rate] }),
    ]
    return {
      answer: { balance: rupiah(balance), contributions: rupiah(paid), returns },
      because: because('jht.saldo', rupiah(balance), { facts: { amount: opening }, from }),
    }
  },
)

const REASONS = [
  'USIA',
  'CACAT_TOTAL',
  'MENINGGAL',
  'BERHENTI',
  'PERGI',
  'PERUMAHAN',
  'KEPERLUAN_LAIN',
] as const

const CLAIM_FACTS = {
  day: aDay,
  bornOn: aDay,
  reason: oneOf(REASONS),
  yearsPaid: aWhole(100),
  balance: aWhole(MOST_MONEY),
  takenBefore: orElse(aFlag, false),
  /** The last day of work of somebody who received a wage: he waits before the account is paid. */
  stoppedOn: maybe(aDay),
}
type ClaimFacts = FactsOf<typeof CLAIM_FACTS>
type Taken = { readonly amount: Rupiah; readonly whole: boolean }

const all = ({ balance, bornOn, day }: ClaimFacts, law: readonly LawValue[]): Finding<Taken> => ({
  answer: { amount: rupiah(balance), whole: true },
  because: because('jht.klaim', rupiah(balance), { facts: { bornOn, day }, law }),
})

/** The whole account on the birthday of its law. */
const atAge = (facts: ClaimFacts): Finding<Taken> => {
  const law = lawOn(facts.day, 'jht.usia')
  const age = ageOn(facts.bornOn, facts.day)
  return age < law.value
    ? { refusals: [{ code: 'jht.too_young', facts: { age, from: law.value } }] }
    : all(facts, [law])
}

/** The whole account some time after work was left. */
const afterWork = (facts: ClaimFacts): Finding<Taken> => {
  const { day, stoppedOn } = facts
  if (stoppedOn === null) return all(facts, [])
  if (stoppedOn > day) return { refusals: [{ code: 'jht.stopped_later' }] }
  const wait = lawOn(day, 'jht.tunggu_bulan')
  const payableFrom = monthsAfter(stoppedOn, wait.value)
  return day < payableFrom
    ? { refusals: [{ code: 'jht.waiting', facts: { payableFrom } }] }
    : all(facts, [wait])
}

/** A part of the account while work goes on, once. */
const aPart = ({ day, reason, yearsPaid, balance, takenBefore }: ClaimFacts): Finding<Taken> => {
  const years = lawOn(day, 'jht.sebagian_tahun')
  const parts = lawOn(day, 'jht.sebagian')
  const refusals: Refusal[] = []
  if (yearsPaid < years.value)
    refusals.push({ code: 'jht.too_early', facts: { yearsPaid, from: years.value } })
  if (takenBefore) refusals.push({ code: 'jht.taken_before' })
  if (refusals.length > 0) return { refusals }
  const purpose = reason === 'PERUMAHAN' ? 'perumahan' : 'persiapan_pensiun'
  const row = parts.value.find((one) => one.purpose === purpose)!
  const amount = partOf(balance, row.rate)
  return {
    answer: { amount, whole: false },
    because: because('jht.klaim', amount, {
      facts: { amount: balance, rate: row.rate },
      law: [years, cited(parts, row)],
    }),
  }
}

const WAYS: Partial<Readonly<Record<ClaimFacts['reason'], (facts: ClaimFacts) => Finding<Taken>>>> = {
  USIA: atAge,
  BERHENTI: afterWork,
  PERUMAHAN: aPart,
  KEPERLUAN_LAIN: aPart,
}

/** How much of a JHT account may be taken, for a reason, on a day. */
export const jhtClaim = rule(CLAIM_FACTS, (facts): Finding<Taken> => {
  const { day, bornOn, reason } = facts
  if (lawIfAny(day, 'jht.usia') === null) return { refusals: [{ code: 'iuran.before_law', facts: { day } }] }
  if (day < bornOn) return { refusals: [{ code: 'facts.before_birth' }] }
  return WAYS[reason]?.(facts) ?? all(facts, [])
})
