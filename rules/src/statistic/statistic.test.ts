import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberFormOf, readNumber } from './figures-as-written.ts'
import { findStatistic, hundredthsOf, lastDayAt, readPosition } from './index.ts'
import { read, readIn } from './test-statistics.ts'

const SAID = { source: 'Dinas rekaan' }
const short = ({ area, statistic, value, position }: ReturnType<typeof read>['values'][number]) =>
  [area, statistic, value, position].join(' ')

test('a long list is read in any order of columns, each figure with its unit, time and source', () => {
  const { form, values, refused } = read(
    ['sumber', 'nilai', 'kode', 'indikator', 'posisi', 'catatan'],
    ['BPS rekaan', '2.994.131', '18', 'potensi_pekerja', '2025-08', 'sementara'],
    ['Koran rekaan', '24,86', '18', 'coverage_pct', '2025 (akhir)', ''],
    ['RKPD 2026 rekaan', '45,53', '18', 'target_pct', '2026', ''],
    ['RPJMN', '43,92', '0', 'target_pct_rpjmn', '2029', ''],
  )
  expect([form, refused]).toEqual(['long', []])
  expect(values.map(short)).toEqual([
    '18 potensi_pekerja 2994131 2025-08',
    '18 coverage_pct 24.86 2025',
    '18 target_pct 45.53 2026',
    'ID target_pct_rpjmn 43.92 2029',
  ])
  expect(values.map(({ note }) => note)).toEqual(['sementara', 'akhir', '', ''])
  expect(values.map(({ becomes }) => becomes)).toEqual([
    { as: 'denominator', whole: 'potensi' },
    { as: 'observation' },
    { as: 'target', states: 'percent', instrument: 'RKPD' },
    { as: 'target', states: 'percent', instrument: 'RPJMN' },
  ])
})

test('a code with a question mark is refused as it stands, whatever its name suggests', () => {
  const { values, refused } = read(
    ['kode', 'nama', 'coverage_pct', 'posisi', 'source'],
    ['18.10', 'Pringsewu', 21.4, '2024-09-24', 'Koran rekaan'],
    ['18.09?', 'Lampung Utara (disebut dua kali)', 26.6, '2024-09-24', 'Koran rekaan'],
    ['18.99', 'Entah', 20, '2024-09-24', 'Koran rekaan'],
  )
  expect(values.map(short)).toEqual(['18.10 coverage_pct 21.4 2024-09-24'])
  expect(refused).toEqual([
    { row: 3, field: 'kode', code: 'area.unreadable', seen: '18.09?' },
    { row: 4, field: 'kode', code: 'area.unknown', seen: '18.99' },
  ])
})

test('a wide table of years takes its figure from the title, its source from the footnote', () => {
  const { values } = read(
    ['Penduduk Bekerja Menurut Kabupaten/Kota di Provinsi Lampung'],
    ['Kabupaten/Kota', 2023, 2024],
    ['(1)', '(2)', '(3)'],
    ['Lampung Barat', '161.024', '163.118'],
    ['Metro', '81.205', '…'],
    ['Provinsi Lampung', '242.229', '163.118'],
    ['Sumber: BPS rekaan, Sakernas Agustus'],
  )
  expect(values.map(short)).toEqual([
    '18.04 penduduk_bekerja 161024 2023',
    '18.04 penduduk_bekerja 163118 2024',
    '18.72 penduduk_bekerja 81205 2023',
    '18 penduduk_bekerja 242229 2023',
    '18 penduduk_bekerja 163118 2024',
  ])
  expect(new Set(values.map(({ source }) => source))).toEqual(new Set(['BPS rekaan, Sakernas Agustus']))
})

test('years under a heading that spans them are read with it', () => {
  const { values } = read(
    ['Kabupaten/Kota', 'Angkatan Kerja', '', 'sumber'],
    ['', '2023', '2024', ''],
    ['Tanggamus', '300100', '301200', 'BPS rekaan'],
  )
  expect(values.map(short)).toEqual(['18.06 angkatan_kerja 300100 2023', '18.06 angkatan_kerja 301200 2024'])
})

