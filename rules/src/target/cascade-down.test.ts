import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  cascadeDown,
  type CascadeArea,
  type CascadeDownFound,
  type CascadeMethod,
  type LevelMethods,
} from './index.ts'

const divisionsOf = (found: CascadeDownFound) => {
  if (found.kind !== 'answer') throw new Error(JSON.stringify(found))
  return found.divisions
}
const workersOf = (found: CascadeDownFound): Map<string, number> =>
  new Map(divisionsOf(found).flatMap(({ shares }) => shares.map(({ area, workers }) => [area, workers])))

const BY_ELIGIBLE: LevelMethods = {
  provinsi: { by: 'eligible' },
  kabupaten: { by: 'eligible' },
  kecamatan: { by: 'eligible' },
  desa: { by: 'eligible' },
}
const TREE: CascadeArea[] = [
  { area: '35.24.01' },
  { area: '35.24.01.2001', eligible: 100, covered: 10 },
  { area: '35.24.01.2002', eligible: 200, covered: 20 },
  { area: '35.24.02' },
  { area: '35.24.02.2001', eligible: 300, covered: 30 },
]

test('a target goes down level by level, each from what the level above received', () => {
  const found = cascadeDown({ area: '35.24', workers: 100 }, TREE, BY_ELIGIBLE)
  expect(divisionsOf(found).map(({ area, workers }) => [area, workers])).toEqual([
    ['35.24', 100],
    ['35.24.01', 50],
    ['35.24.02', 50],
  ])
  expect(workersOf(found).get('35.24.01.2001')).toBe(17)
})

test('a level may be left out of the list', () => {
  const desa = TREE.filter(({ area }) => area.length === 13)
  const found = cascadeDown({ area: '35', workers: 60 }, desa, { desa: { by: 'eligible' } })
  expect([...workersOf(found).values()]).toEqual([10, 20, 30])
})

test('floors of desa bind the kecamatan above them', () => {
  const floors = TREE.map((facts) =>
    facts.area.length === 13 && facts.area.startsWith('35.24.01') ? { ...facts, floor: 40 } : facts,
  )
  const found = cascadeDown({ area: '35.24', workers: 100 }, floors, BY_ELIGIBLE)
  expect(divisionsOf(found)[0]!.shares).toMatchObject([
    { area: '35.24.01', workers: 80, held: 'parts' },
    { area: '35.24.02', workers: 20, held: null },
  ])
})

test('a kecamatan that may have less than its desa must have is named, with its desa', () => {
  const clash = TREE.map((facts) =>
    facts.area === '35.24.01' ? { ...facts, cap: 50 } : { ...facts, floor: 30 },
  )
  expect(cascadeDown({ area: '35.24', workers: 100 }, clash, BY_ELIGIBLE)).toEqual({
    kind: 'clashes',
    clashes: [
      {
        code: 'cascade.parts_over',
        area: '35.24.01',
        workers: 50,
        sum: 60,
        by: 10,
        areas: ['35.24.01.2001', '35.24.01.2002'],
      },
    ],
  })
})

test('a kecamatan that must have more than its desa can take is named', () => {
  const clash = TREE.map((facts) => (facts.area === '35.24.02' ? { ...facts, locked: 301 } : facts))
  expect(cascadeDown({ area: '35.24', workers: 400 }, clash, BY_ELIGIBLE)).toMatchObject({
    clashes: [{ code: 'cascade.parts_under', area: '35.24.02', workers: 301, sum: 300, by: 1 }],
  })
})

test('parts that stand as they were stated bind nobody above them', () => {
  const stated = cascadeDown({ area: '35.24', workers: 100 }, TREE, {
    ...BY_ELIGIBLE,
    desa: { by: 'per_desa', perDesa: 70, sum: 'as_stated' },
  })
  expect(divisionsOf(stated).map(({ area, difference }) => [area, difference])).toEqual([
    ['35.24', 0],
    ['35.24.01', 90],
    ['35.24.02', 20],
  ])
})

