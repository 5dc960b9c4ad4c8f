import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from './cell.ts'
import { ISSUES } from './issue-catalogue.ts'
import { planReading } from './plan.ts'
import { readWorkerRow, type RowFacts } from './read-worker-row.ts'
import { TEST_AREAS } from './test-areas.ts'
import { cell, sheet } from './test-rows.ts'

const HEADINGS = [
  'NIK',
  'Nama',
  'Tgl Lahir',
  'JK',
  'Pekerjaan',
  'Kode Desa',
  'Status',
  'No KK',
  'HP',
  'Alamat',
  'RT',
]
const FACTS: RowFacts = { areas: TEST_AREAS, onDay: '2026-11-21' }
const PLAN = planReading(sheet(HEADINGS, ['', '', '31-12-1980', '', '', '', 'HIDUP']))

type Values = Partial<Record<'nik' | 'nama' | 'lahir' | 'jk' | 'kerja' | 'desa' | 'status', string | number>>

const GOOD = {
  nik: '3524110101809001',
  nama: 'Sutrisno',
  lahir: '01-01-1980',
  jk: 'L',
  kerja: 'petani',
  desa: '35.24.14.2008',
  status: '',
}

const rowOf = (values: Values, more: (string | number)[] = []) => {
  const { nik, nama, lahir, jk, kerja, desa, status } = { ...GOOD, ...values }
  return { row: 2, cells: [nik, nama, lahir, jk, kerja, desa, status, ...more].map(cell) }
}

const codes = (values: Values, facts = FACTS): string[] =>
  readWorkerRow(PLAN, rowOf(values), facts)?.issues.map((issue) => issue.code) ?? ['no person']

test('reads a good row whole', () => {
  const more = ['3524110101109001', 81_234_567_890, 'Jl. Raya', 3]
  expect(readWorkerRow(PLAN, rowOf({ nama: '  Siti   Aminah ', jk: 'L' }, more), FACTS)).toMatchObject({
    row: 2,
    verdict: 'ok',
    issues: [],
    worker: {
      nik: '3524110101809001',
      nama: 'Siti Aminah',
      tanggalLahir: '1980-01-01',
      jenisKelamin: 'L',
      desa: '35.24.14.2008',
      pekerjaan: 'petani',
      kk: '3524110101109001',
      hp: '081234567890',
      alamat: 'Jl. Raya, RT/RW 003',
    },
  })
})

