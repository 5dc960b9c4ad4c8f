import { expect, test } from 'vitest'
import { denominatorFaults, percentOf, targetFaults } from './figure-faults.ts'

const typed = {
  year: '2026',
  percent: '38,39',
  workers: '1149447',
  instrument: 'RPJMD',
  source: 'Perda 1/2025',
  day: '2025-04-14',
}

test('a target with a percentage, a head count or both can be recorded', () => {
  expect(targetFaults(typed)).toEqual({})
  expect(targetFaults({ ...typed, workers: '' })).toEqual({})
  expect(targetFaults({ ...typed, percent: '' })).toEqual({})
  expect(targetFaults({ ...typed, percent: '', workers: '' })).toEqual({ percent: 'faultEither' })
})

test('a percentage is read with a comma or a point and never above a hundred', () => {
  expect(percentOf('38.39 %')).toBe(3839)
  expect(targetFaults({ ...typed, percent: '138,39' })).toEqual({ percent: 'faultPercent' })
  expect(targetFaults({ ...typed, percent: '38,391' })).toEqual({ percent: 'faultPercent' })
})

test('a day that the calendar does not have is a fault', () => {
  expect(targetFaults({ ...typed, day: '2025-02-30' })).toEqual({ day: 'faultDay' })
  expect(denominatorFaults({ ...typed, day: '' })).toEqual({ day: 'faultDay' })
})

test('a denominator needs its head count, not a percentage or an instrument', () => {
  expect(denominatorFaults({ ...typed, percent: '', instrument: '' })).toEqual({})
  expect(denominatorFaults({ ...typed, workers: '' })).toEqual({ workers: 'faultPeople' })
})
