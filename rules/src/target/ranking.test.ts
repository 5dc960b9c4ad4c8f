import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growthBp, RANK_SINCE, RANKINGS, ranksOf } from './index.ts'

const values = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null }))

test('equal values share the better rank and the next one counts them both', () => {
  expect(ranksOf([4000, 5000, 4000, 3000], 'cakupan')).toEqual([2, 1, 2, 4])
  expect(ranksOf([12, -3, 12, 40], 'kurang')).toEqual([2, 1, 2, 4])
})

test('what is unknown has no rank and takes none', () => {
  expect(ranksOf([null, 10, null, 20], 'terlindungi')).toEqual([null, 2, null, 1])
})

test('a rank is one more than the number of those that are better, whatever the values', () => {
  fc.assert(
    fc.property(values, fc.constantFrom(...RANKINGS), (all, by) => {
      const ranks = ranksOf(all, by)
      for (const [at, value] of all.entries()) {
        const ahead = all.filter(
          (other) => value !== null && other !== null && (by === 'kurang' ? other < value : other > value),
        )
        expect(ranks[at]).toBe(value === null ? null : ahead.length + 1)
      }
    }),
  )
})

test('a rank is held against the month and the year before', () => {
  expect(RANK_SINCE).toEqual({ bulan: 1, tahun: 12 })
})

test('growth is a part of what was there before, and from nobody it is not known', () => {
  expect(growthBp(200, 250)).toBe(2500)
  expect(growthBp(3, 2)).toBe(-3333)
  expect([growthBp(0, 5), growthBp(null, 5), growthBp(5, null)]).toEqual([null, null, null])
})