test('a table by sex is the population, its time as the file says it, and a comma in the source is no column', () => {
  const { values } = read(
    ['kode', 'nama', 'laki_laki', 'perempuan', 'total', 'periode', 'source'],
    ['0', 'INDONESIA', 10, 11, 21, '2024-12 (Semester II)', 'Dukcapil', 'rekaan'],
  )
  expect(values.map(short)).toEqual([
    'ID penduduk_laki_laki 10 2024-12',
    'ID penduduk_perempuan 11 2024-12',
    'ID penduduk 21 2024-12',
  ])
  expect(values[0]).toMatchObject({ note: 'Semester II', source: 'Dukcapil, rekaan' })
})

test('a name without a code means an area of the place of the table; nearly the name is a doubt', () => {
  const bandung = readIn(
    '32',
    { ...SAID, statistic: 'penduduk_bekerja', position: '2024' },
    ['Wilayah', 'Jumlah'],
    ['Kabupaten'],
    ['Bandung', 100],
    ['Kota'],
    ['Bandung', 200],
    ['Bandng', 300],
    ['Surabaya', 400],
  )
  if (typeof bandung === 'string') throw new Error(bandung)
  expect(bandung.values.map(({ area, doubt }) => [area, doubt])).toEqual([
    ['32.04', null],
    ['32.73', null],
  ])
  expect(bandung.refused.map(({ row, code }) => [row, code])).toEqual([
    [6, 'area.name_ambiguous'],
    [7, 'area.name_unknown'],
  ])
  const near = read(['nama', 'tpt_pct', 'posisi', 'sumber'], ['Lampung Barrat', '4,34', '2024', 'BPS rekaan'])
  expect(near.values.map(({ area, doubt }) => [area, doubt])).toEqual([['18.04', 'Lampung Barrat']])
})

test('a file with the codes of BPS is found by its names', () => {
  const rows = [
    ['kode', 'nama', 'penduduk', 'tahun', 'sumber'],
    ['1801', 'Lampung Barat', '1000', '2024', 'BPS'],
    ['1802', 'Tanggamus', '1000', '2024', 'BPS'],
    ['1803', 'Lampung Selatan', '1000', '2024', 'BPS'],
    ['1872', 'Metro', '1000', '2024', 'BPS'],
  ]
  expect(readIn('18', {}, ...rows)).toBe('bps_codes')
  expect(readIn('18', {}, ['nama', 'umur'], ['Siti', '20'])).toBe('no_table')
})

test('a code that lost its last nought is that code only when its name says so', () => {
  const { values, refused } = read(
    ['kode', 'nama', 'coverage_pct', 'posisi', 'sumber'],
    [18.1, 'Pringsewu', 21.4, '2024', 'rekaan'],
    [18.1, 'Metro', 21.4, '2024', 'rekaan'],
  )
  expect(values.map(({ area, flags }) => [area, flags])).toEqual([['18.10', ['code_cut']]])
  expect(refused.map(({ code }) => code)).toEqual(['area.other_name'])
})

test('above a hundred per cent is kept and flagged; below nothing, in the future or without a source is refused', () => {
  const { values, refused } = read(
    ['kode', 'indikator', 'nilai', 'posisi', 'sumber'],
    ['18.01', 'coverage_pct', '104,2', '2025', 'rekaan'],
    ['18.02', 'coverage_pct', '-3', '2025', 'rekaan'],
    ['18.03', 'coverage_pct', '30', '2027', 'rekaan'],
    ['18.03', 'target_pct', '30', '2027', 'rekaan'],
    ['18.04', 'coverage_pct', '30', '2025', ''],
    ['18.05', 'peserta', '30,5', '2025', 'rekaan'],
    ['18.06', 'jumlah_pos', '7', '2025', 'rekaan'],
    ['18.07', 'coverage_pct', 'tiga', '2025', 'rekaan'],
    ['18.07', 'coverage_pct', '3', 'kemarin', 'rekaan'],
  )
  expect(values.map(({ row, flags }) => [row, flags])).toEqual([
    [2, ['over_100']],
    [5, []],
    [8, ['own_name']],
  ])
  expect(refused.map(({ row, code }) => [row, code])).toEqual([
    [3, 'value.negative'],
    [4, 'position.future'],
    [6, 'source.missing'],
    [7, 'value.not_whole'],
    [9, 'value.unreadable'],
    [10, 'position.unreadable'],
  ])
})

