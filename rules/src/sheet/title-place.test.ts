import { expect, test } from 'vitest'
import { planReading } from './plan.ts'
import { TEST_AREAS } from './test-areas.ts'
import { sheet } from './test-rows.ts'
import { desaOfTitles } from './title-place.ts'

const HEADINGS = ['NIK', 'Nama', 'Tgl Lahir']
const desaOf = (...titles: string[][]) => desaOfTitles(sheet(...titles), TEST_AREAS, '35.24')

test('finds the desa that titles name', () => {
  expect(desaOf(['DAFTAR PEKERJA RENTAN DESA KRANJI TAHUN 2026'])).toBe('35.24.14.2008')
  expect(desaOf(['Desa/Kelurahan', ':', 'Kranji'], ['Kecamatan', ':', 'Paciran'])).toBe('35.24.14.2008')
  expect(desaOf(['PEMERINTAH DESA SIDOMULYO'], ['KEC. SUKODADI - KAB. LAMONGAN'])).toBe('35.24.11.2002')
})

test('names none where the title is of something else, of many, or of none that is real', () => {
  expect(desaOf(['DAFTAR PERANGKAT DESA SE-KECAMATAN PACIRAN'])).toBeNull()
  expect(desaOf(['DANA DESA TAHUN 2026'])).toBeNull()
  expect(desaOf(['DESA SIDOMULYO KABUPATEN LAMONGAN'])).toBeNull()
  expect(desaOf(['DESA ATLANTIS'])).toBeNull()
})

test('a person and a column are stronger than a title', () => {
  const titled = (...headings: string[]) => sheet(['DESA KRANJI'], [...HEADINGS, ...headings])
  const known = { areas: TEST_AREAS, area: '35.24' }
  expect(planReading(titled(), known)).toMatchObject({
    desa: '35.24.14.2008',
    desaOfTitle: true,
    missing: [],
  })
  expect(planReading(titled(), { ...known, desa: '35.24.11.2002' })).toMatchObject({
    desa: '35.24.11.2002',
    desaOfTitle: false,
  })
  expect(planReading(titled('Desa'), known).desa).toBeNull()
  expect(planReading(titled()).missing).toEqual(['desa'])
})
