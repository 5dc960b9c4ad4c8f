import { describe, expect, test } from 'vitest'
import {
  cascade,
  type CascadeArea,
  cascadeDown,
  type CascadeDownFound,
  type CascadeFound,
  type CascadeMethod,
  type CascadeParent,
  type LevelMethods,
} from './index.ts'

const KAB = '35.24'
const areas = (...facts: Omit<CascadeArea, 'area'>[]): CascadeArea[] =>
  facts.map((one, n) => ({ area: `${KAB}.0${n + 1}`, ...one }))

const sharesOf = (found: CascadeFound | CascadeDownFound) => {
  if (found.kind !== 'answer') throw new Error(JSON.stringify(found))
  return ('division' in found ? [found.division] : found.divisions).flatMap(({ shares }) => shares)
}
const divided = (workers: number, those: CascadeArea[], method: CascadeMethod) =>
  sharesOf(cascade({ area: KAB, workers }, those, method)).map((share) => [share.workers, share.held])
const issuesIn = (found: CascadeFound | CascadeDownFound) =>
  found.kind === 'issues' ? found.issues.map(({ code, row, field }) => [code, row, field]) : found.kind
const clashIn = (found: CascadeFound | CascadeDownFound) =>
  found.kind === 'clashes' ? found.clashes.map(({ code, areas }) => [code, ...areas]) : found.kind

const eligible = { by: 'eligible' } as const

describe('what holds an area', () => {
  test('is its cap rather than its people where both are the same, and its floor rather than those covered', () => {
    expect(
      divided(50, areas({ eligible: 40, cap: 40 }, { eligible: 10 }, { eligible: 0 }), eligible),
    ).toEqual([
      [40, null],
      [10, null],
      [0, 'no_weight'],
    ])
    const poor = areas({ eligible: 40, cap: 40, poor: 40 }, { eligible: 100, poor: 1 })
    expect(divided(60, poor, { by: 'poverty' })).toEqual([
      [40, 'cap'],
      [20, null],
    ])
    const all = areas({ eligible: 40, cap: null, poor: 40 }, { eligible: 100, poor: 1 })
    expect(divided(60, all, { by: 'poverty' })[0]).toEqual([40, 'eligible'])
    const gap = areas(
      { eligible: 10, covered: 10, floor: 10 },
      { eligible: 9, covered: 9 },
      { eligible: 9, covered: 0 },
    )
    expect(divided(20, gap, { by: 'gap' })).toEqual([
      [10, 'floor'],
      [9, 'covered'],
      [1, null],
    ])
    expect(divided(0, areas({ eligible: 0, covered: 0 }), { by: 'gap' })).toEqual([[0, 'no_weight']])
    expect(divided(4, areas({ eligible: 4, floor: 4, poor: 0 }), { by: 'poverty' })).toEqual([[4, 'floor']])
  })

  test('is a bound of its own before the same one of its parts, and what its parts can take before its people', () => {
    const tree = (kecamatan: Omit<CascadeArea, 'area'>, desa: Omit<CascadeArea, 'area'>) => [
      { area: '35.24.01', eligible: 100, ...kecamatan },
      { area: '35.24.01.2001', ...desa },
      { area: '35.24.02', eligible: 100 },
    ]
    const by: LevelMethods = { kecamatan: eligible, desa: eligible }
    const first = (workers: number, those: CascadeArea[]) =>
      sharesOf(cascadeDown({ area: KAB, workers }, those, by)).map((share) => [share.workers, share.held])[0]
    expect(first(140, tree({}, { eligible: 50 }))).toEqual([50, 'parts'])
    expect(first(140, tree({ cap: 50 }, { eligible: 50 }))).toEqual([50, 'cap'])
    expect(first(100, tree({ floor: 60 }, { eligible: 90, floor: 60 }))).toEqual([60, 'floor'])
    expect(first(100, tree({ cap: 60 }, { eligible: 90, floor: 60 }))).toEqual([60, 'parts'])
    expect(first(100, tree({ locked: 90 }, { eligible: 90 }))).toEqual([90, 'locked'])
  })

  test('a lock needs no figure to divide by and weighs nothing, and one may take all', () => {
    for (const method of [
      eligible,
      { by: 'own_percent' },
      { by: 'growth' },
      { by: 'per_desa', perDesa: 1 },
      { by: 'gap' },
      { by: 'poverty' },
      { by: 'poverty', times: 2 },
    ] as const) {
      const full = { eligible: 5, covered: 0, percentBp: 5000, base: 3, desa: 2, poor: 2 }
      const shares = sharesOf(cascade({ area: KAB, workers: 9 }, areas({ locked: 9 }, full), method))
      expect(shares).toMatchObject([{ workers: 9, weight: 0, held: 'locked' }, { workers: 0 }])
    }
  })
})

