import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { yearPath } from './index.ts'

test('the two years that RPJMN leaves open lie on the line from RKP 2026 to 2029', () => {
  const path = yearPath([
    { year: 2029, value: 4392 },
    { year: 2026, value: 3499 },
  ])
  expect(path).toEqual([
    { year: 2026, value: 3499, stated: true },
    { year: 2027, value: 3797, stated: false },
    { year: 2028, value: 4094, stated: false },
    { year: 2029, value: 4392, stated: true },
  ])
})

test('of two targets for one year the later counts, and of none there is no path', () => {
  expect(yearPath([])).toEqual([])
  expect(
    yearPath([
      { year: 2025, value: 3215 },
      { year: 2025, value: 5215 },
    ]),
  ).toEqual([{ year: 2025, value: 5215, stated: true }])
})

test('a path has every year once, passes through what is stated and turns nowhere in between', () => {
  const targets = fc.array(fc.record({ year: fc.integer({ min: 2020, max: 2045 }), value: fc.nat(10_000) }))
  fc.assert(
    fc.property(targets, (drawn) => {
      const path = yearPath(drawn)
      for (const [n, { year }] of path.entries()) expect(year).toBe(path[0]!.year + n)
      for (const { year, value } of path.filter(({ stated }) => stated))
        expect(drawn.findLast((one) => one.year === year)!.value).toBe(value)
      for (const { year, value, stated } of path) {
        const before = path.findLast((one) => one.stated && one.year <= year)!
        const after = path.find((one) => one.stated && one.year >= year)!
        const [low, high] = [Math.min(before.value, after.value), Math.max(before.value, after.value)]
        expect(stated || (low <= value && value <= high)).toBe(true)
      }
    }),
  )
})
