import {
  bestPlan,
  greedyPlan,
  type PlanInput,
  type PlanLevel,
  provePlan,
  reachedOnLevels,
} from '@naungan/rules/budget'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fundOf, groupOf, planOf } from '../../../rules/src/budget/plan.fixture.ts'
import { loadSolver } from './index.ts'
import { bestByTrying } from './trying-all.fixture.ts'

const solver = await loadSolver()
const CATEGORIES = ['nelayan', 'umkm']
const DESA = ['35.24.14.2001', '35.24.14.2002', '35.24.15.2001']
const YEAR = 2026

const some = <T>(of: readonly T[]) => fc.option(fc.subarray([...of], { minLength: 1 }), { nil: null })
const amount = (months: number, people: number) => fc.integer({ min: 0, max: 16_800 * months * people })

type Size = { months: number; people: number; funds: number; groups: number; windows: boolean }

const inputOf = ({ months: most, people, funds, groups, windows }: Size): fc.Arbitrary<PlanInput> =>
  fc.integer({ min: 1, max: most }).chain((months) => {
    const month = (n: number) => `${YEAR}-${String(n + 2).padStart(2, '0')}` as `${number}-${number}`
    const window = fc.tuple(fc.nat(months - 1), fc.nat(months - 1)).map(([a, b]) => ({
      from: month(Math.min(a, b)),
      to: month(Math.max(a, b)),
    }))
    const fund = fc
      .record({
        payer: fc.constantFrom('APBD' as const, 'CSR' as const, 'ADD' as const),
        ceiling: amount(months, people * groups),
        categories: some(CATEGORIES),
        areas: some(['35.24.14', '35.24.15.2001']),
        months: windows ? fc.option(window, { nil: null }) : fc.constant(null),
      })
      .map((one) => fundOf({ ...one, year: YEAR }))
    const group = fc.record({
      uncovered: fc.nat(people),
      active: fc.nat(people),
      until: fc.nat(months),
      covered: fc.nat(1),
      sector: fc.constantFrom('LAINNYA' as const, 'ANGKUTAN' as const),
      desa: fc.constantFrom(...DESA),
      category: fc.constantFrom(...CATEGORIES),
    })
    const groupList = fc.uniqueArray(group, {
      minLength: 1,
      maxLength: groups,
      selector: ({ desa, category, sector }) => `${desa} ${category} ${sector}`,
    })
    return fc
      .record({
        leastMonths: fc.integer({ min: 1, max: months }),
        aim: fc.constantFrom('people' as const, 'months' as const),
        priorities: fc.constantFrom([], ['umkm'], ['nelayan', 'umkm']),
        floor: fc.nat(people),
        target: fc.nat(people * 2),
        fundList: fc.array(fund, { minLength: 1, maxLength: funds }),
        groupList,
      })
      .map(({ priorities, floor, target, fundList, groupList: found, ...setting }) =>
        planOf({
          ...setting,
          months: { from: month(0), to: month(months - 1) },
          priorities: priorities.map((name) => ({
            name,
            categories: [name],
            desil: null,
            risks: null,
            areas: null,
          })),
          floors: [{ area: '35', people: floor }],
          targets: [{ area: '35.24.14', people: target }],
          funds: fundList.map((one, n) => ({ ...one, id: `dana${n}` })),
          groups: found.map(({ active, until, ...of }) =>
            groupOf({ ...of, active: active === 0 ? [] : [{ people: active, paidUntil: month(until - 1) }] }),
          ),
        }),
      )
  })

const better = (sense: PlanLevel['sense'], a: number, b: number): number => (sense === 'most' ? a - b : b - a)

/** Above zero when the first is better on the first level where they differ; money spent is no merit. */
const compareLevels = (a: readonly PlanLevel[], b: readonly PlanLevel[]): number => {
  for (const { name, priority, sense, reached } of a) {
    const other = b.find((one) => one.name === name && one.priority === priority)
    if (name === 'rupiah' || other === undefined || other.reached === reached) continue
    return better(sense, reached, other.reached)
  }
  return 0
}

const MANY = { months: 6, people: 30, funds: 4, groups: 8, windows: true }
const FEW = { months: 3, people: 2, funds: 2, groups: 3, windows: false }

test('no plan breaks a rule, its sums are exact, and no level passes its bound', () => {
  fc.assert(
    fc.property(inputOf(MANY), (input) => {
      const plan = bestPlan(input, solver)
      expect(provePlan(input, plan.lines)).toEqual([])
      const { desa, funds, rupiah, people } = plan.measure
      expect(funds.reduce((sum, { spent }) => sum + spent, 0)).toBe(rupiah)
      expect(desa.reduce((sum, one) => sum + one.rupiah, 0)).toBe(rupiah)
      expect(desa.reduce((sum, one) => sum + one.people, 0)).toBe(people)
      for (const { sense, bound, reached } of plan.levels.slice(0, 1))
        expect(better(sense, bound, reached)).toBeGreaterThan(-0.001)
    }),
    { numRuns: 150 },
  )
})

test('the way down the list breaks no rule either, and is never better than a proven plan', () => {
  fc.assert(
    fc.property(inputOf(MANY), (input) => {
      const lines = greedyPlan(input)
      expect(provePlan(input, lines)).toEqual([])
      const { levels, proven } = bestPlan(input, solver)
      const inOrder = reachedOnLevels(input, lines, levels)
      const listed = levels.map((level, n) => ({ ...level, reached: inOrder[n]! }))
      expect(proven && compareLevels(listed, levels) > 0).toBe(false)
    }),
    { numRuns: 100 },
  )
})

test('nobody who is active lapses for a rounding', () => {
  fc.assert(
    fc.property(inputOf(MANY), (input) => {
      for (const { name, bound, reached } of bestPlan(input, solver).levels)
        expect(name === 'kept' && reached < Math.floor(bound + 1e-5)).toBe(false)
    }),
    { numRuns: 100 },
  )
})

test('a larger ceiling is never worse', () => {
  const more = fc.integer({ min: 1, max: 500_000 })
  fc.assert(
    fc.property(inputOf(MANY), more, fc.nat(3), (input, rupiah, at) => {
      const n = at % input.funds.length
      const fund = input.funds[n]!
      const plans = [
        input,
        { ...input, funds: input.funds.with(n, { ...fund, ceiling: fund.ceiling + rupiah }) },
      ]
      const [less, larger] = plans.map((one) => bestPlan(one, solver))
      expect(less!.proven && larger!.proven && compareLevels(larger!.levels, less!.levels) < 0).toBe(false)
    }),
    { numRuns: 100 },
  )
})

test('the plan of a small question is the best of all that can be tried', () => {
  let tries = 0
  fc.assert(
    fc.property(inputOf(FEW), (input) => {
      const plan = bestPlan(input, solver)
      const reached = new Map(
        plan.levels.map(({ name, priority, reached: found }) => [priority ?? name, found]),
      )
      const all = bestByTrying(input)
      if (all.length > 0) tries++
      const tried = all.filter(([name]) => reached.has(name))
      expect(tried.map(([name]) => [name, reached.get(name)])).toEqual(tried)
    }),
    { numRuns: 120 },
  )
  expect(tries).toBeGreaterThan(60)
})
