import { expect, test } from 'vitest'
import { addWorkingDays, calendarLaw, holidaysKnown, isWorkingDay, nextWorkingDay } from './index.ts'

test('Saturdays, Sundays, holidays and days of joint leave are no working days', () => {
  expect(isWorkingDay('2026-11-20')).toBe(true)
  expect(isWorkingDay('2026-11-21')).toBe(false)
  expect(isWorkingDay('2026-11-22')).toBe(false)
  expect(isWorkingDay('2026-11-23')).toBe(true)
  expect(isWorkingDay('2026-08-17')).toBe(false)
  expect(isWorkingDay('2026-12-24')).toBe(false)
})

test('weekdays are known before 1970 too', () => {
  expect(isWorkingDay('1945-08-17')).toBe(true)
  expect(isWorkingDay('1945-08-18')).toBe(false)
  expect(isWorkingDay('1969-12-28')).toBe(false)
})

test('holidays count in the year of their own list and in no other', () => {
  expect(holidaysKnown('2026-12-31')).toBe(true)
  expect(holidaysKnown('2023-08-17')).toBe(false)
  expect(isWorkingDay('2023-08-17')).toBe(true)
  expect(isWorkingDay('2099-08-17')).toBe(true)
})

test('working days are counted from the day after, over weekends and holidays', () => {
  expect(addWorkingDays('2026-11-20', 0)).toBe('2026-11-20')
  expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23')
  expect(addWorkingDays('2026-08-14', 1)).toBe('2026-08-18')
})

test('a day that is no working day waits for the next one', () => {
  expect(nextWorkingDay('2026-11-20')).toBe('2026-11-20')
  expect(nextWorkingDay('2026-11-21')).toBe('2026-11-23')
})

test('names the list of holidays where it is known', () => {
  expect(calendarLaw('2026-11-20').map(({ id }) => id)).toEqual(['kalender.libur'])
  expect(calendarLaw('2099-11-20')).toEqual([])
})
