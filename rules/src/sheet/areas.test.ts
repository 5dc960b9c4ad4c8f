import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldAreaName } from './area-index.ts'
import { withAliases } from './areas.ts'
import { editDistance, lettersApart, lettersIn } from './edit-distance.ts'
import { TEST_AREAS } from './test-areas.ts'

const found = (answer: { desa: string | null; issue: string | null }) => answer.issue ?? answer.desa
const byName = (desa: string, kecamatan = '', kabupaten = '', area = '') =>
  found(TEST_AREAS.desaByName({ desa, kecamatan, kabupaten }, area))
const near = (desa: string, kecamatan = '', area = '35.24') =>
  TEST_AREAS.desaByName({ desa, kecamatan }, area)

test('finds a desa by its code with and without dots', () => {
  expect(found(TEST_AREAS.desaByCode('35.24.14.2008'))).toBe('35.24.14.2008')
  expect(found(TEST_AREAS.desaByCode('3524142008'))).toBe('35.24.14.2008')
  expect(found(TEST_AREAS.desaByCode('35.24.14.2099'))).toBe('desa.unknown')
})

test('never takes a BPS code for a Kemendagri code', () => {
  for (const code of ['3524140008', 'ID3524140008', '3524140'])
    expect(found(TEST_AREAS.desaByCode(code))).toBe('desa.bps_code')
})

test('finds a desa by its names, however they are written', () => {
  expect(byName('KRANJI', 'PACIRAN')).toBe('35.24.14.2008')
  expect(byName('Ds. Kran-ji', 'Kec. Paciran', 'Kab. Lamongan')).toBe('35.24.14.2008')
  expect(byName('TUNGGUL SADIYAH 2', 'paciran')).toBe('35.24.14.2001')
  expect(byName('Tunggul Sadiyah Dua')).toBe('35.24.14.2001')
  expect(byName('Metro', 'Metro Pusat', 'Metro')).toBe('18.72.01.1001')
})

test('asks when a name fits two desa, and lets kecamatan, area or kind decide', () => {
  expect(byName('Sidomulyo')).toBe('desa.ambiguous')
  expect(byName('Sidomulyo', 'Sukodadi')).toBe('35.24.11.2002')
  expect(byName('Sidomulyo', '', '', '35.24.14')).toBe('35.24.14.2012')
  expect(byName('Blimbing', 'Paciran')).toBe('desa.ambiguous')
  expect(byName('Kel. Blimbing', 'Paciran')).toBe('35.24.14.1010')
  expect(byName('Desa Blimbing', 'Paciran')).toBe('35.24.14.2011')
})

test('offers the one desa whose name is nearly so, for a person to confirm', () => {
  expect(near('Kranjik', 'Paciran')).toEqual({ desa: '35.24.14.2008', issue: 'desa.near' })
  expect(near('Sidomuljo', 'Sukodadi')).toEqual({ desa: '35.24.11.2002', issue: 'desa.near' })
  expect(near('Kranjik')).toEqual({ desa: '35.24.14.2008', issue: 'desa.near' })
  expect(near('Kranjik', '', '')).toEqual({ desa: null, issue: 'desa.unknown' })
})

test('offers a desa of that name in another kecamatan of the kabupaten, and asks where two are as near', () => {
  expect(near('Kranji', 'Sukodadi')).toEqual({ desa: '35.24.14.2008', issue: 'desa.near' })
  expect(near('Kranji', 'Pacirann')).toEqual({ desa: '35.24.14.2008', issue: 'desa.near' })
  expect(near('Sidomuljo')).toEqual({ desa: null, issue: 'desa.ambiguous' })
  expect(near('Sidorejooo')).toEqual({ desa: null, issue: 'desa.unknown' })
})

test('takes a name that a person has confirmed, for its kecamatan and its kabupaten alone', () => {
  const written = { written: 'TANJUNGKRANJI', kecamatan: 'PACIRAN', desa: '35.24.14.2008' }
  const facts = withAliases(TEST_AREAS, [written])
  const ask = (kecamatan: string, kabupaten = '') =>
    found(facts.desaByName({ desa: 'Tanjung Kranji', kecamatan, kabupaten }, '35.24'))
  expect([ask('PACIRAN'), ask('Kec. Paciran', 'Kab. Lamongan')]).toEqual(['35.24.14.2008', '35.24.14.2008'])
  expect([ask('Sukodadi'), ask('Paciran', 'Metro')]).toEqual(['desa.unknown', 'desa.unknown'])
})

test('lists what may be meant, the likeliest first', () => {
  expect(TEST_AREAS.candidates({ desa: 'Sidomuljo', kecamatan: 'Sukodadi' }, '35.24')).toEqual([
    '35.24.11.2002',
    '35.24.14.2012',
  ])
})

test('folds kind words, marks and numerals', () => {
  expect(foldAreaName('KEL. Sumber-Agung II')).toBe(foldAreaName('Sumberagung Dua'))
  expect(foldAreaName('Kota Administrasi Jakarta Pusat')).toBe('KOTAADMINISTRASIJAKARTAPUSAT')
})

test('knows the kecamatan of today that a NIK may start with, and kabupaten that had another code', () => {
  const knows = (prefix: string) => TEST_AREAS.knowsNikPrefix(prefix)
  expect([knows('352414'), knows('352499'), knows('910101'), knows('910301')]).toEqual([
    true,
    false,
    true,
    false,
  ])
})

const word = fc.string({ unit: fc.constantFrom(...'ABCD'), maxLength: 7 })

test('counts edits alike from both ends, never more than letters, never fewer than letters apart tell', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const edits = editDistance(a, b, 9)
      expect(edits).toBe(editDistance(b, a, 9))
      expect(edits <= Math.max(a.length, b.length)).toBe(true)
      expect(edits === 0).toBe(a === b)
      expect(editDistance(a, b, 2)).toBe(Math.min(edits, 3))
      expect(lettersApart(lettersIn(a), lettersIn(b)) <= 2 * edits).toBe(true)
    }),
  )
})
