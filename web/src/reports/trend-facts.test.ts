import { expect, test } from 'vitest'
import { largestDrop, spanOf } from './trend-facts.ts'

const points = (...people: (number | null)[]) =>
  people.map((heads, at) => ({ month: `2026-${String(at + 1).padStart(2, '0')}`, people: heads }))

test('the largest fall is named by the month it shows in', () => {
  expect(largestDrop(points(1000, 900, 905, 700))).toEqual({ at: 3, month: '2026-04', change: -205 })
})

test('the usual coming and going is no event', () => {
  expect(largestDrop(points(1000, 985, 1010))).toBeUndefined()
})

test('a hole in the figures is not a fall', () => {
  expect(largestDrop(points(1000, null, 500))).toBeUndefined()
})

test('a span runs from the first to the last month with a figure', () => {
  expect(spanOf(points(null, 10, null, 30, null))).toEqual({
    first: { month: '2026-02', people: 10 },
    last: { month: '2026-04', people: 30 },
    months: 2,
  })
  expect(spanOf(points(null, null))).toBeUndefined()
})
