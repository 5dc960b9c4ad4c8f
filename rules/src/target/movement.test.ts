import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countAfter, countBefore, type Movement, reconcile, stepsOf, WAYS_IN, WAYS_OUT } from './index.ts'

const count = fc.integer({ min: 0, max: 1_000_000 })
const movement = fc.record(
  Object.fromEntries([...WAYS_IN, ...WAYS_OUT, 'stayed'].map((way) => [way, count])),
) as fc.Arbitrary<Movement>

test('the steps lead without a gap from the count before to the count after', () => {
  fc.assert(
    fc.property(movement, (moved) => {
      const steps = stepsOf(moved)
      const way = [countBefore(moved), ...steps.map(({ to }) => to)]
      expect(steps.map(({ from }) => from)).toEqual(way.slice(0, -1))
      expect(way.at(-1)).toBe(countAfter(moved))
      expect(steps.every(({ people }) => people > 0)).toBe(true)
    }),
  )
})

test('a count that nobody entered or left takes no step', () => {
  const none = Object.fromEntries([...WAYS_IN, ...WAYS_OUT].map((way) => [way, 0]))
  expect(stepsOf({ ...none, stayed: 12 } as Movement)).toEqual([])
})

test('named parts and their rest sum to the difference exactly, whatever the parts', () => {
  const buckets = fc.array(
    fc.record({
      name: fc.constantFrom('double', 'grace', 'pmi'),
      adds: fc.integer({ min: -9999, max: 9999 }),
    }),
  )
  fc.assert(
    fc.property(count, count, buckets, (from, to, parts) => {
      const steps = reconcile(from, to, parts)
      expect(from + steps.reduce((sum, { adds }) => sum + adds, 0)).toBe(to)
      expect(steps.at(-1)?.to ?? from).toBe(to)
    }),
  )
})

test('what the parts do not explain is named as the rest, and a rest of nothing is not said', () => {
  expect(reconcile(100, 90, [{ name: 'double', adds: -7 }]).map(({ name, adds }) => [name, adds])).toEqual([
    ['double', -7],
    ['rest', -3],
  ])
  expect(reconcile(100, 93, [{ name: 'double', adds: -7 }])).toHaveLength(1)
})