test('two denominators of one kind, area and day name each other and are both refused', () => {
  const { values, refused } = read(
    ['kode', 'indikator', 'nilai', 'posisi', 'sumber'],
    ['18', 'penduduk_bekerja', '4787590', '2024-08', 'satu'],
    ['18', 'penduduk_bekerja', '4787500', '2024-08', 'dua'],
    ['18', 'penduduk_bekerja', '4700000', '2023-08', 'satu'],
    ['18', 'penduduk_bekerja', '4700000', '2023-08', 'satu'],
  )
  expect(refused.map(({ row, code, seen }) => [row, code, seen])).toEqual([
    [2, 'denominator.twice', '2 dan 3'],
    [3, 'denominator.twice', '2 dan 3'],
  ])
  expect(values.map(({ row, flags }) => [row, flags])).toEqual([
    [4, []],
    [5, ['repeated']],
  ])
})

test('the published pair of Bali does not agree with its own whole', () => {
  const { warnings } = read(
    ['kode', 'indikator', 'nilai', 'posisi', 'sumber'],
    ['51', 'potensi_pekerja', '1873899', '2025-03-31', 'koran'],
    ['51', 'peserta_aktif', '935079', '2025-03-31', 'koran'],
    ['51', 'coverage_pct', '50.88', '2025-03-31', 'koran'],
    ['18', 'potensi_pekerja', '3058943', '2024-09-24', 'koran'],
    ['18', 'peserta', '760468', '2024-09-24', 'koran'],
    ['18', 'coverage_pct', '24.86', '2024-09-24', 'koran'],
  )
  expect(warnings).toMatchObject([{ rows: [2, 3, 4], area: '51', percentBp: 5088, reallyBp: 4990 }])
})

test('our sample file states targets and denominators', () => {
  const { form, values } = read(
    ['jenis', 'kode', 'tahun', 'definisi', 'persen', 'orang', 'instrumen', 'sumber', 'tanggal'],
    ['target', '18.02', '2026', '', '41,5', '1.200', 'RKPD', 'Bappeda', '21-07-2025'],
    ['penyebut', '18.02', '2026', 'potensi', '', '2.900', '', 'Bappeda', '2026-03-31'],
  )
  expect(form).toBe('figures')
  expect(values.map((value) => [short(value), value.day])).toEqual([
    ['18.02 target_pct 41.5 2026', '2025-07-21'],
    ['18.02 target_peserta 1200 2026', '2025-07-21'],
    ['18.02 potensi_pekerja 2900 2026', '2026-03-31'],
  ])
})

test('one column is one way of writing numbers; a column that is both is refused', () => {
  expect(numberFormOf(['1.149', '33,62'], 'lain')).toEqual({ decimal: ',' })
  expect(numberFormOf(['1,149,447'], 'lain')).toEqual({ decimal: '.' })
  expect(numberFormOf(['33,62', '24.86'], 'persen')).toBe('unclear')
  expect(numberFormOf(['1.149'], 'lain')).toBe('unclear')
  expect(numberFormOf(['1.149'], 'orang')).toEqual({ decimal: ',' })
  expect(numberFormOf(['33.625'], 'persen')).toEqual({ decimal: '.' })
  expect(readNumber('33,62 %', { decimal: ',' })).toBe('33.62')
  expect(readNumber('1.14', { decimal: ',' })).toBeNull()
  expect(hundredthsOf('33.625')).toBe(3363)
})

test('a count written in either language is read as itself', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), fc.constantFrom(',' as const, '.' as const), (count, decimal) => {
      const group = decimal === ',' ? '.' : ','
      const written = String(count).replace(/\B(?=(\d{3})+$)/g, group)
      expect(readNumber(written, { decimal })).toBe(String(count))
      expect(readNumber(written, numberFormOf([written], 'orang') as never)).toBe(String(count))
    }),
  )
})

test('positions are years, months or days, with what stands beside them', () => {
  const at = (text: string) => readPosition(text)?.at
  expect(
    ['2024', '2024-08', 'Agustus 2024', '13 Agustus 2024', '13-08-2024', 'Semester II 2024'].map(at),
  ).toEqual(['2024', '2024-08', '2024-08', '2024-08-13', '2024-08-13', '2024-12'])
  expect(readPosition('2025 (late)')).toEqual({ at: '2025', beside: 'late' })
  expect(['2024-13', 'kemarin', '31-02-2024', '1123'].map(at)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(['2024', '2024-02', '2024-02-03'].map(lastDayAt)).toEqual(['2024-12-31', '2024-02-29', '2024-02-03'])
  expect(findStatistic('Penduduk yang Bekerja')?.id).toBe('penduduk_bekerja')
})
