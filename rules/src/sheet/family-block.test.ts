import { expect, test } from 'vitest'
import type { SheetRow } from './cell.ts'
import { planReading } from './plan.ts'
import { TEST_AREAS } from './test-areas.ts'
import { sheet } from './test-rows.ts'
import { workerReader } from './worker-reader.ts'

const KK = ['3524141201150007', '3524141201150009']

function readAll(rows: readonly SheetRow[]) {
  const plan = planReading(rows, { areas: TEST_AREAS, area: '35.24' })
  const reader = workerReader(plan, { areas: TEST_AREAS, onDay: '2026-11-21' })
  const read = rows.map((row) => reader.read(row)).filter((one) => one !== null && one !== 'end')
  return {
    plan,
    read,
    workers: read.map(({ worker }) => worker),
    issues: read.flatMap(({ issues }) => issues),
  }
}

const BOOK_2012 = [
  '',
  'NO',
  'NIK',
  'NAMA',
  'JK',
  'TMPT LHR',
  'TGL LHR',
  'KTPEL',
  'AGAMA',
  'STATUS',
  'HUB. KEL',
  'PENDIDIKAN',
  'PEKERJAAN',
  'NAMA IBU',
  'NAMA AYAH',
  'NO.AKTE LAHIR',
]
const family2012 = (kk: string, alamat: string) => [
  ['', 'NO.KK', '', 'NAMA.KK', '', '', 'ALAMAT'],
  ['', kk, '', 'SUTRISNO', '', '', alamat],
  BOOK_2012,
]

test('carries card and address of each family of the book of 2012 to its members', () => {
  const rows = sheet(
    ['BUKU INDUK PENDUDUK'],
    [],
    ['', 'PROVINSI', ':', '35 JAWA TIMUR'],
    ['', 'KABUPATEN', ':', '35.24 LAMONGAN'],
    ['', 'KECAMATAN', ':', '35.24.14 PACIRAN'],
    ['', 'DESA', ':', '2008 KRANJI'],
    [],
    ...family2012(KK[0]!, 'DUSUN KRAJAN, RT:001, RW:002, Kodepos:62264,-'),
    [
      '',
      '1',
      '3524110101809001',
      'SUTRISNO',
      'L',
      'LAMONGAN',
      '01-01-1980',
      'Y',
      'ISLAM',
      'K',
      'KEPALA KELUARGA',
      'SD',
      'PETANI',
      'WARSI',
      'KARTO',
      '',
    ],
    [
      '',
      '2',
      '3524114101829002',
      'SITI',
      'P',
      'LAMONGAN',
      '01-01-1982',
      'Y',
      'ISLAM',
      'K',
      'ISTRI',
      'SD',
      'PEDAGANG',
      'MINAH',
      'WIRYO',
      '',
    ],
    ...family2012(KK[1]!, 'JL. RAYA NO 3, RT:-, RW:-, Kodepos:62264,-'),
    [
      '',
      '1',
      '3524110101859003',
      'DARMO',
      'L',
      'LAMONGAN',
      '01-01-1985',
      'Y',
      'ISLAM',
      'BK',
      'KEPALA KELUARGA',
      'SD',
      'NELAYAN',
      'SUMI',
      'JOYO',
      '',
    ],
  )
  const { plan, workers, issues } = readAll(rows)
  expect(plan).toMatchObject({
    layout: 'bip_2012',
    headerRow: 10,
    missing: [],
    desa: '35.24.14.2008',
    desaOfTitle: true,
    families: true,
  })
  expect(issues).toEqual([])
  expect(workers.map(({ kk }) => kk)).toEqual([KK[0], KK[0], KK[1]])
  expect(workers.map(({ alamat }) => alamat)).toEqual([
    'KRAJAN, RT/RW 001/002',
    'KRAJAN, RT/RW 001/002',
    'JL. RAYA NO 3',
  ])
  expect(workers.map(({ statusKawin }) => statusKawin)).toEqual(['kawin', 'kawin', 'belum'])
  expect(workers[1]).toMatchObject({ hubungan: 'istri', pekerjaan: 'pedagang' })
})

