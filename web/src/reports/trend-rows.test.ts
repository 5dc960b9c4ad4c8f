import { expect, test } from 'vitest'
import type { PartTrends } from './parts-query.ts'
import { ratesOf, risenOf, sortTrends } from './trend-rows.ts'

const part = (code: string, people: (number | null)[], gap: number | null = null) => ({
  code,
  name: code,
  kind: 'kecamatan',
  parent: '35.24',
  people,
  workers: [10, 20],
  targetBp: null,
  gap,
})

const answer = (areas: PartTrends['areas']): PartTrends => ({
  area: { code: '35.24', name: 'Lamongan', kind: 'kabupaten', level: 2 },
  month: '2026-01',
  asOf: '2026-01-31',
  indicator: 'ucj.pu_bpu_jakon',
  definition: 'potensi',
  months: ['2025-12', '2026-01'],
  years: [2025, 2026],
  areas,
})

test('each month is divided by the whole of its own year', () => {
  const [row] = ratesOf(answer([part('a', [5, 5])]))
  expect(row?.rates).toEqual([5000, 2500])
})

test('the least covered, the most missing and the least grown come first, the unknown last', () => {
  const rows = ratesOf(answer([part('a', [2, 8], 1), part('b', [4, 6], 9), part('c', [null, null])]))
  const by = (sorting: 'cakupan' | 'kurang' | 'pertumbuhan') =>
    sortTrends(rows, sorting).map(({ code }) => code)
  expect([by('cakupan'), by('kurang'), by('pertumbuhan')]).toEqual([
    ['b', 'a', 'c'],
    ['b', 'a', 'c'],
    ['b', 'a', 'c'],
  ])
})

test('only a part with two known months can have risen', () => {
  const rows = ratesOf(answer([part('a', [2, 8]), part('b', [4, 6]), part('c', [null, 9])]))
  expect(risenOf(rows)).toEqual({ risen: 1, all: 2 })
})
