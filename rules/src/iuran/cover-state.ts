import { because } from '../because/index.ts'
import { aDay, aMonth, listOf, maybe } from '../fact/index.ts'
import { lawIfAny } from '../law/index.ts'
import { type Refusal, rule } from '../rule/index.ts'
import { ageOn, firstDayOf, type Month, monthOf } from '../words/index.ts'
import { aPayment, monthsUnpaid, type Run, runsPaid, runsPaidTwice, stretchesOf } from './cover.ts'

/** What a BPU worker is in a month. */
export type CoverState =
  | 'unpaid'
  | 'active'
  | 'reactivated'
  | 'grace'
  | 'inactive'
  | 'deceased'
  | 'aged_out'
  | 'became_pu'

export const COVER_FACTS = {
  month: aMonth,
  payments: listOf(aPayment),
  bornOn: maybe(aDay),
  diedOn: maybe(aDay),
  /** First month as a worker who receives a wage. */
  puFrom: maybe(aMonth),
}

/** The first month of a stretch that is not the first stretch: paid again after cover had ended. */
const begunAgain = (runs: readonly Run[], month: Month, grace: number): boolean =>
  stretchesOf(runs, grace).some(({ from }, i) => i > 0 && from === month)

/**
 * The state of a BPU worker in a month: arrears of at most the months of grace, then inactive; whoever pays again is
 * reactivated without the old arrears. A month that is paid stays active whatever the age; who is not covered any more
 * and has reached the age limit cannot register again.
 */
export const coverState = rule(COVER_FACTS, ({ month, payments, bornOn, diedOn, puFrom }) => {
  const day = firstDayOf(month)
  const grace = lawIfAny(day, 'bpu.tenggang_bulan')
  if (grace === null) return { refusals: [{ code: 'iuran.before_law', facts: { month } }] }
  const refusals: Refusal[] = payments.some(({ from, to }) => from > to)
    ? [{ code: 'iuran.period_backwards' }]
    : []
  if (bornOn !== null && diedOn !== null && diedOn < bornOn)
    refusals.push({ code: 'facts.death_before_birth' })
  if (refusals.length > 0) return { refusals }
  const runs = runsPaid(payments, diedOn ?? undefined)
  const limit = lawIfAny(day, 'peserta.usia_batas')
  const unpaid = monthsUnpaid(runs, month)
  const paidAfterDeath = diedOn !== null && payments.some(({ paidOn }) => paidOn !== null && paidOn > diedOn)
  const facts = { month, unpaid }
  const found = (state: CoverState, law: readonly (typeof grace)[]) => ({
    answer: { state, unpaidMonths: unpaid, paidTwice: runsPaidTwice(payments), paidAfterDeath },
    because: because('iuran.keadaan', state, { facts, law }),
  })
  if (diedOn !== null && month > monthOf(diedOn)) return found('deceased', [])
  if (puFrom !== null && month >= puFrom) return found('became_pu', [])
  if (unpaid === 0) return found(begunAgain(runs, month, grace.value) ? 'reactivated' : 'active', [grace])
  if (unpaid !== null && unpaid <= grace.value) return found('grace', [grace])
  if (limit !== null && bornOn !== null && ageOn(bornOn, day) >= limit.value)
    return found('aged_out', [limit])
  return found(unpaid === null ? 'unpaid' : 'inactive', [grace])
})
