import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  ageOn,
  compareDays,
  dayFrom,
  dayNumber,
  dayOfNumber,
  daysBetween,
  monthOf,
  parseDay,
} from './day.ts'
import {
  addMonths,
  compareMonths,
  firstDayOf,
  lastDayOf,
  monthsBetween,
  monthsFrom,
  parseMonth,
} from './month.ts'

test('knows which years have a 29 February', () => {
  expect(parseDay('2024-02-29')).toBe('2024-02-29')
  expect(parseDay('2023-02-29')).toBeNull()
  expect(parseDay('1900-02-29')).toBeNull()
  expect(dayFrom(2000, 2, 29)).toBe('2000-02-29')
})

test('reads a day in one form only', () => {
  for (const text of ['', '2024-2-9', '2024-13-01', '09-02-2024', '2024-02-30', '2024-02-01T00:00'])
    expect(parseDay(text)).toBeNull()
})

test('turns a year older on the birthday and not one day before it', () => {
  expect(ageOn('1961-11-21', '2026-11-20')).toBe(64)
  expect(ageOn('1961-11-21', '2026-11-21')).toBe(65)
  expect(ageOn('2030-01-01', '2026-11-21')).toBe(-4)
})

test('counts days across months, years and leap days', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
  expect(compareDays('2026-01-02', '2026-01-10')).toBe(-1)
})

test('goes from a day to its number and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
      const day = dayOfNumber(n)
      expect(day === null ? n : dayNumber(day)).toBe(n)
    }),
  )
})

test('adds months over the end of a year, forward and back', () => {
  expect(addMonths('2026-11', 3)).toBe('2027-02')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
  expect(monthsBetween('2025-11', '2026-02')).toBe(3)
  expect(monthsFrom('2025-12', '2026-01')).toEqual(['2025-12', '2026-01'])
  expect(monthsFrom('2026-02', '2026-01')).toEqual([])
  expect(compareMonths('2026-09', '2026-10')).toBe(-1)
})

test('finds the first and the last day of a month', () => {
  expect([firstDayOf('2024-02'), lastDayOf('2024-02'), lastDayOf('2026-10')]).toEqual([
    '2024-02-01',
    '2024-02-29',
    '2026-10-31',
  ])
  expect(monthOf('2026-10-31')).toBe('2026-10')
  expect(parseMonth('2026-13')).toBeNull()
})
