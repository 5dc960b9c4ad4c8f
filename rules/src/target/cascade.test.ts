import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cascade, type CascadeArea, type CascadeFound, type CascadeMethod, sayClash } from './index.ts'

const KAB = '35.24'
const code = (n: number) => `${KAB}.${String(n + 1).padStart(2, '0')}`
const areas = (...facts: Omit<CascadeArea, 'area'>[]): CascadeArea[] =>
  facts.map((one, n) => ({ area: code(n), ...one }))

const divisionOf = (found: CascadeFound) => {
  if (found.kind !== 'answer') throw new Error(JSON.stringify(found))
  return found.division
}
const given = (found: CascadeFound) => divisionOf(found).shares.map(({ workers }) => workers)
const codes = (found: CascadeFound) => {
  if (found.kind === 'issues') return found.issues.map(({ code, row, field }) => [code, row, field])
  return found.kind === 'clashes' ? found.clashes.map(({ code }) => code) : []
}

describe('the ways to divide', () => {
  const three = areas(
    { eligible: 1000, covered: 500 },
    { eligible: 500, covered: 100 },
    { eligible: 500, covered: 0 },
  )

  test('by those who should be covered', () => {
    expect(given(cascade({ area: KAB, workers: 1001 }, three, { by: 'eligible' }))).toEqual([501, 250, 250])
  })

  test('by the gap, on top of those who are covered', () => {
    const division = divisionOf(cascade({ area: KAB, workers: 1000 }, three, { by: 'gap' }))
    expect(division.shares.map(({ start, workers }) => [start, workers])).toEqual([
      [500, 643],
      [100, 214],
      [0, 143],
    ])
  })

  test('the same percentage, which the target states or implies', () => {
    const same = { by: 'same_percent' } as const
    expect(given(cascade({ area: KAB, percentBp: 3436 }, three, same))).toEqual([343, 172, 172])
    expect(given(cascade({ area: KAB, workers: 1000 }, three, same))).toEqual([500, 250, 250])
    const stated = divisionOf(cascade({ area: KAB, percentBp: 3436 }, three, { ...same, sum: 'as_stated' }))
    expect([stated.shares.map(({ workers }) => workers), stated.difference]).toEqual([[344, 172, 172], 1])
  })

  test('an own percentage each, as stated with the difference shown, or scaled to the target', () => {
    const own = areas({ eligible: 1000, percentBp: 5269 }, { eligible: 1000, percentBp: 5200 })
    const parent = { area: KAB, workers: 1000 }
    expect(divisionOf(cascade(parent, own, { by: 'own_percent', sum: 'as_stated' }))).toMatchObject({
      sum: 1047,
      difference: 47,
      asked: 1047,
      shares: [{ workers: 527 }, { workers: 520 }],
    })
    const scaled = divisionOf(cascade(parent, own, { by: 'own_percent' }))
    expect(scaled).toMatchObject({ sum: 1000, difference: 0, asked: 1047 })
    expect(scaled.shares.map(({ workers }) => workers)).toEqual([503, 497])
  })

  test('growth of what was, by a factor or up to the target', () => {
    const grown = areas({ base: 101 }, { base: 100 })
    expect(given(cascade({ area: KAB }, grown, { by: 'growth', factorBp: 12_500 }))).toEqual([126, 125])
    expect(given(cascade({ area: KAB, workers: 402 }, grown, { by: 'growth' }))).toEqual([202, 200])
  })

  test('so many for each desa, no more than there are people', () => {
    const with_desa = areas({ desa: 3 }, { desa: 2, eligible: 150 })
    const each: CascadeMethod = { by: 'per_desa', perDesa: 100, sum: 'as_stated' }
    const division = divisionOf(cascade({ area: KAB, workers: 500 }, with_desa, each))
    expect(division).toMatchObject({ sum: 450, difference: -50, asked: 500 })
    expect(division.shares.map(({ workers, held }) => [workers, held])).toEqual([
      [300, null],
      [150, 'eligible'],
    ])
  })

  test('by the poor, alone or counting as much as others do together', () => {
    const poor = areas({ eligible: 1000, poor: 100 }, { eligible: 1000, poor: 300 })
    const parent = { area: KAB, workers: 400 }
    expect(given(cascade(parent, poor, { by: 'poverty' }))).toEqual([100, 300])
    expect(given(cascade(parent, poor, { by: 'poverty', times: 3 }))).toEqual([171, 229])
    expect(given(cascade(parent, poor, { by: 'poverty', times: 1 }))).toEqual([200, 200])
  })
})

