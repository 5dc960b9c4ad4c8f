import { expect, test } from 'vitest'
import { dayOfMoment, formatMoment } from './moment.ts'

test('a moment is told in Western Indonesian time, with a point in Indonesian and a colon in English', () => {
  expect(formatMoment('2026-10-31T01:14:00.000Z', 'id')).toBe('31 Okt 2026, 08.14\u00a0WIB')
  expect(formatMoment('2026-10-31T01:14:00.000Z', 'en')).toBe('31 Oct 2026, 08:14\u00a0WIB')
})

test('an evening in Greenwich is the next day in Jakarta', () => {
  expect(dayOfMoment('2026-12-31T18:00:00.000Z')).toBe('2027-01-01')
})
