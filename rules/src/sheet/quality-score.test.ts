import fc from 'fast-check'
import { expect, test } from 'vitest'
import { qualityScore, rowQuality } from './quality-score.ts'

const NONE = { clear: 0, noted: 0, doubtful: 0, rejected: 0 }

test('a list without a row has no score', () => {
  expect(qualityScore(NONE)).toBeNull()
})

test.each([
  [{ ...NONE, clear: 7 }, 100],
  [{ ...NONE, rejected: 7 }, 0],
  [{ ...NONE, noted: 3 }, 80],
  [{ ...NONE, doubtful: 2 }, 50],
  [{ clear: 955, noted: 61, doubtful: 47, rejected: 183 }, 82],
])('%o scores %d', (counts, score) => {
  expect(qualityScore(counts)).toBe(score)
})

test('what only the register tells of a row is not held against its sender', () => {
  expect(rowQuality('warned', ['register.possible_duplicate', 'register.known'])).toBe('clear')
  expect(rowQuality('warned', ['register.already_active', 'pekerjaan.unknown'])).toBe('noted')
  expect(rowQuality('warned', ['desa.near'])).toBe('doubtful')
  expect(rowQuality('rejected', ['nik.length', 'register.known'])).toBe('rejected')
  expect(rowQuality('ok', [])).toBe('clear')
})

test('one wrong row among a million keeps a list from 100', () => {
  expect(qualityScore({ ...NONE, clear: 999_999, noted: 1 })).toBe(99)
})

const count = fc.nat({ max: 1_000_000 })
const anyCounts = fc.record({ clear: count, noted: count, doubtful: count, rejected: count })

test('the score lies between 0 and 100, and a mended row never lowers it', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const score = qualityScore(counts)
      if (score === null) return
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(100)
      if (counts.rejected === 0) return
      const mended = { ...counts, rejected: counts.rejected - 1, clear: counts.clear + 1 }
      expect(qualityScore(mended)).toBeGreaterThanOrEqual(score)
    }),
  )
})
