import { expect, test } from 'vitest'
import { currentTarget, type Denominator, disagreements, spreadOf, type Target } from './findings.ts'

const stated = {
  area: '18',
  areaName: 'Lampung',
  source: 'Surat',
  day: '2025-04-14',
  createdAt: '2026-11-01T00:00:00Z',
  file: null,
  fileRow: null,
  createdBy: 'Ratna',
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnReason: null,
}

const target = (year: number, percentBp: number, workers: number, implied: number): Target => ({
  ...stated,
  id: `${year}`,
  year,
  percentBp,
  workers,
  instrument: 'Surat',
  implied,
})

const denominator = (year: number, workers: number): Denominator => ({
  ...stated,
  id: `${year} ${workers}`,
  year,
  definition: 'potensi',
  workers,
})

const lampung = [target(2025, 3839, 1_149_447, 2_994_131), target(2026, 4553, 1_436_809, 3_155_741)]

test('the two targets of Lampung are found to stand on different wholes', () => {
  expect(spreadOf(lampung)).toMatchObject({
    low: { year: 2025 },
    high: { year: 2026 },
    people: 161_610,
    offBp: 540,
  })
})

test('a withdrawn target no longer disagrees with anything', () => {
  const [first, second] = lampung
  expect(spreadOf([first!, { ...second!, withdrawnAt: '2026-11-02T00:00:00Z' }])).toBeNull()
})

test('a percentage and a head count that fit one of several denominators are no fault', () => {
  const denominators = [denominator(2025, 3_400_000), denominator(2025, 2_994_000)]
  expect(disagreements({ targets: lampung.slice(0, 1), denominators })).toEqual([])
})

test('a target that fits no denominator names the nearest and how far it is', () => {
  const denominators = [denominator(2025, 3_400_000), denominator(2025, 3_100_000)]
  expect(disagreements({ targets: lampung.slice(0, 1), denominators })).toMatchObject([
    { expected: 1_190_090, offBp: 342, denominator: { workers: 3_100_000 } },
  ])
})

test('without a denominator of its year a target is held against the last one before it', () => {
  const denominators = [denominator(2024, 2_000_000), denominator(2027, 3_155_741)]
  expect(disagreements({ targets: lampung.slice(1), denominators })).toMatchObject([
    { denominator: { year: 2024 } },
  ])
})

test('the target of now is that of this year, else the next, else the last', () => {
  expect(currentTarget(lampung, 2026)?.year).toBe(2026)
  expect(currentTarget(lampung, 2024)?.year).toBe(2025)
  expect(currentTarget(lampung, 2030)?.year).toBe(2026)
  expect(currentTarget([], 2026)).toBeUndefined()
})