describe('floors, caps and locks', () => {
  test('hold a part and are named; the others share what is left', () => {
    const held = areas(
      { eligible: 1000, cap: 300 },
      { eligible: 10, floor: 10 },
      { eligible: 500 },
      { locked: 7 },
    )
    const division = divisionOf(cascade({ area: KAB, workers: 500 }, held, { by: 'eligible' }))
    expect(division.shares.map(({ workers, held }) => [workers, held])).toEqual([
      [300, 'cap'],
      [10, 'floor'],
      [183, null],
      [7, 'locked'],
    ])
  })

  test('that cannot hold together are named with their sums, in both languages', () => {
    const floors = cascade(
      { area: KAB, workers: 100 },
      areas({ eligible: 90, floor: 80 }, { eligible: 90, floor: 60 }),
      {
        by: 'eligible',
      },
    )
    expect(floors).toMatchObject({
      kind: 'clashes',
      clashes: [{ code: 'cascade.floors_over', sum: 140, by: 40, areas: [code(0), code(1)] }],
    })
    if (floors.kind !== 'clashes') throw new Error('no clash')
    expect(sayClash(floors.clashes[0]!, 'id')).toContain('berjumlah 140, lebih 40 dari target 100')
    expect(sayClash(floors.clashes[0]!, 'en')).toContain('sum to 140, 40 above the target of 100')
  })

  test.each<[string, CascadeArea[], CascadeMethod]>([
    ['cascade.locked_over', areas({ locked: 101 }, { eligible: 5 }), { by: 'eligible' }],
    ['cascade.locked_under', areas({ locked: 50 }, { locked: 49 }), { by: 'eligible' }],
    ['cascade.caps_under', areas({ eligible: 200, cap: 60 }, { eligible: 39 }), { by: 'eligible' }],
    ['cascade.no_weight', areas({ base: 0 }, { base: 0 }), { by: 'growth' }],
    ['cascade.covered_over', areas({ eligible: 200, covered: 150 }), { by: 'gap' }],
  ])('%s', (expected, those, method) => {
    expect(codes(cascade({ area: KAB, workers: 100 }, those, method))).toEqual([expected])
  })
})