const CASES: [string, Values, string[]][] = [
  ['a NIK in a number cell that lost its last digit', { nik: 3524110101809000 }, ['nik.rounded']],
  ['a NIK in a number cell that no spreadsheet rounded', { nik: 3524110101809001 }, []],
  ['a text NIK that ends in 0', { nik: '3524110101809000' }, []],
  ['a number that had lost ten digits before', { nik: 3524110000000000 }, ['nik.scientific']],
  ['the same as text', { nik: '3524110000000000' }, ['nik.scientific']],
  ['a NIK with marks of thousands', { nik: '3.524.110.101.809.001' }, []],
  ['a NIK with a fraction of nothing', { nik: '3524110101809001.0' }, []],
  [
    'a NIK with marks of thousands that lost its last digit',
    { nik: '3,524,110,101,809,000.00' },
    ['nik.rounded'],
  ],
  ['a NIK with unseen marks', { nik: "'\u200e3524 1101\u00a00180 9001\n" }, []],
  ['a temporary NIK of OpenSID', { nik: '0352411010180900' }, ['nik.missing']],
  ['no NIK', { nik: '0' }, ['nik.missing']],
  ['a NIK of an unknown kecamatan', { nik: '9999990101809001' }, ['nik.area_unknown']],
  ['a birth date unlike the NIK', { lahir: '02-01-1980' }, ['nik.birth_date_differs']],
  ['a sex unlike the NIK', { jk: 'Perempuan' }, ['nik.sex_differs']],
  ['no name', { nama: '-' }, ['nama.missing']],
  ['a name of one letter', { nama: 'S.' }, ['nama.too_short']],
  ['a mark of death', { nama: 'SUTRISNO (ALM)' }, ['nama.deceased_mark']],
  ['a mistyped mark of death', { nama: 'SUTRISNO (ALMN0' }, ['nama.deceased_mark']],
  ['a mark of death without a space', { nama: 'ALM.SUTRISNO' }, ['nama.deceased_mark']],
  ['a mark of death behind a stroke', { nama: 'Sutrisno/almh' }, ['nama.deceased_mark']],
  ['a death in a word', { nama: 'Sutrisno [wafat]' }, ['nama.deceased_mark']],
  ['a name that only begins like the mark', { nama: 'ALMIRA SALMA' }, []],
  ['no birth date', { lahir: '' }, ['tanggal_lahir.missing']],
  ['an impossible birth date', { lahir: '31-02-1980' }, ['tanggal_lahir.impossible']],
  ['seventeen years today', { nik: '3524112111099001', lahir: '21-11-2009' }, []],
  ['seventeen years tomorrow', { nik: '3524112211099001', lahir: '22-11-2009' }, ['umur.below_minimum']],
  ['sixty-five years today', { nik: '3524112111619001', lahir: '21-11-1961' }, ['umur.above_maximum']],
  ['sixty-five years tomorrow', { nik: '3524112211619001', lahir: '22-11-1961' }, []],
  ['an unreadable sex', { jk: 'Z' }, ['jenis_kelamin.unknown']],
  ['no desa', { desa: '' }, ['desa.missing']],
  ['a desa that is not there', { desa: '35.24.14.2099' }, ['desa.unknown']],
  ['a BPS code', { desa: '3524140008' }, ['desa.bps_code']],
  ['an unknown occupation', { kerja: 'astronaut' }, ['pekerjaan.unknown']],
  ['no occupation', { kerja: '' }, []],
  ['a housewife', { kerja: 'Mengurus Rumah Tangga' }, ['pekerjaan.excluded']],
  ['a civil servant', { kerja: 'PNS' }, ['pekerjaan.excluded']],
  ['somebody who died', { status: 'Mati' }, ['status.deceased']],
  ['somebody who moved', { status: 'Pindah Dalam Negeri' }, ['status.moved']],
]

for (const [what, values, expected] of CASES)
  test(`says ${expected.join(', ') || 'nothing'} of ${what}`, () => expect(codes(values)).toEqual(expected))

test('refuses a desa outside the area of the sender', () => {
  expect(codes({}, { ...FACTS, scope: '18' })).toEqual(['desa.outside_scope'])
  expect(codes({}, { ...FACTS, scope: '35.24' })).toEqual([])
})

test('names everything that is wrong at once', () => {
  expect(codes({ nik: '12', nama: '', lahir: '32-01-1980', desa: '' })).toEqual([
    'nik.length',
    'nama.missing',
    'tanggal_lahir.impossible',
    'desa.missing',
  ])
})

test('takes the desa of the whole file for a row that names none', () => {
  const plan = planReading(sheet(HEADINGS), { desa: '35.24.14.2008' })
  expect(readWorkerRow(plan, rowOf({ desa: '' }), FACTS)?.worker.desa).toBe('35.24.14.2008')
})

test('reads the codes of OpenSID as codes and those of other lists as unknown words', () => {
  const opensid = { ...PLAN, layout: 'opensid_penduduk' as const }
  const read = readWorkerRow(opensid, rowOf({ kerja: 20, jk: 1, status: 1 }), FACTS)
  expect(read).toMatchObject({ verdict: 'ok', worker: { pekerjaan: 'buruh_tani', jenisKelamin: 'L' } })
  expect(readWorkerRow(opensid, rowOf({ status: 2 }), FACTS)?.verdict).toBe('rejected')
  expect(codes({ kerja: 20 })).toEqual(['pekerjaan.unknown'])
})

test('holds no person in empty rows, totals, numbers of columns and signatures', () => {
  const none: (string | number)[][] = [
    [],
    ['', '', '', ''],
    [1, 2, 3, 4],
    ['-1', '-2', '-3'],
    ['JUMLAH', 120],
    ['', 'Mengetahui,'],
    ['', 'DUSUN KRAJAN'],
    ['', 'RT 003 RW 001'],
    ['', 'Nama'],
  ]
  expect(
    none.filter((values) => readWorkerRow(PLAN, { row: 9, cells: values.map(cell) }, FACTS) !== null),
  ).toEqual([])
})

