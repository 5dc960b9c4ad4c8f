import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageBp, splitChange } from './index.ts'

const share = fc.record({
  people: fc.integer({ min: 0, max: 300_000_000 }),
  workers: fc.integer({ min: 1, max: 300_000_000 }),
})

test('more people and the same whole: the people made all of the change', () => {
  expect(splitChange({ people: 300, workers: 1000 }, { people: 350, workers: 1000 })).toEqual({
    total: 500,
    people: 500,
    whole: 0,
  })
})

test('the same people and a greater whole: the whole made all of the change', () => {
  expect(splitChange({ people: 300, workers: 1000 }, { people: 300, workers: 1200 })).toEqual({
    total: -500,
    people: 0,
    whole: -500,
  })
})

test('more people in a greater whole can lower the rate, and both parts are said', () => {
  expect(splitChange({ people: 300, workers: 1000 }, { people: 330, workers: 1200 })).toEqual({
    total: -250,
    people: 275,
    whole: -525,
  })
})

test('without a whole nothing is split', () => {
  expect(splitChange({ people: 1, workers: 0 }, { people: 1, workers: 10 })).toBeNull()
  expect(splitChange({ people: 1, workers: 10 }, { people: 1, workers: 0 })).toBeNull()
})

test('the parts sum exactly to the change of the rates as they are shown', () => {
  fc.assert(
    fc.property(share, share, (before, after) => {
      const parts = splitChange(before, after)!
      expect(parts.people + parts.whole).toBe(parts.total)
      expect(parts.total).toBe(
        coverageBp(after.people, after.workers)! - coverageBp(before.people, before.workers)!,
      )
    }),
  )
})

test('a part that did not change made nothing of the change', () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 300_000_000 }), (before, other) => {
      expect(splitChange(before, { ...before, people: other })!.whole).toBe(0)
      expect(Math.abs(splitChange(before, { ...before, workers: other })!.people)).toBe(0)
    }),
  )
})

test('more people never lower the rate, and a greater whole never raises it beyond rounding', () => {
  fc.assert(
    fc.property(share, fc.nat(1_000_000), fc.nat(1_000_000), (before, morePeople, moreWorkers) => {
      const after = { people: before.people + morePeople, workers: before.workers + moreWorkers }
      const { people, whole } = splitChange(before, after)!
      expect(people).toBeGreaterThanOrEqual(0)
      expect(whole).toBeLessThanOrEqual(1)
    }),
  )
})