describe('what is said wrongly is named with its row', () => {
  const eligible = { by: 'eligible' } as const
  const parent = { area: KAB, workers: 10 }
  test.each<[string, CascadeFound, unknown]>([
    ['no area', cascade(parent, [], eligible), ['cascade.empty', null, 'areas']],
    ['no code', cascade(parent, [{ area: 'x', eligible: 1 }], eligible), ['cascade.code', 1, 'area']],
    [
      'of another parent',
      cascade(parent, [{ area: '35.25.01', eligible: 1 }], eligible),
      ['cascade.other_parent', 1, 'area'],
    ],
    [
      'percent',
      cascade(parent, areas({ percentBp: 10_001, eligible: 1 }), eligible),
      ['cascade.percent_range', 1, 'percentBp'],
    ],
    [
      'parent percent',
      cascade({ area: KAB, percentBp: 10_001 }, areas({ eligible: 1 }), eligible),
      ['cascade.percent_range', null, 'percentBp'],
    ],
    [
      'negative',
      cascade(parent, areas({ eligible: 11 }, { eligible: -1 }), eligible),
      ['cascade.negative', 2, 'eligible'],
    ],
    ['a half', cascade(parent, areas({ eligible: 1.5 }), eligible), ['cascade.not_whole', 1, 'eligible']],
    ['too much', cascade(parent, areas({ eligible: 1e11 }), eligible), ['cascade.too_large', 1, 'eligible']],
    [
      'floor and cap',
      cascade(parent, areas({ floor: 5, cap: 4, eligible: 9 }), eligible),
      ['cascade.floor_above_cap', 1, 'floor'],
    ],
    [
      'floor',
      cascade(parent, areas({ floor: 5, eligible: 4 }), eligible),
      ['cascade.floor_above_eligible', 1, 'floor'],
    ],
    [
      'lock',
      cascade(parent, areas({ floor: 5, locked: 4 }), eligible),
      ['cascade.locked_outside', 1, 'locked'],
    ],
    [
      'poor',
      cascade(parent, areas({ poor: 5, eligible: 4 }), { by: 'poverty' }),
      ['cascade.poor_above_eligible', 1, 'poor'],
    ],
    [
      'covered',
      cascade(parent, areas({ covered: 5, eligible: 9, cap: 4 }), { by: 'gap' }),
      ['cascade.covered_above_cap', 1, 'cap'],
    ],
    ['missing', cascade(parent, areas({ eligible: 5 }, {}), eligible), ['cascade.missing', 2, 'eligible']],
    [
      'no target',
      cascade({ area: KAB }, areas({ eligible: 5 }), eligible),
      ['cascade.no_target', null, 'workers'],
    ],
    [
      'no whole',
      cascade({ area: KAB, percentBp: 5000 }, areas({ base: 5 }), { by: 'growth' }),
      ['cascade.no_denominator', null, 'eligible'],
    ],
    [
      'more than all',
      cascade({ area: KAB, workers: 11, eligible: 10 }, areas({ base: 5 }), { by: 'growth' }),
      ['cascade.target_above_eligible', null, 'workers'],
    ],
    [
      'nobody',
      cascade(parent, areas({ eligible: 0 }), eligible),
      ['cascade.eligible_zero', null, 'eligible'],
    ],
    [
      'levels',
      cascade(parent, [...areas({ eligible: 9 }), { area: '35.24.02.2001', eligible: 9 }], eligible),
      ['cascade.mixed_levels', 2, 'area'],
    ],
    [
      'twice',
      cascade(parent, [...areas({ eligible: 5 }), ...areas({ eligible: 5 })], eligible),
      ['cascade.twice', 2, 'area'],
    ],
    [
      'overlap',
      cascade(parent, [...areas({ eligible: 15 }), { area: '35.24.01.2001', eligible: 15 }], eligible),
      ['cascade.overlap', 2, 'area'],
    ],
    [
      'factor',
      cascade(parent, areas({ base: 5 }), { by: 'growth', sum: 'as_stated' }),
      ['cascade.missing', null, 'methods.kecamatan.factorBp'],
    ],
    [
      'half a factor',
      cascade(parent, areas({ base: 5 }), { by: 'growth', factorBp: 0.5 }),
      ['cascade.not_whole', null, 'methods.kecamatan.factorBp'],
    ],
  ])('%s', (_, found, expected) => {
    expect(codes(found)).toEqual([expected])
  })

  test('all of it at once, in the order of the rows', () => {
    const rows = areas({ eligible: -1 }, {}, { eligible: 3, floor: 4 })
    expect(codes(cascade(parent, rows, eligible))).toEqual([
      ['cascade.negative', 1, 'eligible'],
      ['cascade.floor_above_eligible', 3, 'floor'],
      ['cascade.missing', 2, 'eligible'],
    ])
  })
})

