import { type Because, because } from '../because/index.ts'
import { aMonth, aWhole, orElse, MOST_MONTHS, MOST_PEOPLE } from '../fact/index.ts'
import { lawOn } from '../law/index.ts'
import { type Refusal, rule } from '../rule/index.ts'
import { addMonths, firstDayOf, type Month, type Rupiah, rupiah } from '../words/index.ts'
import { BPU_FACTS, bpuIuran } from './bpu.ts'
import type { Iuran } from './iuran.ts'

const { month: _, ...BPU_WITHOUT_MONTH } = BPU_FACTS

export const PERIOD_FACTS = {
  ...BPU_WITHOUT_MONTH,
  from: aMonth,
  months: aWhole(MOST_MONTHS),
  people: orElse(aWhole(MOST_PEOPLE), 1),
}

type Run = { from: Month; months: number; each: Iuran; tree: Because }

/** Months that cost the same stand together. */
const runsOf = (months: readonly { month: Month; iuran: Iuran; tree: Because }[]): Run[] => {
  const runs: Run[] = []
  for (const { month, iuran, tree } of months) {
    const last = runs.at(-1)
    if (last?.each.total === iuran.total) last.months++
    else runs.push({ from: month, months: 1, each: iuran, tree })
  }
  return runs
}

const sum = (runs: readonly Run[], people: number): Iuran => {
  const parts = runs[0]!.each.parts.map((part, i) => ({
    ...part,
    amount: rupiah(people * runs.reduce((all, { each, months }) => all + each.parts[i]!.amount * months, 0)),
  }))
  return { parts, total: rupiah(parts.reduce((all, { amount }) => all + amount, 0)) }
}

const treeOf = (runs: readonly Run[], people: number, total: Rupiah): Because<Rupiah> =>
  because('iuran.bpu.masa', total, {
    facts: { people },
    from: runs.map(({ from, months, each, tree }) =>
      because('iuran.bpu.masa.bulan', rupiah(each.total * months), {
        facts: { from, to: addMonths(from, months - 1), months, monthly: each.total },
        from: [tree],
      }),
    ),
  })

/**
 * Iuran of one or many BPU workers over some months, paid at once or month by month: each month at its own law, since
 * the discount follows the contribution month and not the day of payment.
 */
export const bpuPeriod = rule(PERIOD_FACTS, ({ from, months, people, ...facts }) => {
  const refusals: Refusal[] = []
  if (months === 0) refusals.push({ code: 'iuran.no_months' })
  if (people === 0) refusals.push({ code: 'iuran.no_people' })
  const found = Array.from({ length: months }, (_, n) => addMonths(from, n)).flatMap((month) => {
    const one = bpuIuran.run({ ...facts, month })
    if ('answer' in one) return [{ month, iuran: one.answer, tree: one.because }]
    if (refusals.length === 0) refusals.push(...one.refusals)
    return []
  })
  if (refusals.length > 0) return { refusals }
  const runs = runsOf(found)
  const dearest = Math.max(...runs.map(({ each }) => each.total))
  if (!Number.isSafeInteger(dearest * months * people)) return { refusals: [{ code: 'iuran.too_much' }] }
  const whole = sum(runs, people)
  return { answer: whole, because: treeOf(runs, people, whole.total) }
})

/** In how many months BPJS takes a payment ahead (1, 2, 3, 6 or 12). */
export const prepaidMonths = (month: Month): readonly number[] =>
  lawOn(firstDayOf(month), 'bpu.muka_bulan').value.map(({ months }) => months)
