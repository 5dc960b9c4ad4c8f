import { because } from '../because/index.ts'
import { aDay, aFlag, aWhole, oneOf, orElse } from '../fact/index.ts'
import { MOST_INCOME, partOf } from '../iuran/index.ts'
import { lawIfAny, lawOn } from '../law/index.ts'
import { rule } from '../rule/index.ts'
import { ageOn, type Rupiah, rupiah } from '../words/index.ts'

const MOST_MONTHS = 1200
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
    opening: orElse(aWhole(100 * MOST_INCOME), 0),
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

/** How much of a JHT account may be taken, for a reason, on a day. */
export const jhtClaim = rule(
  {
    day: aDay,
    bornOn: aDay,
    reason: oneOf(REASONS),
    yearsPaid: aWhole(100),
    balance: aWhole(100 * MOST_INCOME),
    takenBefore: orElse(aFlag, false),
  },
  ({ day, bornOn, reason, yearsPaid, balance, takenBefore }) => {
    const age = lawIfAny(day, 'jht.usia')
    if (age === null) return { refusals: [{ code: 'iuran.before_law', facts: { day } }] }
    if (reason === 'USIA' && ageOn(bornOn, day) < age.value)
      return { refusals: [{ code: 'jht.too_young', facts: { age: ageOn(bornOn, day), from: age.value } }] }
    if (reason !== 'PERUMAHAN' && reason !== 'KEPERLUAN_LAIN')
      return {
        answer: { amount: rupiah(balance), whole: true },
        because: because('jht.klaim', rupiah(balance), {
          facts: { bornOn, day },
          law: reason === 'USIA' ? [age] : [],
        }),
      }
    const years = lawOn(day, 'jht.sebagian_tahun')
    const parts = lawOn(day, 'jht.sebagian')
    if (yearsPaid < years.value)
      return { refusals: [{ code: 'jht.too_early', facts: { yearsPaid, from: years.value } }] }
    if (takenBefore) return { refusals: [{ code: 'jht.taken_before' }] }
    const rate = parts.value.find(
      ({ purpose }) => (purpose === 'perumahan') === (reason === 'PERUMAHAN'),
    )!.rate
    const amount: Rupiah = partOf(balance, rate)
    return {
      answer: { amount, whole: false },
      because: because('jht.klaim', amount, { facts: { amount: balance, rate }, law: [years, parts] }),
    }
  },
)