const someAreas = fc
  .array(
    fc.record({
      eligible: fc.integer({ min: 40, max: 5000 }),
      covered: fc.nat(40),
      percentBp: fc.nat(10_000),
      base: fc.nat(1000),
      poor: fc.nat(40),
      desa: fc.nat(30),
      floor: fc.option(fc.nat(40), { nil: null }),
      cap: fc.option(fc.integer({ min: 40, max: 4000 }), { nil: null }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((drawn) => drawn.map((facts, n): CascadeArea => ({ area: code(n), ...facts })))

const method = fc.constantFrom<CascadeMethod>(
  { by: 'same_percent' },
  { by: 'own_percent' },
  { by: 'growth' },
  { by: 'growth', factorBp: 12_500 },
  { by: 'per_desa', perDesa: 100 },
  { by: 'eligible' },
  { by: 'gap' },
  { by: 'poverty' },
  { by: 'poverty', times: 3 },
)

/** A target somewhere between what all areas must have and what they can take. */
const between = (those: readonly CascadeArea[], at: number): number => {
  const least = those.reduce((sum, { floor, covered }) => sum + Math.max(floor ?? 0, covered ?? 0), 0)
  const most = those.reduce((sum, { cap, eligible }) => sum + Math.min(cap ?? Infinity, eligible!), 0)
  return least + Math.floor(((most - least) * at) / 1000)
}

test('whatever is divided sums to the target within floors and caps, and each line proves itself', () => {
  fc.assert(
    fc.property(someAreas, method, fc.nat(1000), (those, by, at) => {
      const workers = between(those, at)
      const found = cascade({ area: KAB, workers }, those, by)
      fc.pre(found.kind === 'answer')
      const { shares, sum, difference, divided, divisor } = divisionOf(found)
      expect([sum, difference]).toEqual([workers, 0])
      expect(shares.reduce((all, share) => all + share.workers, 0)).toBe(workers)
      for (const [n, { floor, cap }] of those.entries()) {
        const { workers: got, start, weight, whole, remainder, oneMore, held } = shares[n]!
        expect(got).toBe(start + whole + (oneMore ? 1 : 0))
        expect(got).toBeGreaterThanOrEqual(floor ?? 0)
        expect(got).toBeLessThanOrEqual(cap ?? got)
        expect(held !== null || weight * divided === whole * divisor + remainder).toBe(true)
      }
    }),
    { numRuns: 400 },
  )
})

test('a locked area keeps its number whatever the others do, and with a larger target nobody loses more than one', () => {
  fc.assert(
    fc.property(someAreas, method, fc.nat(1000), fc.nat(1000), (drawn, by, at, more) => {
      const those = drawn.map((facts, n) =>
        n === 0 ? { ...facts, floor: null, cap: null, locked: 33 } : facts,
      )
      const [one, other] = [between(those, at), between(those, Math.min(1000, at + more))]
      const [less, greater] = [one, other].map((workers) => cascade({ area: KAB, workers }, those, by))
      fc.pre(less!.kind === 'answer' && greater!.kind === 'answer')
      expect(divisionOf(less!).shares[0]).toMatchObject({ workers: 33, held: 'locked' })
      const [before, after] = [given(less!), given(greater!)]
      expect(after[0]).toBe(33)
      for (const [n, workers] of after.entries()) expect(workers).toBeGreaterThanOrEqual(before[n]! - 1)
    }),
  )
})

test('who raises a target and gives the former numbers as floors takes from nobody', () => {
  fc.assert(
    fc.property(someAreas, method, fc.nat(900), fc.nat(100), (those, by, at, more) => {
      const found = cascade({ area: KAB, workers: between(those, at) }, those, by)
      fc.pre(found.kind === 'answer')
      const before = given(found)
      const kept = those.map((facts, n) => ({ ...facts, floor: before[n]! }))
      const raised = cascade({ area: KAB, workers: between(those, at + more) }, kept, by)
      fc.pre(raised.kind === 'answer')
      for (const [n, workers] of given(raised).entries()) expect(workers).toBeGreaterThanOrEqual(before[n]!)
    }),
  )
})
