import { formatCount, formatPercent, type PercentBp } from '@naungan/rules/words'
import { expect, test } from 'vitest'
import { type DetailWords, detailPieces } from './detail-pieces.ts'

const words: DetailWords = {
  word: (name, value) => `${name} ${value}`,
  role: (role) => role.toUpperCase(),
  refusal: (code) => `refused for ${code}`,
  definition: (name) => `by ${name}`,
  count: (n) => formatCount(n, 'id'),
  percent: (bp) => formatPercent(bp as PercentBp, 'id'),
}

test('the year comes first and is not grouped like an amount; a percentage is told in percent', () => {
  expect(detailPieces({ source: 'Surat', workers: 1_149_447, percentBp: 3839, year: 2026 }, words)).toEqual([
    'year 2026',
    '38,39\u00a0%',
    'workers 1.149.447',
    'source Surat',
  ])
})

test('duties are told as role and area', () => {
  const assignments = [{ role: 'operator', area: '35.24' }]
  expect(detailPieces({ assignments }, words)).toEqual(['assignments OPERATOR 35.24'])
})

test('a refusal is told by its code and a number of refused rows by its count', () => {
  expect(detailPieces({ refused: 'session.wrong' }, words)).toEqual(['refused for session.wrong'])
  expect(detailPieces({ refused: 3 }, words)).toEqual(['refused 3'])
})

test('what is empty is not said', () => {
  expect(detailPieces({ workers: null, months: [] }, words)).toEqual([])
})
