import { expect, test } from 'vitest'
import { foldAreaName } from './areas.ts'
import { TEST_AREAS } from './test-areas.ts'

const byName = (desa: string, kecamatan = '', kabupaten = '', area = '') =>
  TEST_AREAS.desaByName({ desa, kecamatan, kabupaten }, area)

test('finds a desa by its code with and without dots', () => {
  expect(TEST_AREAS.desaByCode('35.24.14.2008')).toBe('35.24.14.2008')
  expect(TEST_AREAS.desaByCode('3524142008')).toBe('35.24.14.2008')
  expect(TEST_AREAS.desaByCode('35.24.14.2099')).toBe('desa.unknown')
})

test('never takes a BPS code for a Kemendagri code', () => {
  expect(TEST_AREAS.desaByCode('3524140008')).toBe('desa.bps_code')
  expect(TEST_AREAS.desaByCode('ID3524140008')).toBe('desa.bps_code')
})

test('finds a desa by its names, however they are written', () => {
  expect(byName('KRANJI', 'PACIRAN')).toBe('35.24.14.2008')
  expect(byName('Ds. Kran-ji', 'Kec. Paciran', 'Kab. Lamongan')).toBe('35.24.14.2008')
  expect(byName('TUNGGUL SADIYAH 2', 'paciran')).toBe('35.24.14.2001')
  expect(byName('Tunggul Sadiyah Dua')).toBe('35.24.14.2001')
  expect(byName('Metro', 'Metro Pusat', 'Metro')).toBe('18.72.01.1001')
  expect(byName('Kranjik', 'Paciran')).toBe('desa.unknown')
})

test('asks when a name fits two desa, and lets kecamatan, area or kind decide', () => {
  expect(byName('Sidomulyo')).toBe('desa.ambiguous')
  expect(byName('Sidomulyo', 'Sukodadi')).toBe('35.24.11.2002')
  expect(byName('Sidomulyo', '', '', '35.24.14')).toBe('35.24.14.2012')
  expect(byName('Blimbing', 'Paciran')).toBe('desa.ambiguous')
  expect(byName('Kel. Blimbing', 'Paciran')).toBe('35.24.14.1010')
  expect(byName('Desa Blimbing', 'Paciran')).toBe('35.24.14.2011')
})

test('folds kind words, marks and numerals', () => {
  expect(foldAreaName('KEL. Sumber-Agung II')).toBe(foldAreaName('Sumberagung Dua'))
  expect(foldAreaName('Kota Administrasi Jakarta Pusat')).toBe('KOTAADMINISTRASIJAKARTAPUSAT')
})

test('knows the kecamatan of today that a NIK may start with', () => {
  expect([TEST_AREAS.knowsNikPrefix('352414'), TEST_AREAS.knowsNikPrefix('352499')]).toEqual([true, false])
})