describe('who takes part in a clash', () => {
  test('only areas with a floor, the greatest first, even of one person', () => {
    const floors = areas({ eligible: 9 }, { eligible: 9, floor: 1 }, { eligible: 9, floor: 9 })
    expect(clashIn(cascade({ area: KAB, workers: 9 }, floors, eligible))).toEqual([
      ['cascade.floors_over', '35.24.03', '35.24.02'],
    ])
  })

  test('those covered already, also beside a greater floor', () => {
    const both = areas({ eligible: 90, covered: 5, floor: 80 }, { eligible: 90, covered: 40 })
    expect(clashIn(cascade({ area: KAB, workers: 100 }, both, { by: 'gap' }))).toEqual([
      ['cascade.covered_over', '35.24.01', '35.24.02'],
    ])
  })

  test('only areas that have room and nothing to divide by', () => {
    const without = areas({ base: 3, cap: 5 }, { base: 0 }, { base: 0, floor: 4, cap: 4 })
    expect(clashIn(cascade({ area: KAB, workers: 10 }, without, { by: 'growth' }))).toEqual([
      ['cascade.no_weight', '35.24.02'],
    ])
  })

  test('the desa of a kecamatan that cannot take what is locked, the greatest first', () => {
    const locked = [
      { area: '35.24.01', locked: 31 },
      { area: '35.24.01.2001', eligible: 10 },
      { area: '35.24.01.2002', eligible: 20 },
    ]
    const found = cascadeDown({ area: KAB, workers: 31 }, locked, { kecamatan: eligible, desa: eligible })
    expect(clashIn(found)).toEqual([['cascade.parts_under', '35.24.01.2002', '35.24.01.2001']])
  })
})

describe('figures that areas state by themselves', () => {
  const stated = (parent: Omit<CascadeParent, 'area'>, those: CascadeArea[], method: CascadeMethod) =>
    sharesOf(cascade({ area: KAB, ...parent }, those, { ...method, sum: 'as_stated' } as CascadeMethod))

  test('are rounded up from a half and not before', () => {
    const growth = (factorBp: number) => ({ by: 'growth', factorBp }) as const
    expect(stated({}, areas({ base: 2 }, { base: 1 }), growth(12_500))).toMatchObject([
      { workers: 3, whole: 2, remainder: 5000, oneMore: true },
      { workers: 1, whole: 1, remainder: 2500, oneMore: false },
    ])
    expect(stated({}, areas({ base: 1 }), growth(14_000))).toMatchObject([{ workers: 1, oneMore: false }])
    expect(stated({}, areas({ base: 4 }), growth(12_500))).toMatchObject([
      { workers: 5, whole: 5, remainder: 0, oneMore: false, held: null },
    ])
  })

  test('keep their floor and cap, and say so', () => {
    const held = areas({ base: 4, floor: 9 }, { base: 4, cap: 3 }, { locked: 2 })
    expect(stated({}, held, { by: 'growth', factorBp: 10_000 })).toMatchObject([
      { workers: 9, whole: 9, remainder: 0, held: 'floor' },
      { workers: 3, held: 'cap' },
      { workers: 2, held: 'locked' },
    ])
  })

  test('are what the target is of all where the percentage is not stated', () => {
    const found = stated({ workers: 999 }, areas({ eligible: 1000 }, { eligible: 998 }), {
      by: 'same_percent',
    })
    expect(found.map(({ workers }) => workers)).toEqual([500, 499])
  })
})

describe('a percentage on its way down', () => {
  const tree = (...kecamatan: Omit<CascadeArea, 'area'>[]): CascadeArea[] => [
    { area: '35.24.01', ...kecamatan[0] },
    { area: '35.24.01.2001', eligible: 200 },
    { area: '35.24.02', ...kecamatan[1] },
    { area: '35.24.02.2001', eligible: 200 },
  ]
  const desa = { by: 'same_percent', sum: 'as_stated' } as const
  const desaOf = (parent: Omit<CascadeParent, 'area'>, those: CascadeArea[], kecamatan: CascadeMethod) =>
    sharesOf(cascadeDown({ area: KAB, ...parent }, those, { kecamatan, desa }))
      .filter(({ area }) => area.length === 13)
      .map(({ workers }) => workers)

  test('is the one of the top while it is the same for all, whatever a floor did in between', () => {
    expect(desaOf({ percentBp: 5000 }, tree({ floor: 150 }, {}), { by: 'same_percent' })).toEqual([100, 100])
  })

  test('is the own one of the area above', () => {
    const own = tree({ percentBp: 1000 }, { percentBp: 3000 })
    expect(desaOf({ workers: 160 }, own, { by: 'own_percent' })).toEqual([20, 60])
  })

  test('is what the area above received of its people where it has none', () => {
    expect(desaOf({ percentBp: 5000 }, tree({ floor: 150 }, {}), eligible)).toEqual([150, 50])
    const empty = [...tree({}, {}), { area: '35.24.03' }, { area: '35.24.03.2001', eligible: 0 }]
    expect(desaOf({ workers: 100 }, empty, eligible)).toEqual([50, 50, 0])
  })
})

