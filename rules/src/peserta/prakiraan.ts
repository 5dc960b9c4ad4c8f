import { because } from '../because/index.ts'
import { aDay, aMonth, listOf, maybe } from '../fact/index.ts'
import { aPayment, monthsIn, monthsUnpaid, runsPaid, runsUntil, stretchesOf } from '../iuran/index.ts'
import { lawIfAny, lawOn } from '../law/index.ts'
import { rule } from '../rule/index.ts'
import { addMonths, type Day, firstDayOf, type Month, yearsAfter } from '../words/index.ts'

export type Forecast = {
  /** From this day he can no more register. */
  readonly agesOutOn: Day | null
  /** From this day a death gives the full sum; null while nothing was ever paid. */
  readonly fullFrom: Day | null
  /** The month with which the iuran for the scholarship is complete, if every month from now on is paid. */
  readonly scholarshipWith: Month | null
  /** The last month that may stay unpaid before cover ends. */
  readonly coverEndsAfter: Month | null
  /** What would be begun anew after a lapse, if the law is read so. */
  readonly gapCosts: { readonly monthsToFull: number; readonly scholarshipMonths: number } | null
}

/** What the months ahead bring for somebody, and what a gap now would cost him. */
export const prakiraan = rule(
  { asOf: aMonth, payments: listOf(aPayment), bornOn: maybe(aDay) },
  ({ asOf, payments, bornOn }) => {
    const day = firstDayOf(asOf)
    const grace = lawIfAny(day, 'bpu.tenggang_bulan')
    if (grace === null) return { refusals: [{ code: 'iuran.before_law', facts: { month: asOf } }] }
    if (payments.some(({ from, to }) => from > to)) return { refusals: [{ code: 'iuran.period_backwards' }] }
    const limit = lawIfAny(day, 'peserta.usia_batas')
    const needed = lawIfAny(day, 'beasiswa.jkm_bulan_iuran')
    const months = lawOn(day, 'jkm.penuh_bulan')
    const runs = runsPaid(payments)
    const last = runs.at(-1)
    const unpaid = monthsUnpaid(runs, asOf)
    const lapsed = last === undefined || (unpaid !== null && unpaid > grace.value)
    const stretch = stretchesOf(runs, grace.value).at(-1)
    const paid = monthsIn(runs)
    const missing = needed && Math.max(0, needed.value - paid)
    const next = last === undefined || last.to < asOf ? asOf : addMonths(last.to, 1)
    const answer: Forecast = {
      agesOutOn: bornOn && limit && yearsAfter(bornOn, limit.value),
      fullFrom: stretch && !lapsed ? firstDayOf(addMonths(stretch.from, months.value)) : null,
      scholarshipWith: missing === null ? null : missing === 0 ? last!.to : addMonths(next, missing - 1),
      coverEndsAfter: last === undefined || lapsed ? null : addMonths(last.to, grace.value),
      gapCosts: lapsed
        ? null
        : { monthsToFull: months.value, scholarshipMonths: monthsIn(runsUntil(runs, asOf)) },
    }
    return {
      answer,
      because: because('peserta.prakiraan', answer.coverEndsAfter, {
        facts: { month: asOf, paid, ...(bornOn ? { bornOn } : {}) },
        law: [grace, limit, needed, months].filter((law) => law !== null),
      }),
    }
  },
)
