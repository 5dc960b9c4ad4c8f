import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Segment, SEGMENTS } from '../sheet/index.ts'
import { bitsOf, findIndicator, INDICATORS, MAIN_INDICATOR, setsWithin } from './index.ts'

test('every indicator has an id of its own, a whole to be divided by, and says where it is from', () => {
  expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length)
  for (const { id, segments, wholes, instrument, name } of INDICATORS) {
    expect(findIndicator(id)?.id).toBe(id)
    expect([segments.length, wholes.length].every((count) => count > 0)).toBe(true)
    expect([instrument, name.id, name.en].every((text) => text.length > 5)).toBe(true)
  }
})

test('the main indicator counts wage earners, self-employed and construction at home, without grace', () => {
  expect(MAIN_INDICATOR).toMatchObject({ segments: ['PU', 'BPU', 'JAKON'], basis: 'domisili', grace: false })
})

test('one indicator counts grace, one the place of work, one migrants, and each of two one segment alone', () => {
  const ids = (holds: (one: (typeof INDICATORS)[number]) => boolean) =>
    INDICATORS.filter(holds).map(({ id }) => id)
  expect(ids(({ grace }) => grace)).toEqual(['ucj.dengan_tenggang'])
  expect(ids(({ basis }) => basis === 'lokasi_kerja')).toEqual(['ucj.lokasi_kerja'])
  expect(ids(({ segments }) => segments.includes('PMI'))).toEqual(['ucj.dengan_pmi'])
  expect(ids(({ segments }) => segments.length === 1)).toEqual(['ucj.pu', 'ucj.bpu'])
})

test('all sets of four segments are fifteen', () => {
  expect(setsWithin(SEGMENTS)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1))
  expect(setsWithin([])).toEqual([])
})

test('a person in several segments counts once under any choice of them', () => {
  const people = fc.array(fc.subarray([...SEGMENTS], { minLength: 1 }), { maxLength: 40 })
  fc.assert(
    fc.property(
      people,
      fc.subarray([...SEGMENTS], { minLength: 1 }),
      (all: Segment[][], wanted: Segment[]) => {
        const sets = Array.from({ length: 16 }, (_, set) => all.filter((of) => bitsOf(of) === set).length)
        const counted = setsWithin(wanted).reduce((sum, set) => sum + sets[set]!, 0)
        expect(counted).toBe(all.filter((of) => of.some((segment) => wanted.includes(segment))).length)
      },
    ),
  )
})
