import { expect, test } from 'vitest'
import { householdReader } from './household-reader.ts'
import { CATALOGUE } from './layouts/catalogue.ts'
import { planReading } from './plan.ts'
import { readHouseholdRow } from './read-household-row.ts'
import { TEST_AREAS } from './test-areas.ts'
import { sheet } from './test-rows.ts'

const FACTS = { areas: TEST_AREAS }
const HEADINGS = ['kode_kelurahan_desa', 'nomor_kartu_keluarga', 'nama_anggota_keluarga']
const REST = ['jumlah_anggota_keluarga', 'desil_nasional', 'alamat']
const DTSEN = CATALOGUE.find(({ id }) => id === 'dtsen_keluarga')!
const ALL = [
  ...HEADINGS,
  ...REST,
  ...DTSEN.columns.filter(
    (column) => ![...HEADINGS, ...REST].some((own) => own.replaceAll('_', '').toUpperCase() === column),
  ),
]
const KK = '3524141201150007'

const read = (kk: string | number, desil: string | number = 2) => {
  const rows = sheet(ALL, ['3524142008', kk, 'SUTRISNO; SITI', 4, desil, 'Dsn. Krajan'])
  return readHouseholdRow(planReading(rows), rows[1]!, FACTS)
}
const codes = (kk: string | number, desil?: string | number) =>
  read(kk, desil)?.issues.map(({ code }) => code)

test('knows the families of DTSEN and reads one', () => {
  expect(planReading(sheet(ALL))).toMatchObject({ layout: 'dtsen_keluarga', kind: 'households', missing: [] })
  expect(read(KK)).toMatchObject({
    row: 2,
    verdict: 'ok',
    household: {
      kk: KK,
      desa: '35.24.14.2008',
      kepala: 'SUTRISNO',
      alamat: 'Dsn. Krajan',
      jumlahAnggota: 4,
      desil: 2,
    },
  })
})

test('says what is wrong with a family', () => {
  expect(codes('')).toEqual(['kk.missing'])
  expect(codes('-', 3)).toEqual(['kk.missing'])
  expect(codes('352414120115')).toEqual(['kk.not_a_number'])
  expect(codes(3_524_141_201_150_000)).toEqual(['kk.rounded'])
  expect(codes(KK, '>4')).toEqual(['desil.unknown'])
})

test('counts a family card once', () => {
  const rows = sheet(ALL, ['3524142008', KK, 'A', 2, 1], ['3524142008', KK, 'A', 2, 1])
  const reader = householdReader(planReading(rows), FACTS)
  const reads = rows.map((row) => reader.read(row))
  expect(reads[2]).toMatchObject({
    verdict: 'rejected',
    issues: [{ code: 'kk.duplicate_in_file', seen: KK, firstRow: 2 }],
  })
})

test('takes any list of family cards with deciles for families, and one with a NIK for people', () => {
  const families = planReading(
    sheet(['No', 'No KK', 'Kepala Keluarga', 'Desil', 'Desa'], ['1', KK, 'Siti', 1, 'Kranji']),
  )
  expect(families).toMatchObject({ layout: 'umum', kind: 'households', missing: [] })
  expect(planReading(sheet(['NIK', 'No KK', 'Nama', 'Desil', 'Desa'])).kind).toBe('people')
})
