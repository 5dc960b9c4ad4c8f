import { expect, test } from 'vitest'
import { areaFacts } from './areas.ts'
import { planReading } from './plan.ts'
import { readWorkerRow } from './read-worker-row.ts'
import { sheet } from './test-rows.ts'

/** 18.04 is Lampung Barat here and Lampung Timur for BPS, whose kecamatan 011 makes a code that is valid here too. */
const LAMPUNG = areaFacts([
  { code: '18', name: 'Lampung' },
  { code: '18.04', name: 'Kabupaten Lampung Barat' },
  { code: '18.04.01', name: 'Sumber Jaya' },
  { code: '18.04.01.1001', name: 'Tugu Sari' },
  { code: '18.04.01.1002', name: 'Simpang Sari' },
  { code: '18.07', name: 'Kabupaten Lampung Timur' },
  { code: '18.07.01', name: 'Sukadana' },
  { code: '18.07.01.2001', name: 'Pasar Sukadana' },
  { code: '18.07.01.2002', name: 'Mataram Marga' },
])

const HEADINGS = ['NIK', 'Nama', 'Tgl Lahir', 'JK', 'Kode Desa', 'Desa', 'Kecamatan', 'Kabupaten']
type Place = readonly [code: string, desa?: string, kecamatan?: string, kabupaten?: string]

const row = ([code, desa = '', kecamatan = '', kabupaten = '']: Place, n: number) => [
  `180701010180${9001 + n}`,
  'Sutrisno',
  '01-01-1980',
  'L',
  code,
  desa,
  kecamatan,
  kabupaten,
]

const readPlaces = (...places: Place[]) => {
  const rows = sheet(HEADINGS, ...places.map(row))
  const plan = planReading(rows, { areas: LAMPUNG })
  const read = rows.slice(1).map((one) => readWorkerRow(plan, one, { areas: LAMPUNG, onDay: '2026-11-21' }))
  return {
    system: plan.codeSystem,
    rows: read.map((one) => [one?.worker.desa, ...(one?.issues.map(({ code }) => code) ?? [])]),
  }
}

const PASAR: Place = ['1804010001', 'Pasar Sukadana', 'Sukadana', 'Lampung Timur']
/** Of BPS too, but a valid code of Lampung Barat when its dots are put as here. */
const TRAP: Place = ['1804011001', 'Mataram Marga', 'Sukadana', 'Lampung Timur']

test('sees that the codes are those of BPS, and takes the desa from its names alone', () => {
  expect(readPlaces(PASAR, TRAP)).toEqual({
    system: 'bps',
    rows: [
      ['18.07.01.2001', 'desa.bps_code_named'],
      ['18.07.01.2002', 'desa.bps_code_named'],
    ],
  })
})

test('takes no BPS code whose names say nothing, even where it is a code of another kabupaten', () => {
  const bare = TRAP[0]
  expect(readPlaces(PASAR, [bare], [bare, 'Tempat Lain']).rows.slice(1)).toEqual([
    [null, 'desa.bps_code'],
    [null, 'desa.bps_code'],
  ])
})

test('takes from a list of both kinds the codes that the names confirm', () => {
  const ours: Place = ['1804011001', 'Tugu Sari', 'Sumber Jaya', 'Lampung Barat']
  expect(readPlaces(PASAR, ours)).toEqual({
    system: 'mixed',
    rows: [['18.07.01.2001', 'desa.bps_code_named'], ['18.04.01.1001']],
  })
})

test('reads Kemendagri codes as before, a desa renamed or a single slip notwithstanding', () => {
  const renamed: Place = ['1807012001', 'Nama Lama Sekali', 'Sukadana', 'Lampung Timur']
  const many = Array.from({ length: 20 }, (): Place => ['1807012001', 'Pasar Sukadana'])
  const { system, rows } = readPlaces(...many, renamed, TRAP)
  expect([system, rows[20], rows[21]]).toEqual(['kemendagri', ['18.07.01.2001'], [null, 'desa.code_differs']])
})

test('reads the seven digits of a kecamatan of BPS beside names', () => {
  expect(readPlaces(['1804010', 'Mataram Marga', 'Sukadana'])).toMatchObject({
    rows: [['18.07.01.2002', 'desa.bps_code_named']],
  })
})