describe('figures at the edge of what is believed', () => {
  const parent = { area: KAB, workers: 5 }
  const most = 10_000_000_000
  test.each<[string, CascadeFound, unknown]>([
    ['the most people', cascade(parent, areas({ eligible: most }), eligible), 'answer'],
    [
      'one more',
      cascade(parent, areas({ eligible: most + 1 }), eligible),
      [['cascade.too_large', 1, 'eligible']],
    ],
    ['nothing of nobody', cascade({ area: KAB, workers: 0 }, areas({ eligible: 0 }), eligible), 'answer'],
    [
      '0 and 100 %',
      cascade(parent, areas({ eligible: 9, percentBp: 0 }, { eligible: 9, percentBp: 10_000 }), {
        by: 'own_percent',
      }),
      'answer',
    ],
    [
      'below 0 %',
      cascade(parent, areas({ eligible: 9, percentBp: -1 }), eligible),
      [['cascade.percent_range', 1, 'percentBp']],
    ],
    [
      'a million desa',
      cascade(parent, areas({ desa: 1_000_000 }), { by: 'per_desa', perDesa: 1_000_000 }),
      'answer',
    ],
    [
      'one desa more',
      cascade(parent, areas({ desa: 1_000_001 }), { by: 'per_desa', perDesa: 1 }),
      [['cascade.too_large', 1, 'desa']],
    ],
    [
      'too many a desa',
      cascade(parent, areas({ desa: 1 }), { by: 'per_desa', perDesa: 1_000_001 }),
      [['cascade.too_large', null, 'methods.kecamatan.perDesa']],
    ],
    ['a hundredfold', cascade(parent, areas({ base: 1 }), { by: 'growth', factorBp: 1_000_000 }), 'answer'],
    [
      'more than that',
      cascade(parent, areas({ base: 1 }), { by: 'growth', factorBp: 1_000_001 }),
      [['cascade.too_large', null, 'methods.kecamatan.factorBp']],
    ],
    [
      'a thousand times',
      cascade(parent, areas({ eligible: 9, poor: 1 }), { by: 'poverty', times: 1_000 }),
      'answer',
    ],
    [
      'once more',
      cascade(parent, areas({ eligible: 9, poor: 1 }), { by: 'poverty', times: 1_001 }),
      [['cascade.too_large', null, 'methods.kecamatan.times']],
    ],
    [
      'poor of unknown',
      cascade(parent, areas({ poor: 1 }), { by: 'poverty', times: 2 }),
      [['cascade.missing', 1, 'eligible']],
    ],
    ['poor alone', cascade(parent, areas({ poor: 1 }), { by: 'poverty' }), 'answer'],
    [
      'desa of a kecamatan',
      cascade(parent, areas({}), { by: 'per_desa', perDesa: 1 }),
      [['cascade.missing', 1, 'desa']],
    ],
    [
      'weights beyond whole numbers',
      cascade(
        parent,
        Array.from({ length: 99 }, (_, n) => ({
          area: `35.24.${String(n + 1).padStart(2, '0')}`,
          eligible: most,
          percentBp: 10_000,
        })),
        { by: 'own_percent' },
      ),
      [['cascade.too_large', 1, null]],
    ],
  ])('%s', (_, found, expected) => {
    expect(issuesIn(found)).toEqual(expected)
  })

  test('what is wrong with the rows together comes in their order, with the methods first', () => {
    const rows = [...areas({}, { eligible: 1 }), { area: '36.01.01' }, { area: '35.24.02.2001' }]
    expect(issuesIn(cascadeDown(parent, rows, { kecamatan: eligible }))).toEqual([
      ['cascade.no_method', null, 'methods.desa'],
      ['cascade.missing', 1, 'eligible'],
      ['cascade.other_parent', 3, 'area'],
    ])
  })
})
