import { expect, test } from 'vitest'
import { notesOn, type PlanIssue, readPlan } from './index.ts'
import { fundOf, groupOf, planOf } from './plan.fixture.ts'

const said = (more: object = {}): object => ({
  months: { from: '2026-01', to: '2026-12' },
  leastMonths: 6,
  funds: [{ id: 'apbd', payer: 'APBD', year: 2026, ceiling: 1_000_000_000 }],
  groups: [{ desa: '35.24.14.2003', category: 'nelayan', uncovered: 100 }],
  ...more,
})

const issuesOf = (of: unknown): readonly PlanIssue[] => {
  const read = readPlan(of)
  return 'issues' in read ? read.issues : []
}
const codesOf = (of: unknown) =>
  issuesOf(of).map(({ list, row, fact, code }) => `${list} ${row} ${fact} ${code}`)

test('what is left out is unbounded, and the aim is people', () => {
  const read = readPlan(said())
  expect(read).toMatchObject({
    plan: {
      aim: 'people',
      floors: [],
      funds: [{ categories: null, discounts: null, programs: ['JKK', 'JKM'] }],
    },
  })
})

test('every slip is named at once, with its list, its row and its fact', () => {
  const found = codesOf(
    said({
      leastMonths: 0,
      funds: [
        { id: 'apbd', payer: 'APBD', year: 2026 },
        { id: 'add', payer: 'ADD', year: 2026, ceiling: -5 },
      ],
      groups: [
        { desa: '35.24.14.2003', category: 'nelayan', uncovered: 1.5 },
        { category: 'tani', uncovered: 3 },
      ],
    }),
  )
  expect(found).toEqual(
    [
      'plan null leastMonths fact.negative',
      'funds 1 ceiling fact.missing',
      'funds 2 ceiling fact.negative',
      'groups 1 uncovered fact.not_whole',
      'groups 2 desa fact.missing',
    ].map((one) => one.replace('leastMonths fact.negative', 'leastMonths fact.too_small')),
  )
})

test('a fund whose year is closed, one without a month in the plan and one twice are refused', () => {
  const fund = { id: 'apbd', payer: 'APBD', year: 2026, ceiling: 1 }
  expect(
    codesOf(said({ funds: [{ ...fund, closed: true }, fund, { ...fund, id: 'b', year: 2025 }] })),
  ).toEqual(['funds 1 closed fund.closed', 'funds 2 id fund.twice', 'funds 3 months fund.no_month'])
})

test('a fund that leaves a compulsory programme unpaid is refused', () => {
  const funds = [{ id: 'apbd', payer: 'APBD', year: 2026, ceiling: 1, programs: ['JKM'] }]
  expect(codesOf(said({ funds }))).toEqual(['funds 1 programs fund.programs_missing'])
})

test('floors and targets above the eligible are named with the area and the most there is', () => {
  const groups = [
    { desa: '35.24.14.2003', category: 'nelayan', uncovered: 100 },
    { desa: '35.24.14.2004', category: 'nelayan', uncovered: 99, covered: 1 },
    { desa: '35.24.14.2005', category: 'nelayan', uncovered: 60 },
  ]
  expect(issuesOf(said({ groups, floors: [{ area: '35.24', people: 100 }] }))).toMatchObject([
    { list: 'floors', row: 1, code: 'floor.above_eligible', area: '35.24.14.2005', most: 60 },
  ])
  expect(issuesOf(said({ groups, targets: [{ area: '35.24.14', people: 261 }] }))).toMatchObject([
    { list: 'targets', row: 1, code: 'target.above_eligible', area: '35.24.14', most: 260 },
  ])
  expect(
    codesOf(
      said({
        groups,
        targets: [
          { area: '36', people: 1 },
          { area: 'x', people: 1 },
        ],
      }),
    ),
  ).toEqual(['targets 1 area area.nobody', 'targets 2 area area.unknown'])
})

test('nobody eligible, no fund, a desa that is none and a group twice are refused', () => {
  const group = { desa: '35.24.14.2003', category: 'nelayan', uncovered: 0 }
  expect(codesOf(said({ groups: [group, group, { ...group, desa: '35.24' }], funds: [] }))).toEqual([
    'plan null funds plan.no_funds',
    'plan null groups plan.nobody',
    'groups 2 null group.twice',
    'groups 3 desa area.not_desa',
  ])
  expect(codesOf([])).toEqual(['plan null null plan.not_a_plan'])
  expect(codesOf(said({ funds: 'x' }))).toEqual(['funds null null fact.not_a_list'])
  expect(codesOf(said({ months: { from: '2026-05', to: '2026-04' } }))).toContain(
    'plan null months plan.months_reversed',
  )
  expect(codesOf(said({ leastMonths: 13 }))).toContain('plan null leastMonths plan.least_above_months')
})

test('notes say which group no fund may pay, which fund pays nobody, and that short runs are limited', () => {
  const plan = planOf({
    leastMonths: 3,
    funds: [fundOf({ categories: ['petani'] }), fundOf({ id: 'add', areas: ['64.10'] })],
    groups: [groupOf({ uncovered: 5 }), groupOf({ category: 'petani', uncovered: 5 })],
  })
  expect(notesOn(plan)).toEqual([
    { list: 'funds', row: 2, code: 'fund.nobody' },
    { list: 'groups', row: 1, code: 'group.no_fund' },
  ])
  const later = { ...plan, months: { from: '2025-03', to: '2025-12' } } as const
  expect(notesOn(later)).toContainEqual({ list: 'plan', row: null, code: 'plan.limited_death_benefit' })
})
