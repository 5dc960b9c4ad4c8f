import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bridgeOf,
  coverageBp,
  gapOf,
  impliedDenominator,
  monthsLeft,
  neededPerMonth,
  paceOf,
  readHeadCount,
  readPercentBp,
  sumOfAll,
  targetWorkers,
} from './index.ts'

test('the two targets of Lampung stand on different wholes', () => {
  expect(impliedDenominator(3839, 1_149_447)).toBe(2_994_131)
  expect(impliedDenominator(4553, 1_436_809)).toBe(3_155_741)
  expect(impliedDenominator(0, 10)).toBeNull()
})

test('a percentage of a whole is whole people, rounded half up', () => {
  expect(targetWorkers(3741, 598_214)).toBe(223_792)
  expect(targetWorkers(5000, 1)).toBe(1)
  expect(targetWorkers(4999, 1)).toBe(0)
})

test('coverage is rounded half up to a hundredth', () => {
  expect(coverageBp(201_120, 598_214)).toBe(3362)
  expect(coverageBp(1, 0)).toBeNull()
})

test('a gap of 22,672 with two months left needs 11,336 people a month', () => {
  const gap = gapOf(223_792, 201_120)
  expect([gap, monthsLeft('2026-10', 2026)]).toEqual([22_672, 2])
  expect(neededPerMonth(gap, 2)).toBe(11_336)
  expect(neededPerMonth(22_673, 2)).toBe(11_337)
})

test('a target that is passed needs nobody, and an open one in December can need no number a month', () => {
  expect(neededPerMonth(0, 0)).toBe(0)
  expect(neededPerMonth(-5, 3)).toBe(0)
  expect(neededPerMonth(1, monthsLeft('2026-12', 2026))).toBeNull()
  expect(monthsLeft('2027-03', 2026)).toBe(0)
})

test('pace is the mean change of a month and unknown without both ends', () => {
  expect(paceOf([188_580, 192_000, 196_000, 201_120])).toBe(4180)
  expect(paceOf([null, 1, 2, 3])).toBeNull()
  expect(paceOf([5])).toBeNull()
  expect(paceOf([5, 8])).toBe(3)
})

test('a whole is known only when every part is', () => {
  expect(sumOfAll([1, 2, 3])).toEqual({ sum: 6, missing: 0 })
  expect(sumOfAll([1, null])).toEqual({ sum: null, missing: 1 })
  expect(sumOfAll([])).toEqual({ sum: null, missing: 0 })
  expect(sumOfAll([4])).toEqual({ sum: 4, missing: 0 })
})

test('what is short minus what is over is the difference of the parts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -10_000, max: 10_000 })), (gaps) => {
      const { short, over, shortAreas, overAreas } = bridgeOf(gaps)
      expect(short - over).toBe(gaps.reduce((sum, gap) => sum + gap, 0))
      expect(shortAreas + overAreas).toBe(gaps.length)
    }),
  )
  expect(bridgeOf([1, 0, -1])).toEqual({
    short: 1,
    over: 1,
    shortAreas: 1,
    overAreas: 2,
  })
})

test('the implied whole gives back the head count to within one step of the percentage', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 0, max: 150_000_000 }),
      (bp, workers) => {
        const whole = impliedDenominator(bp, workers)!
        expect(Math.abs(targetWorkers(bp, whole) - workers)).toBeLessThanOrEqual(1)
      },
    ),
  )
})

test('percentages and head counts are read as people write them', () => {
  expect(['38,39', '38.39 %', '38,4', '38', '100%'].map(readPercentBp)).toEqual([
    3839, 3839, 3840, 3800, 10_000,
  ])
  expect(['', '38,399', 'x', '-1'].map(readPercentBp)).toEqual([null, null, null, null])
  expect(['1149447', '1.149.447', '1,149,447'].map(readHeadCount)).toEqual([1_149_447, 1_149_447, 1_149_447])
  expect(['1.14', '1.149,447', '-5', '3,5'].map(readHeadCount)).toEqual([null, null, null, null])
  expect(['7', '12.345', '999999999999', '1999999999999', '1234.567'].map(readHeadCount)).toEqual([
    7,
    12_345,
    999_999_999_999,
    null,
    null,
  ])
  expect(['1', '1000', '1000 %'].map(readPercentBp)).toEqual([100, null, null])
})
