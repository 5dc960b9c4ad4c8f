import { expect, test } from 'vitest'
import { parseSearch, stringifySearch } from './search-text.ts'

test('an area code in an address stays text, trailing zero and all', () => {
  expect(parseSearch('?w=35.10&bulan=2026-10')).toEqual({ w: '35.10', bulan: '2026-10' })
  expect(stringifySearch({ w: '35.10' })).toBe('?w=35.10')
})

test('what is not set is not in the address', () => {
  expect(stringifySearch({ w: undefined, cari: '' })).toBe('')
})
