import { expect, test } from 'vitest'
import { measure, type PlanLine, priceIn } from './index.ts'
import { fundOf, groupOf, planOf } from './plan.fixture.ts'
import { pricesOf, totalOf } from './prices.ts'

const wholeYear = (people: number, more: Partial<PlanLine> = {}): PlanLine => ({
  row: 1,
  desa: '64.09.01.2001',
  category: 'nelayan',
  kind: 'new',
  people,
  from: '2025-01',
  to: '2025-12',
  legs: [{ fund: 'apbd', from: '2025-01', to: '2025-12' }],
  ...more,
})

test('Penajam 2025: 15,000 people for 12 months are Rp3,024,000,000, of it JKK 1.8 and JKM 1.224 milliard', () => {
  const plan = planOf({ groups: [groupOf({ uncovered: 15_000 })] })
  const { rupiah, cost, personMonths } = measure(plan, [wholeYear(15_000)])
  expect({ rupiah, personMonths }).toEqual({ rupiah: 3_024_000_000, personMonths: 180_000 })
  expect(cost).toEqual({ JKK: 1_800_000_000, JKM: 1_224_000_000, JHT: 0 })
})

test('Gianyar: 13,200 people are Rp221,760,000 a month; Lampung: 22,100 for 5 months are Rp1,856,400,000', () => {
  const plan = planOf({ groups: [groupOf({ uncovered: 30_000 })], leastMonths: 1 })
  const some = (people: number, to: '2025-01' | '2025-05') =>
    measure(plan, [wholeYear(people, { to, legs: [{ fund: 'apbd', from: '2025-01', to }] })]).rupiah
  expect(some(13_200, '2025-01')).toBe(221_760_000)
  expect(some(22_100, '2025-05')).toBe(1_856_400_000)
})

test('the price changes within the year with the discount, by payer and sector', () => {
  const price = (month: '2026-03' | '2026-04', payer: 'APBD' | 'CSR', sector: 'ANGKUTAN' | 'LAINNYA') =>
    totalOf(priceIn(month, groupOf({ sector }), fundOf({ payer })))
  expect([price('2026-03', 'CSR', 'LAINNYA'), price('2026-04', 'CSR', 'LAINNYA')]).toEqual([16_800, 8_400])
  expect([price('2026-03', 'CSR', 'ANGKUTAN'), price('2026-04', 'APBD', 'ANGKUTAN')]).toEqual([8_400, 16_800])
})

test('discounts that a fund was given take the place of those of the law', () => {
  const months = { from: '2026-02', to: '2026-12' } as const
  const given = fundOf({ payer: 'CSR', discounts: [{ ...months, percent: 25 }] })
  expect(priceIn('2026-01', groupOf(), given)).toEqual({ JKK: 10_000, JKM: 6_800, JHT: 0 })
  expect(priceIn('2026-04', groupOf(), given)).toEqual({ JKK: 7_500, JKM: 5_100, JHT: 0 })
  expect(totalOf(priceIn('2026-04', groupOf(), fundOf({ payer: 'CSR', discounts: [] })))).toBe(16_800)
})

test('twelve months paid ahead from November 2026 are Rp184,800 for a trader and Rp159,600 for a driver', () => {
  const plan = planOf({
    months: { from: '2026-11', to: '2027-10' },
    funds: [fundOf({ payer: 'MANDIRI' })],
  })
  const { of } = pricesOf(plan)
  const year = { first: 0, last: 11 }
  expect(totalOf(of(groupOf(), 0, year))).toBe(184_800)
  expect(totalOf(of(groupOf({ sector: 'ANGKUTAN' }), 0, year))).toBe(159_600)
})

test('new people paid for three months have the limited death benefit only, those kept never', () => {
  const plan = planOf({ groups: [groupOf({ uncovered: 10, active: [{ people: 5, paidUntil: '2025-08' }] })] })
  const from = { from: '2025-10', legs: [{ fund: 'apbd', from: '2025-10', to: '2025-12' }] } as const
  const found = measure(plan, [wholeYear(4, from), wholeYear(5, { ...from, kind: 'kept' })])
  expect(found).toMatchObject({ limitedOnly: 4, limitedMonths: 12, people: 9, kept: 5 })
  expect(
    measure(plan, [
      wholeYear(4, { from: '2025-09', legs: [{ fund: 'apbd', from: '2025-09', to: '2025-12' }] }),
    ]),
  ).toMatchObject({
    limitedOnly: 0,
    limitedMonths: 12,
  })
})
