import {
  bestPlan,
  comparePlans,
  coverByMonth,
  type Fund,
  type Group,
  moreMoney,
  type PlanInput,
  provePlan,
  whatWouldDo,
  whyDesa,
} from '@naungan/rules/budget'
import { expect, test } from 'vitest'
import { fundOf, groupOf, planOf } from '../../../rules/src/budget/plan.fixture.ts'
import { loadSolver } from './index.ts'

const solver = await loadSolver()
const best = (input: PlanInput) => bestPlan(input, solver)
const levelsOf = (input: PlanInput) =>
  Object.fromEntries(best(input).levels.map(({ name, priority, reached }) => [priority ?? name, reached]))

const oneGroup = (ceiling: number, uncovered: number, more: Partial<PlanInput> = {}): PlanInput =>
  planOf({ funds: [fundOf({ ceiling })], groups: [groupOf({ uncovered })], ...more })

test('Kukar: Rp10 milliard pay 49,603 people for 12 months', () => {
  const plan = best(oneGroup(10_000_000_000, 60_000))
  expect(plan.measure).toMatchObject({ people: 49_603, personMonths: 595_236, rupiah: 9_999_964_800 })
  expect(plan.proven).toBe(true)
})

test('Penajam: 15,000 people for a year take the whole of Rp3,024,000,000', () => {
  const { measure } = best(oneGroup(3_024_000_000, 20_614))
  expect(measure).toMatchObject({ people: 15_000, rupiah: 3_024_000_000 })
  expect(measure.cost).toEqual({ JKK: 1_800_000_000, JKM: 1_224_000_000, JHT: 0 })
})

test('Gianyar: Rp1 milliard pays 13,200 people for four months, and what is left pays some for one more', () => {
  const { measure } = best(oneGroup(1_000_000_000, 13_200, { leastMonths: 4 }))
  expect(measure).toMatchObject({ people: 13_200, personMonths: 59_523 })
})

test('Bengkulu: Rp20,160,000 of each desa cover its 100, and one rupiah less only 99', () => {
  const desa = ['17.01.01.2001', '17.01.01.2002', '17.01.01.2003']
  const funds = desa.map((code, n) =>
    fundOf({ id: code, payer: 'ADD', areas: [code], ceiling: n === 2 ? 20_159_999 : 20_160_000 }),
  )
  const groups = desa.map((code) => groupOf({ desa: code, uncovered: 250 }))
  const plan = best(planOf({ funds, groups, floors: [{ area: '17', people: 100 }] }))
  expect(plan.measure.desa.map(({ people }) => people)).toEqual([100, 100, 99])
  expect(plan.least.filter(({ missing }) => missing > 0)).toMatchObject([{ area: desa[2], missing: 1 }])
})

const tobacco = (n: number, uncovered: number, more: Partial<Group> = {}) =>
  groupOf({ desa: `35.24.14.200${n}`, category: 'petani_tembakau', uncovered, ...more })
const umkm = (n: number, uncovered: number, more: Partial<Group> = {}) =>
  groupOf({ desa: `35.24.14.200${n}`, category: 'umkm', uncovered, ...more })
const PRICE = 16_800
const funds = (...more: Partial<Fund>[]) => more.map((one, n) => fundOf({ id: `dana${n + 1}`, ...one }))

test('those active are kept before anybody new, then floors, then priorities in order, then the rest', () => {
  const input = planOf({
    leastMonths: 6,
    priorities: [
      { name: 'Tembakau', categories: ['petani_tembakau'], desil: null, risks: null, areas: null },
    ],
    floors: [{ area: '35.24.14.2002', people: 3 }],
    funds: funds({ ceiling: PRICE * (4 * 6 + 3 * 6 + 5 * 6) }),
    groups: [tobacco(1, 10, { active: [{ people: 4, paidUntil: '2025-06' }] }), umkm(1, 50), umkm(2, 20)],
  })
  expect(levelsOf(input)).toMatchObject({ kept: 4, floors: 0, Tembakau: 9, rest: 3 })
  const less = { ...input, funds: funds({ ceiling: PRICE * (4 * 6 + 2 * 6) }) }
  expect(levelsOf(less)).toMatchObject({ kept: 4, floors: 1, Tembakau: 4, rest: 2 })
})

test('each fund pays only its categories, areas and months, and two may take turns over the year', () => {
  const input = planOf({
    funds: funds(
      { payer: 'DBH_CHT', categories: ['petani_tembakau'], ceiling: PRICE * 12 * 5 },
      { areas: ['35.24.14.2002'], ceiling: PRICE * 12 * 5 },
      { payer: 'CSR', months: { from: '2025-01', to: '2025-04' }, ceiling: PRICE * 4 * 7 },
      { payer: 'BAZNAS', months: { from: '2025-05', to: '2025-12' }, ceiling: PRICE * 8 * 7 },
    ),
    groups: [tobacco(1, 9), umkm(1, 9), umkm(2, 9)],
  })
  const { lines, measure } = best(input)
  expect(provePlan(input, lines)).toEqual([])
  expect(measure.people).toBe(5 + 5 + 7)
  expect(lines.filter(({ legs }) => legs.length === 2).reduce((sum, { people }) => sum + people, 0)).toBe(7)
})

