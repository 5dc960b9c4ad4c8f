import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lawOn } from '../law/index.ts'
import { addMonths, type Month } from '../words/index.ts'
import { achievementOf, forecastOf, type MonthCount, stepReached, trajectoryOf } from './index.ts'

const SCALE = lawOn('2026-11-21', 'target.skala_capaian').value
const LIGHTS = lawOn('2026-11-21', 'target.lampu').value

const from = (first: Month, ...people: number[]): MonthCount[] =>
  people.map((count, n) => ({ month: addMonths(first, n), people: count }))

describe('classes of achievement', () => {
  test.each([
    [910, 'sangat_tinggi'],
    [909, 'tinggi'],
    [760, 'tinggi'],
    [759, 'sedang'],
    [660, 'sedang'],
    [659, 'rendah'],
    [510, 'rendah'],
    [509, 'sangat_rendah'],
    [0, 'sangat_rendah'],
  ])('%i of 1000 is %s', (people, name) => {
    expect(achievementOf(people, 1000, SCALE)).toEqual({ percentBp: people * 10, name })
  })

  test('one person short of a class is not in it, however large the whole', () => {
    expect(stepReached(91_000_000, 100_000_000, SCALE)).toBe('sangat_tinggi')
    expect(stepReached(90_999_999, 100_000_000, SCALE)).toBe('tinggi')
  })

  test('of no target nothing is reached', () => {
    expect(achievementOf(5, 0, SCALE)).toBeNull()
    expect(stepReached(5, 0, SCALE)).toBeNull()
    expect(stepReached(1, 1, SCALE.toReversed())).toBe('sangat_tinggi')
    expect(stepReached(1, 1, SCALE)).toBe('sangat_tinggi')
    expect(stepReached(5, 10, [{ name: 'hijau', from: 600_000 }])).toBeNull()
  })
})

describe('the forecast', () => {
  test('of even steps is a line without a band', () => {
    expect(forecastOf(from('2026-06', 100, 110, 120, 130), '2026-12')).toEqual({
      month: '2026-12',
      people: 160,
      low: 160,
      high: 160,
      perMonth: 10,
      lowPerMonth: 10,
      highPerMonth: 10,
      counts: 4,
      since: '2026-06',
    })
  })

  test('is not bent by one odd month, and missing months are left out', () => {
    const counts = from('2026-01', 100, 110, 900, 130, 140, 150, 160, 170)
    const found = forecastOf(counts.toSpliced(4, 1, { month: '2026-05', people: 140 }), '2026-12')!
    expect([found.people, found.perMonth]).toEqual([210, 10])
    const without = forecastOf(
      counts.map(({ month, people }) => ({ month, people: people === 900 ? null : people }) as MonthCount),
      '2026-12',
    )!
    expect([without.people, without.low, without.high, without.counts]).toEqual([210, 210, 210, 7])
  })

  test('stands on the last twelve months alone', () => {
    const counts = from('2024-01', ...Array.from({ length: 24 }, (_, n) => (n < 12 ? 5000 : n * 10)))
    expect(forecastOf(counts, '2026-01')).toMatchObject({ perMonth: 10, counts: 12, since: '2025-01' })
  })

  test('of an odd number of pairs or an even one is the middle, its band a tenth from both ends', () => {
    expect(forecastOf(from('2026-01', 0, 10, 30, 100), '2026-07')).toMatchObject({
      people: 180,
      low: 130,
      high: 310,
      perMonth: 27,
      lowPerMonth: 10,
      highPerMonth: 70,
    })
    expect(forecastOf(from('2026-01', 0, 0, 0, 0, 100), '2026-07')).toMatchObject({
      people: 100,
      low: 100,
      high: 200,
    })
    const gap = from('2026-01', 0, 10, 30, 0, 100, 100).filter(({ month }) => month !== '2026-04')
    expect(forecastOf(gap.toSpliced(4), '2026-06')).toMatchObject({ people: 123, counts: 4 })
  })

  test('knows one count a month, the last that is given, in any order, and none above everybody', () => {
    const counts = from('2026-06', 100, 110, 120, 130)
    const again = [{ month: '2026-09', people: 999 } as const, ...counts.toReversed()]
    expect(forecastOf(again, '2026-12')).toMatchObject({ people: 160, counts: 4 })
    expect(forecastOf(counts, '2026-12', 140)).toMatchObject({ people: 140, high: 140 })
    expect(forecastOf(counts, '2026-12', 120)).toMatchObject({ people: 130 })
    expect(forecastOf(counts, '2026-01')).toMatchObject({ people: 130 })
  })

  test('needs four counts', () => {
    expect(forecastOf(from('2026-06', 1, 2, 3), '2026-12')).toBeNull()
    expect(forecastOf([], '2026-12')).toBeNull()
  })

  test('stays between nobody and everybody, its middle within its band', () => {
    const people = fc.array(fc.option(fc.nat(1000), { nil: null }), { maxLength: 20 })
    fc.assert(
      fc.property(people, fc.nat(24), (drawn, ahead) => {
        const counts = drawn.map((count, n) => ({ month: addMonths('2025-01', n), people: count as number }))
        const last = counts.findLast((count) => (count.people as number | null) !== null)
        const found = forecastOf(counts, addMonths(last?.month ?? '2025-01', ahead), 1000)
        if (found === null) return
        expect(0 <= found.low && found.low <= found.people).toBe(true)
        expect(found.people <= found.high && found.high <= 1000).toBe(true)
        expect(ahead > 0 || (found.low === last?.people && found.high === last?.people)).toBe(true)
      }),
    )
  })
})

