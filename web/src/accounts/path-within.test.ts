import { expect, test } from 'vitest'
import { pathWithin } from './path-within.ts'

test('a path of this site is kept, with its question', () => {
  expect(pathWithin('/w/35.24?bulan=2026-10')).toBe('/w/35.24?bulan=2026-10')
})

test('another site, whatever its disguise, is not returned to', () => {
  for (const wanted of [
    'https://contoh.id',
    '//contoh.id',
    '/\\contoh.id',
    'javascript:alert(1)',
    7,
    undefined,
  ])
    expect(pathWithin(wanted)).toBeUndefined()
})

test('signing in never leads back to signing in', () => {
  expect(pathWithin('/masuk?ke=/')).toBeUndefined()
})