test('the same percentage is handed down from the top, an own one from its area', () => {
  const same: LevelMethods = {
    kecamatan: { by: 'same_percent', sum: 'as_stated' },
    desa: { by: 'same_percent', sum: 'as_stated' },
  }
  const found = cascadeDown({ area: '35.24', percentBp: 5000 }, TREE, same)
  expect(workersOf(found).get('35.24.01.2002')).toBe(100)
  const own = TREE.map((facts) => (facts.area.length === 8 ? { ...facts, percentBp: 1000 } : facts))
  const each = cascadeDown({ area: '35.24', workers: 60 }, own, {
    ...same,
    kecamatan: { by: 'own_percent' },
  })
  expect(workersOf(each).get('35.24.01.2002')).toBe(20)
})

test('what is wrong below is named with its row, and a level without a method too', () => {
  const found = cascadeDown({ area: '35.24', workers: 10 }, [...TREE, { area: '36.01.01' }], {
    kecamatan: { by: 'eligible' },
  })
  if (found.kind !== 'issues') throw new Error(found.kind)
  expect(found.issues.map(({ code, row, field }) => [code, row, field])).toEqual([
    ['cascade.no_method', null, 'methods.desa'],
    ['cascade.other_parent', 6, 'area'],
  ])
})

const method = fc.constantFrom<CascadeMethod>(
  { by: 'eligible' },
  { by: 'same_percent' },
  { by: 'gap' },
  { by: 'growth' },
  { by: 'per_desa', perDesa: 5 },
  { by: 'poverty', times: 4 },
)
const desaFacts = fc.record({
  eligible: fc.integer({ min: 40, max: 2000 }),
  covered: fc.nat(40),
  base: fc.integer({ min: 1, max: 500 }),
  poor: fc.nat(40),
  floor: fc.option(fc.nat(30), { nil: null }),
})
/** Two provinsi, each with kabupaten, kecamatan and desa, all figures on the desa. */
const nation = fc
  .array(fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1), desaFacts), { minLength: 1, maxLength: 30 })
  .map((drawn) => {
    const areas = new Map<string, CascadeArea>()
    for (const [n, [prov, kab, kec, facts]] of drawn.entries()) {
      const codes = [`1${prov + 1}`, `0${kab + 1}`, `0${kec + 1}`]
      for (let depth = 1; depth <= 3; depth++) {
        const area = codes.slice(0, depth).join('.')
        areas.set(area, { area })
      }
      const area = `${codes.join('.')}.${2001 + n}`
      areas.set(area, { area, ...facts })
    }
    return [...areas.values()]
  })

/** A target somewhere between what all desa must have and what they can take. */
const between = (areas: readonly CascadeArea[], at: number): number => {
  const desa = areas.filter(({ area }) => area.length === 13)
  const least = desa.reduce((sum, { floor }) => sum + (floor ?? 0), 0)
  const most = desa.reduce((sum, { eligible }) => sum + eligible!, 0)
  return least + Math.floor(((most - least) * at) / 1000)
}

test('in a whole tree every division is exact, every desa keeps its bounds, and the order of the rows is nothing', () => {
  const methods = fc.record({ provinsi: method, kabupaten: method, kecamatan: method, desa: method })
  fc.assert(
    fc.property(nation, methods, fc.nat(1000), (areas, levels, at) => {
      const workers = between(areas, at)
      const found = cascadeDown({ area: 'ID', workers }, areas, levels)
      fc.pre(found.kind === 'answer')
      const given = workersOf(found)
      for (const { area, sum, difference, workers: whole } of divisionsOf(found)) {
        expect([sum, difference]).toEqual([whole, 0])
        expect(area === 'ID' ? workers : given.get(area)).toBe(whole)
      }
      let total = 0
      for (const { area, floor, eligible } of areas.filter((one) => one.area.length === 13)) {
        expect(given.get(area)).toBeGreaterThanOrEqual(floor ?? 0)
        expect(given.get(area)).toBeLessThanOrEqual(eligible!)
        total += given.get(area)!
      }
      expect(total).toBe(workers)
      expect(workersOf(cascadeDown({ area: 'ID', workers }, areas.toReversed(), levels))).toEqual(given)
    }),
    { numRuns: 300 },
  )
})

test('when the sums of the bounds leave room at the top, every level below finds room', () => {
  fc.assert(
    fc.property(nation, fc.nat(1000), (areas, at) => {
      expect(cascadeDown({ area: 'ID', workers: between(areas, at) }, areas, BY_ELIGIBLE).kind).toBe('answer')
    }),
  )
})
