import { expect, test } from 'vitest'
import { kabOf, kindOf, levelOf, parentOf, parseAreaCode, within } from './area-code.ts'

test('reads a code with dots and puts the dots into one without', () => {
  expect(parseAreaCode(' 35.24.14.2003 ')).toBe('35.24.14.2003')
  expect(parseAreaCode('3524142003')).toBe('35.24.14.2003')
  expect(parseAreaCode('3524')).toBe('35.24')
  expect(parseAreaCode('ID')).toBe('ID')
})

test('refuses what has no level, and a BPS code of a desa', () => {
  for (const text of ['3', '352', '35.24.1', '05.24', '35-24', '3524010001', '35.24.14.0003', 'Lamongan'])
    expect(parseAreaCode(text)).toBeNull()
})

test('tells the level and the kind from the shape alone', () => {
  expect(['ID', '35', '35.24', '35.24.14', '35.24.14.2003'].map(levelOf)).toEqual([
    'nasional',
    'provinsi',
    'kabupaten',
    'kecamatan',
    'desa',
  ])
  expect(['35.24', '35.78', '35.24.14.1001', '35.24.14.2003', '91.03.01.3001'].map(kindOf)).toEqual([
    'kabupaten',
    'kota',
    'kelurahan',
    'desa',
    'desa adat',
  ])
})

test('walks up and knows what lies within what', () => {
  expect(parentOf('35.24.14.2003')).toBe('35.24.14')
  expect([parentOf('35'), parentOf('ID')]).toEqual(['ID', null])
  expect(within('35.24.14.2003', '35.24')).toBe(true)
  expect(within('35.24', 'ID')).toBe(true)
  expect(within('35.2', '35.24')).toBe(false)
  expect(within('35.240', '35.24')).toBe(false)
  expect([kabOf('35.24.14.2003'), kabOf('35')]).toEqual(['35.24', null])
})
