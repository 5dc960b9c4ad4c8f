import { expect, test } from 'vitest'
import { breaksAround, classOf, countFills, TARGET_BREAK } from './classes.ts'

const breaks = [1500, 2500, 3741, 5000, 6500]

test('a rate at the target has reached it and one hundredth less has not', () => {
  expect(classOf(3741, breaks)).toBe(3)
  expect(classOf(3740, breaks)).toBe(2)
})

test('rates beyond the ends fall in the end classes', () => {
  expect(classOf(0, breaks)).toBe(0)
  expect(classOf(1499, breaks)).toBe(0)
  expect(classOf(6500, breaks)).toBe(5)
  expect(classOf(10_400, breaks)).toBe(5)
})

test('fewer than five breaks are a mistake of ours', () => {
  expect(() => classOf(1, [1, 2])).toThrow('five breaks')
})

test('the breaks around a usual target are round, and the target stands third', () => {
  expect(breaksAround(3741)).toEqual([1500, 2500, 3741, 5000, 6500])
})

test('every target from one hundredth to all has rising breaks with itself third', () => {
  for (let target = 1; target <= 10_000; target += 1) {
    const around = breaksAround(target)
    expect(around[TARGET_BREAK]).toBe(target)
    expect(around.toSorted((a, b) => a - b)).toEqual(around)
    expect(new Set(around).size).toBe(5)
  }
})

test('what is unknown, and what has no whole, is counted apart from the lowest class', () => {
  expect(countFills([0, 'unknown', 3, 5, 'unknown', 'unmeasured'])).toEqual({
    classes: [1, 0, 0, 1, 0, 1],
    unknown: 2,
    unmeasured: 1,
  })
})