test('reads the book of 2016 under two rows of headings and a row of numbers', () => {
  const rows = sheet(
    ['PEMERINTAH KABUPATEN LAMONGAN'],
    ['KECAMATAN PACIRAN'],
    ['DESA KRANJI'],
    [],
    [
      'No',
      'Nama Lengkap',
      'NIK',
      'Tempat Lahir',
      'Tgl/Bln/Th',
      'JK',
      'SHDK',
      'Agama',
      'Pendidikan Terakhir',
      'Pekerjaan',
      'Nama',
      '',
    ],
    ['', '', '', '', '', '', '', '', '', '', 'Ibu', 'Ayah'],
    ['-1', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9', '-10', '-11', '-12'],
    [`No. KK : ${KK[0]}`, '', 'Alamat : JL. PANTAI, Nama Dusun : KRAJAN, RT/RW : 003/001'],
    [
      '1',
      'SUTRISNO',
      '3524110101809001 ',
      'LAMONGAN',
      '01-01-1980',
      'Lk',
      'KEPALA KELUARGA',
      'ISLAM',
      'SD',
      'PETANI/PEKEBUN',
      'WARSI',
      'KARTO',
    ],
    [`No. KK : ${KK[1]}`, '', 'Alamat : -, Nama Dusun : -, RT/RW : -/-'],
    [
      '1',
      'SITI',
      '3524114101829002',
      'LAMONGAN',
      '01-01-1982',
      'Pr',
      'KEPALA KELUARGA',
      'ISLAM',
      'SD',
      'PEDAGANG',
      'MINAH',
      'WIRYO',
    ],
    ['Keterangan:'],
    ['', 'Kepala Desa Kranji'],
  )
  const { plan, workers, issues } = readAll(rows)
  expect(plan).toMatchObject({ layout: 'bip_2016', headerRow: 6, desa: '35.24.14.2008' })
  expect(issues).toEqual([])
  expect(workers).toMatchObject([
    { kk: KK[0], alamat: 'JL. PANTAI, KRAJAN, RT/RW 003/001', jenisKelamin: 'L', ibu: 'WARSI' },
    { kk: KK[1], alamat: null, jenisKelamin: 'P', ibu: 'MINAH' },
  ])
})

test('reads the book with e-KTP, whose families begin with a bare number', () => {
  const head = [
    'NO',
    'Nama Lengkap',
    'NIK',
    'Tempat Lahir',
    'Tgl/Bln/Th',
    'JK',
    'Stat Kwn',
    'Gol. Drh',
    'SHDK',
    'Agama',
    'Pendidikan Terakhir',
    'No Akta Lahir',
    'Pekerjaan',
    'Nama  Ibu',
    'Nama Ayah',
    'Wjb KTP',
    'KTP-eL',
    'Status',
    'Stat Rkm',
  ]
  const rows = sheet(
    head,
    [KK[0]!, '', 'NETI', '', '', '', '', '', '', '', '', 'DESA KRANJI RT/RW : 002/000 DUSUN : SIDODADI'],
    [
      '1',
      'NETI',
      '3524114101829002',
      'LAMONGAN',
      '01-01-1982',
      'Pr',
      'CM',
      '-',
      'KEPALA KELUARGA',
      'ISLAM',
      'SD',
      '',
      'PEDAGANG',
      'MINAH',
      'WIRYO',
      'WAJIB',
      'KTP-eL',
      'SDH DPT',
      'CARD SHIPPED',
    ],
  )
  const { plan, read, workers, issues } = readAll(rows)
  expect(plan).toMatchObject({ layout: 'bip_ektp', desa: '35.24.14.2008', missing: [] })
  expect(plan.at.status).toBeUndefined()
  expect(issues).toEqual([])
  expect(workers).toMatchObject([{ kk: KK[0], alamat: 'SIDODADI, RT/RW 002', statusKawin: 'cerai_mati' }])
  expect(read[0]?.carried.kk).toBe(KK[0])
})
