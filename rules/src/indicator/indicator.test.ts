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
