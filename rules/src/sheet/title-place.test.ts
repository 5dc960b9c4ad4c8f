import { expect, test } from 'vitest'
import { planReading } from './plan.ts'
import { TEST_AREAS } from './test-areas.ts'
import { sheet } from './test-rows.ts'
import { desaOfTitles } from './title-place.ts'
import { workerReader } from './worker-reader.ts'

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

test('a kecamatan in a title settles which desa a row names', () => {
  const rows = sheet(
    ['DAFTAR PEKERJA RENTAN'],
    ['KECAMATAN SUKODADI'],
    ['NIK', 'Nama', 'Desa'],
    ['3524110101809001', 'Sutrisno', 'Sidomulyo'],
    ['3524110101809002', 'Darmo', 'Kranji'],
    ['3524110101809003', 'Warsi', 'Sidomuljo'],
  )
  const reader = workerReader(planReading(rows), { areas: TEST_AREAS, onDay: '2026-11-21', scope: '35.24' })
  const read = rows.flatMap((row) => reader.read(row) ?? [])
  expect(read.map((one) => one !== 'end' && [one.worker.desa, one.issues.map(({ code }) => code)])).toEqual([
    ['35.24.11.2002', ['tanggal_lahir.missing']],
    ['35.24.14.2008', ['tanggal_lahir.missing']],
    ['35.24.11.2002', ['tanggal_lahir.missing', 'desa.near']],
  ])
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

test('the name of a sheet says the desa where nothing else does, within the area of the sender', () => {
  const rows = sheet(HEADINGS, ['3524110101809001', 'Sutrisno', '01-01-1980'])
  const planned = (sheetName: string, area = '35.24', top = rows) => {
    const { desa, desaOfTitle, missing } = planReading(top, { areas: TEST_AREAS, area, sheetName })
    return [desa, desaOfTitle, missing.join()]
  }
  expect(planned('03. Desa KRANJI')).toEqual(['35.24.14.2008', true, ''])
  for (const none of ['Sheet1', 'Dusun 3', 'Data', '2026', 'Sidomulyo', 'Metro'])
    expect(planned(none)).toEqual([null, false, 'desa'])
  expect(planned('Kranji', '18')).toEqual([null, false, 'desa'])
  expect(planned('Kranji', '35.24', sheet(['DESA SIDOMULYO KECAMATAN SUKODADI'], HEADINGS))).toEqual([
    '35.24.11.2002',
    true,
    '',
  ])
})
