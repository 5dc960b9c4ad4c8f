import { aMonth, type FactsOf, maybe, aDay, oneOf, recordOf } from '../fact/index.ts'
import {
  compareMonths,
  type Day,
  earlierMonth,
  laterMonth,
  type Month,
  monthsBetween,
} from '../words/index.ts'

/** A run of contribution months that were paid together, by whom and when, where that is known. */
export const PAYMENT_FACTS = {
  from: aMonth,
  to: aMonth,
  paidOn: maybe(aDay),
  payer: maybe(oneOf(['MANDIRI', 'LAIN'])),
}
export type Payment = FactsOf<typeof PAYMENT_FACTS>
export const aPayment = recordOf(PAYMENT_FACTS)

/** Contribution months from one to another, both paid and all between them too. */
export type Run = { readonly from: Month; readonly to: Month }

const byFirstMonth = (a: Run, b: Run): number => compareMonths(a.from, b.from)

/** The months that payments hold, as runs without a gap, in order; what was paid after `by` does not count. */
export function runsPaid(payments: readonly Payment[], by?: Day): Run[] {
  const counted = payments.filter(({ paidOn }) => by === undefined || paidOn === null || paidOn <= by)
  const runs: Run[] = []
  for (const { from, to } of counted.sort(byFirstMonth)) {
    const last = runs.at(-1)
    if (last === undefined || monthsBetween(last.to, from) > 1) runs.push({ from, to })
    else runs[runs.length - 1] = { from: last.from, to: laterMonth(last.to, to) }
  }
  return runs
}

/** Runs up to a month, that month with them. */
export function runsUntil(runs: readonly Run[], month: Month): Run[] {
  const until: Run[] = []
  for (const { from, to } of runs) if (from <= month) until.push({ from, to: earlierMonth(to, month) })
  return until
}

export function monthsIn(runs: readonly Run[]): number {
  let months = 0
  for (const { from, to } of runs) months += monthsBetween(from, to) + 1
  return months
}

/** Contribution months that more than one payment holds, as far as two neighbours in order show them. */
export function runsPaidTwice(payments: readonly Payment[]): Run[] {
  const twice: Run[] = []
  let reach: Month | null = null
  for (const { from, to } of [...payments].sort(byFirstMonth)) {
    if (reach !== null && from <= reach) twice.push({ from, to: earlierMonth(to, reach) })
    reach = reach === null ? to : laterMonth(reach, to)
  }
  return twice
}

/** Runs as stretches of cover: a gap longer than the months of grace ends one and begins another. */
export function stretchesOf(runs: readonly Run[], grace: number): Run[] {
  const stretches: Run[] = []
  for (const { from, to } of runs) {
    const last = stretches.at(-1)
    if (last === undefined || monthsBetween(last.to, from) - 1 > grace) stretches.push({ from, to })
    else stretches[stretches.length - 1] = { from: last.from, to }
  }
  return stretches
}

/** How many months up to a month are unpaid since the last paid one; 0 when it is paid, null when none ever was. */
export function monthsUnpaid(runs: readonly Run[], month: Month): number | null {
  const last = runsUntil(runs, month).at(-1)
  return last === undefined ? null : monthsBetween(last.to, month)
}
