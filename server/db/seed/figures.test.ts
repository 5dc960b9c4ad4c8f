import { getVillages } from 'idn-area-data'
import { beforeAll, expect, test } from 'vitest'
import { workersByDesa } from './desa-sizes.ts'
import { denominators, targets } from './figures.ts'
import type { SeedSpec } from './seed-spec.ts'

let spec: SeedSpec

beforeAll(async () => {
  const desa = (await getVillages()).filter(({ code }) => code.startsWith('35.24.'))
  spec = { seed: 7, workers: 50_000, desa, on: '2026-10-31' }
})

test('the potential of a desa is its made-up workers and up to 15 percent more', () => {
  const sizes = workersByDesa(spec)
  for (const { area, value } of denominators(spec).filter(
    ({ area, year }) => year === 2026 && area.length > 5,
  )) {
    const workers = sizes.get(area) ?? 0
    expect(value).toBeGreaterThanOrEqual(workers)
    expect(value).toBeLessThanOrEqual(Math.ceil(workers * 1.15))
  }
})

test('the potential of the kabupaten is the sum of its desa', () => {
  const of2026 = denominators(spec).filter(({ year }) => year === 2026)
  const desa = of2026.filter(({ area }) => area.length > 5)
  expect(desa).toHaveLength(474)
  expect(of2026.find(({ area }) => area === '35.24')?.value).toBe(
    desa.reduce((sum, { value }) => sum + value, 0),
  )
})

test('Lamongan aims at 34,36 % in 2025, 37,41 % in 2026 and 95,37 % in 2045, in every desa', () => {
  const aims = targets(spec)
  const ofKabupaten = aims.filter(({ area }) => area === '35.24')
  expect(ofKabupaten.map(({ year, valueBp }) => [year, valueBp])).toEqual([
    [2025, 3436],
    [2026, 3741],
    [2045, 9537],
  ])
  expect(aims).toHaveLength(3 * 475)
})

test('no other kabupaten is given a target of Lamongan', () => {
  expect(targets({ desa: [{ code: '35.25.01.2001', name: 'Rekaan' }] })).toEqual([])
})

test('every figure says that it is invented', () => {
  expect([...denominators(spec), ...targets(spec)].every(({ source }) => source.includes('rekaan'))).toBe(
    true,
  )
})