describe('the trajectory', () => {
  const facts = { until: '2026-12', eligible: 10_000, scale: SCALE, lights: LIGHTS } as const

  test('says what is needed a month, the even way there and where the trend leads', () => {
    const counts = from('2026-04', 1000, 1100, 1200, 1300, 1400)
    const found = trajectoryOf({ ...facts, counts, target: 1901 })!
    expect(found).toMatchObject({ gap: 501, monthsLeft: 4, neededPerMonth: 126, light: 'kuning' })
    expect(found.path).toEqual([
      { month: '2026-09', people: 1525 },
      { month: '2026-10', people: 1651 },
      { month: '2026-11', people: 1776 },
      { month: '2026-12', people: 1901 },
    ])
    expect(found.forecast).toMatchObject({ people: 1800, perMonth: 100 })
    expect(found.achievement).toEqual({ percentBp: 7365, name: 'sedang' })
  })

  test.each([
    [1800, 'hijau'],
    [1801, 'kuning'],
    [1978, 'kuning'],
    [1979, 'merah'],
  ])('a target of %i is %s when the forecast is 1800', (target, light) => {
    const found = trajectoryOf({ ...facts, counts: from('2026-04', 1000, 1100, 1200, 1300, 1400), target })!
    expect([found.light, found.lightLow, found.lightHigh]).toEqual([light, light, light])
  })

  test('an uneven trend has a light for each end of its band', () => {
    const counts = from('2026-01', 1000, 1200, 1210, 1220, 1500, 1510, 1800, 1810)
    const found = trajectoryOf({ ...facts, counts, target: 2150 })!
    expect(found.forecast!.low).toBeLessThan(found.forecast!.high)
    expect([found.lightLow, found.lightHigh]).toEqual(['merah', 'hijau'])
  })

  test('a target that is passed is green and has no way left; too few counts give no light', () => {
    const passed = trajectoryOf({ ...facts, counts: from('2026-10', 50), target: 40 })!
    expect(passed).toMatchObject({ gap: -10, neededPerMonth: 0, path: [], forecast: null, light: 'hijau' })
    expect(trajectoryOf({ ...facts, counts: from('2026-10', 30), target: 40 })).toMatchObject({ light: null })
    expect(trajectoryOf({ ...facts, counts: [], target: 40 })).toBeNull()
  })

  test('a target that is just reached has no way left, and falling behind it later does not count', () => {
    const counts = from('2026-04', 1400, 1300, 1200, 1100)
    expect(trajectoryOf({ ...facts, counts, target: 1100 })).toMatchObject({
      gap: 0,
      path: [],
      light: 'hijau',
    })
    expect(trajectoryOf({ ...facts, counts, target: 1101 })).toMatchObject({ gap: 1, light: 'merah' })
  })

  test('stands at the latest month that is known, the last count given of it', () => {
    const counts = [...from('2026-05', 70, 80), { month: '2026-04', people: 60 } as const]
    const again = [
      ...counts,
      { month: '2026-06', people: 85 } as const,
      { month: '2026-07', people: null } as const,
    ]
    expect(trajectoryOf({ ...facts, counts: again, target: 90 })!.now).toEqual({
      month: '2026-06',
      people: 85,
    })
  })

  test('after the last month nothing can be added any more', () => {
    const late = trajectoryOf({ ...facts, counts: from('2026-12', 30), target: 40 })!
    expect([late.monthsLeft, late.neededPerMonth, late.path]).toEqual([0, null, []])
  })

  test('the even way ends at the target and never asks for more in a month than is needed', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.integer({ min: 1, max: 24 }), (now, gap, left) => {
        const until = addMonths('2026-01', left)
        const found = trajectoryOf({ ...facts, counts: from('2026-01', now), target: now + gap, until })!
        const way = [now, ...found.path.map(({ people }) => people)]
        expect(way.at(-1)).toBe(now + gap)
        for (const [n, people] of way.slice(1).entries())
          expect(people - way[n]!).toBeLessThanOrEqual(found.neededPerMonth!)
      }),
    )
  })
})
