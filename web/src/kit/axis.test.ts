import { expect, test } from 'vitest'
import { everyNth, roundMarks, withAir } from './axis.ts'

test('marks are round and lie inside the range', () => {
  expect(roundMarks(155_000, 229_000, 4)).toEqual([160_000, 180_000, 200_000, 220_000])
  expect(roundMarks(0, 50, 2)).toEqual([0, 25, 50])
})

test('a range without extent has one mark', () => {
  expect(roundMarks(7, 7, 4)).toEqual([7])
})

test('figures that are never negative get no negative axis', () => {
  expect(withAir([0, 10]).low).toBe(0)
  expect(withAir([3, 3]).high).toBeGreaterThan(3)
})

test('names are thinned out until they fit', () => {
  expect(everyNth(15, 600, 40)).toBe(1)
  expect(everyNth(15, 300, 44)).toBe(3)
})