test('a cheaper fund is used first when all are covered, so that money is left where it counts', () => {
  const input = planOf({
    months: { from: '2026-04', to: '2026-12' },
    leastMonths: 9,
    funds: funds({ year: 2026, ceiling: 10_000_000 }, { year: 2026, payer: 'CSR', ceiling: 1_000_000 }),
    groups: [umkm(1, 20)],
  })
  const { measure } = best(input)
  expect(measure.people).toBe(20)
  expect(measure.funds.map(({ people }) => people)).toEqual([7, 13])
})

test('what is short is shared: desa whose floors cannot all be met have the same part of them', () => {
  const input = planOf({
    floors: [{ area: '35', people: 10 }],
    funds: funds({ ceiling: PRICE * 12 * 12 }),
    groups: [umkm(1, 30), umkm(2, 30), umkm(3, 30)],
  })
  expect(best(input).measure.desa.map(({ people }) => people)).toEqual([4, 4, 4])
})

test('the desa furthest behind comes first', () => {
  const input = planOf({
    funds: funds({ ceiling: PRICE * 12 * 30 }),
    groups: [umkm(1, 50, { covered: 50 }), umkm(2, 90, { covered: 10 }), umkm(3, 100)],
  })
  expect(best(input).measure.desa.map(({ people }) => people)).toEqual([0, 10, 20])
})

test('what cannot be is named with what would do: more money, or a lower floor', () => {
  const input = planOf({
    floors: [
      { area: '35.24.14.2001', people: 10 },
      { area: '35.24.14.2002', people: 8 },
    ],
    funds: funds({ categories: ['umkm'], ceiling: PRICE * 12 * 4 }),
    groups: [umkm(1, 30), umkm(2, 5), tobacco(2, 10, { active: [{ people: 2, paidUntil: '2025-03' }] })],
  })
  expect(whatWouldDo(input, solver)).toEqual({
    money: [{ fund: 'dana1', rupiah: PRICE * 12 * (10 + 5 - 4) }],
    tooHigh: [{ kind: 'floor', area: '35.24.14.2002', asked: 8, most: 5 }],
    lapsing: 2,
  })
})

test('one more million says which level it lifts and by how much', () => {
  const input = planOf({
    funds: funds({ ceiling: PRICE * 12 * 2 }, { payer: 'CSR', categories: ['x'], ceiling: 5 }),
    groups: [umkm(1, 30)],
  })
  const [first, second] = moreMoney(input, solver)
  expect(first).toMatchObject({ fund: 'dana1', level: 'rest' })
  expect(first!.gain).toBeCloseTo(1_000_000 / (PRICE * 12), 3)
  expect(second).toMatchObject({ level: null, gain: 0 })
})

test('a cut says who loses cover, when, and what it costs to bridge', () => {
  const input = planOf({ funds: funds({ ceiling: PRICE * 12 * 20 }), groups: [umkm(1, 10), umkm(2, 10)] })
  const cut = { ...input, funds: input.funds.map((fund) => ({ ...fund, ceiling: fund.ceiling * 0.85 })) }
  const [before, after] = [input, cut].map((one) => ({ input: one, lines: best(one).lines }))
  const { lost, losses } = comparePlans(before!, after!)
  expect(lost).toEqual({ people: 3, personMonths: 36, bridge: 36 * PRICE })
  expect(losses[0]).toMatchObject({ from: '2025-01', to: '2025-12' })
  expect(coverByMonth(after!).every(({ people }) => people === 17)).toBe(true)
})

test('every number of a desa has its reasons', () => {
  const input = planOf({
    priorities: [
      { name: 'Tembakau', categories: ['petani_tembakau'], desil: null, risks: null, areas: null },
    ],
    funds: funds({ categories: ['petani_tembakau', 'umkm'], ceiling: PRICE * 12 * 7 }),
    groups: [
      tobacco(1, 5),
      umkm(1, 5),
      groupOf({ desa: '35.24.14.2001', category: 'ojol', uncovered: 3, covered: 1 }),
    ],
  })
  expect(whyDesa(input, best(input), '35.24.14.2001')).toEqual({
    desa: '35.24.14.2001',
    eligible: 14,
    covered: 1,
    people: 7,
    kept: 0,
    floor: 0,
    byPriority: [
      { priority: 'Tembakau', people: 5, waiting: 0 },
      { priority: null, people: 2, waiting: 6 },
    ],
    byFund: [{ fund: 'dana1', people: 7, personMonths: 84 }],
    gap: 6,
    gapReasons: [
      { reason: 'no_money', people: 3 },
      { reason: 'no_fund', people: 3 },
    ],
  })
})