test('holds no person in a total that stands in the columns of name and birth date', () => {
  expect(readWorkerRow(PLAN, rowOf({ nik: '', nama: 'JUMLAH', lahir: 120 }), FACTS)).toBeNull()
  expect(readWorkerRow(PLAN, rowOf({ nik: '', nama: 'Sub Total', lahir: '1.204' }), FACTS)).toBeNull()
  expect(codes({ nik: '', nama: 'Total Rekaan', lahir: '01-01-1980' })).toEqual(['nik.missing'])
})

test('reads a person whose name begins like a line of signatures', () => {
  for (const nama of ['Andi', 'Lurahman', 'Totalia', 'Camatus'])
    expect(codes({ nik: '', nama, lahir: '' })).toEqual(['nik.missing', 'tanggal_lahir.missing'])
})

test('leaves out a family card that is not whole and says so, but takes the row', () => {
  const kk = (value: string | number) => {
    const read = readWorkerRow(PLAN, rowOf({}, [value]), FACTS)
    return [read?.worker.kk, read?.verdict, read?.issues.map(({ code }) => code).join()]
  }
  for (const spoilt of [3524110101109000, '3.524.110.101.109.000', '35241101011090', '3,52411E+15'])
    expect(kk(spoilt)).toEqual([null, 'warned', 'kk.left_out'])
  for (const none of ['', '-', '0352411010110900']) expect(kk(none)).toEqual([null, 'ok', ''])
  expect(kk('3524110101109000')).toEqual(['3524110101109000', 'ok', ''])
})

test('reads the sex from a mark in the column of men or of women', () => {
  const headings = ['NIK', 'NAMA', 'JENIS KELAMIN', '', 'KODE DESA']
  const [women, men] = ['3524114101809001', '3524110101809001']
  const people = [
    [women, 'Rekaan Suti', '', 'v', '35.24.14.2008'],
    [men, 'Rekaan Kardi', 1, 0, '35.24.14.2008'],
    [men, 'Rekaan Darno', '', '', '35.24.14.2008'],
  ]
  const rows = sheet(headings, ['', '', 'L', 'P'], ...people)
  const plan = planReading(rows)
  expect(plan).toMatchObject({ headerRow: 2, at: { lakiLaki: 2, perempuan: 3 } })
  const read = rows.slice(2).map((row) => readWorkerRow(plan, row, FACTS))
  expect(read.map((one) => one?.worker.jenisKelamin)).toEqual(['P', 'L', null])
  expect(read.map((one) => one?.issues.map(({ code }) => code).includes('jenis_kelamin.unknown'))).toEqual([
    false,
    false,
    true,
  ])
})

test('takes a letter alone for no sex where the other does not stand beside it', () => {
  const plan = planReading(sheet(['NIK', 'NAMA', 'P', 'KODE DESA', 'L'], ['', '', '12', '', '8']))
  expect([plan.at.lakiLaki, plan.at.perempuan]).toEqual([undefined, undefined])
})

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }).map(cell),
  fc.string().map((text): Cell => ({ kind: 'error', text })),
  fc.double().map((number): Cell => ({ kind: 'number', text: String(number), number })),
  fc.double().map((number): Cell => ({ kind: 'date', text: '', number })),
  fc.constantFrom('3524110101809001', '01-01-1980', 'L', 'petani', '35.24.14.2008', 'Kranji').map(cell),
)

const NOBODY = { verdict: 'ok', issues: [], worker: { nik: '', desa: '' } } as const

test('never throws on what cells hold, and the worst issue is the verdict', () => {
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 14 }), (cells) => {
      const { verdict, issues, worker } = readWorkerRow(PLAN, { row: 2, cells }, FACTS) ?? NOBODY
      const rejected = issues.some(({ code }) => ISSUES[code].verdict === 'rejected')
      expect(verdict).toBe(rejected ? 'rejected' : issues.length > 0 ? 'warned' : 'ok')
      expect(rejected || (worker.nik !== null && worker.desa !== null)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
