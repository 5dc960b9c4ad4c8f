import { expect, test } from 'vitest'
import { monthsMissing, monthsToShow } from './month-span.ts'

test('shows at most thirteen months, up to the last that is over', () => {
  const months = monthsToShow(['2024-01', '2026-09'], '2026-11-21')
  expect(months).toHaveLength(13)
  expect(months[0]).toBe('2026-10')
  expect(months.at(-1)).toBe('2025-10')
})

test('before the first list nobody promised one', () => {
  expect(monthsToShow(['2026-09'], '2026-11-21')).toEqual(['2026-10', '2026-09'])
  expect(monthsToShow([], '2026-11-21')).toEqual([])
})

test('a list of the month that still runs is shown', () => {
  expect(monthsToShow(['2026-11'], '2026-11-21')).toEqual(['2026-11'])
})

test('a month is missing only after the first list', () => {
  expect(monthsMissing(['2026-07', '2026-09'], '2026-11-21')).toEqual(['2026-10', '2026-08'])
  expect(monthsMissing([], '2026-11-21')).toEqual([])
})
