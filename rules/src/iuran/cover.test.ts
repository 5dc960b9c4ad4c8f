import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonths, type Month, monthsFrom } from '../words/index.ts'
import {
  monthsIn,
  monthsUnpaid,
  type Payment,
  runsPaid,
  runsPaidTwice,
  runsUntil,
  stretchesOf,
} from './cover.ts'

const paid = (from: Month, to: Month, paidOn: Payment['paidOn'] = null): Payment => ({
  from,
  to,
  paidOn,
  payer: null,
})

const somePayments = fc.array(
  fc
    .record({ begins: fc.integer({ min: 0, max: 30 }), months: fc.integer({ min: 1, max: 6 }) })
    .map(({ begins, months }) =>
      paid(addMonths('2025-01', begins), addMonths('2025-01', begins + months - 1)),
    ),
  { maxLength: 8 },
)

const monthsOf = (runs: readonly { from: Month; to: Month }[]): Month[] =>
  runs.flatMap(({ from, to }) => monthsFrom(from, to))

test('runs hold every paid month once, in order, with a gap between any two', () => {
  fc.assert(
    fc.property(somePayments, (payments) => {
      const runs = runsPaid(payments)
      const months = [...new Set(monthsOf(payments))].sort()
      expect(monthsOf(runs)).toEqual(months)
      expect(monthsIn(runs)).toBe(months.length)
      for (const [i, { to }] of runs.entries())
        if (i + 1 < runs.length && runs[i + 1]!.from <= addMonths(to, 1)) throw new Error('no gap')
    }),
  )
})

test('months paid twice are those that two payments hold, and no others', () => {
  fc.assert(
    fc.property(somePayments, (payments) => {
      const all = monthsOf(payments)
      const twice = new Set(all.filter((month, i) => all.indexOf(month) < i))
      expect(new Set(monthsOf(runsPaidTwice(payments)))).toEqual(twice)
    }),
  )
})

test('what was paid on the day itself counts, a day later it does not', () => {
  expect(runsPaid([paid('2026-01', '2026-01', '2026-02-10')], '2026-02-10')).toHaveLength(1)
  expect(runsPaid([paid('2026-01', '2026-01', '2026-02-11')], '2026-02-10')).toEqual([])
})

test('runs up to a month end with it', () => {
  const runs = runsPaid([paid('2026-01', '2026-03'), paid('2026-05', '2026-08')])
  expect(runsUntil(runs, '2026-04')).toEqual([{ from: '2026-01', to: '2026-03' }])
  expect(runsUntil(runs, '2026-05')).toHaveLength(2)
  expect(runsUntil(runs, '2026-06').at(-1)).toEqual({ from: '2026-05', to: '2026-06' })
})

test('a gap of the months of grace does not end cover, one more month does', () => {
  const after = (gap: number) =>
    stretchesOf(runsPaid([paid('2026-01', '2026-01'), paid(addMonths('2026-02', gap), '2026-12')]), 3)
  expect(after(3)).toEqual([{ from: '2026-01', to: '2026-12' }])
  expect(after(4)).toEqual([
    { from: '2026-01', to: '2026-01' },
    { from: '2026-06', to: '2026-12' },
  ])
})

test('months unpaid count from the last paid month', () => {
  const runs = runsPaid([paid('2026-01', '2026-03')])
  expect(monthsUnpaid(runs, '2025-12')).toBeNull()
  expect(monthsUnpaid(runs, '2026-03')).toBe(0)
  expect(monthsUnpaid(runs, '2026-05')).toBe(2)
})
