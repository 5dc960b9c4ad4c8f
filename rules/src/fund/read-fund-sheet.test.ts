import { expect, test } from 'vitest'
import type { SheetRow } from '../sheet/index.ts'
import { fundAreas, type FundFileSaid, readFundSheet } from './index.ts'

const AREAS = fundAreas([
  { code: '35.24', name: 'Lamongan' },
  { code: '35.24.14', name: 'Paciran' },
  { code: '35.24.15', name: 'Brondong' },
  { code: '35.24.14.2003', name: 'Kranji' },
  { code: '35.24.14.2005', name: 'Sumberagung' },
  { code: '35.24.15.2001', name: 'Sumberagung' },
])

const sheet = (lines: readonly string[]): SheetRow[] =>
  lines.map((line, at) => ({
    row: at + 1,
    cells: line.split(';').map((text) => ({ kind: text === '' ? 'empty' : 'text', text })),
  }))

const read = (lines: readonly string[], said: FundFileSaid = {}) => {
  const found = readFundSheet(sheet(lines), AREAS, { area: '35.24', year: 2027, today: '2026-11-22', said })
  if (found === 'no_table') throw new Error('no table was found')
  return found
}
const refusals = (lines: readonly string[], said?: FundFileSaid) =>
  read(lines, said).refused.map(({ row, code }) => [row, code])

const SAID = { kind: 'apbdes', source: 'Rekap DPMD', day: '2026-10-01' } as const

test('one row a desa, by code or by name, with the rest said once for the file', () => {
  const { funds, refused } = read(
    [
      'REKAP APBDES 2027',
      'Kode Desa;Desa;Kecamatan;Anggaran (Rp)',
      '3524142003;Kranji;;4.032.000',
      ';Sumberagung;Brondong;Rp 2.016.000,00',
      'Jumlah;;;6.048.000',
    ],
    SAID,
  )
  expect(refused).toEqual([])
  expect(funds.map(({ area, kind, name, ceiling, source }) => [area, kind, name, ceiling, source])).toEqual([
    ['35.24.14.2003', 'apbdes', 'ADD/APBDes', 4_032_000, 'Rekap DPMD'],
    ['35.24.15.2001', 'apbdes', 'ADD/APBDes', 2_016_000, 'Rekap DPMD'],
  ])
  expect(funds[0]).toMatchObject({ firstMonth: '2027-01', lastMonth: '2027-12', payer: 'pemerintah' })
})

test('every fault of a row is named with the row, and no faulty row is kept', () => {
  const head = 'kode;desa;pagu;kelompok;tahun'
  expect(
    refusals(
      [
        head,
        '35.24.14.2003;;-1;;',
        '35.24.99.2001;;1;;',
        ';Sumberagung;1;;',
        ';;1;;',
        '35.24.14.2005;;;astronot;2026',
      ],
      SAID,
    ),
  ).toEqual([
    [2, 'amount.negative'],
    [3, 'area.unknown'],
    [4, 'area.ambiguous'],
    [5, 'area.missing'],
    [6, 'year.other'],
    [6, 'amount.missing'],
    [6, 'group.unknown'],
  ])
  expect(refusals(['jenis;pagu', 'APBD;1', 'Togel;1', ';1'])).toEqual([
    [2, 'source.missing'],
    [2, 'day.missing'],
    [3, 'kind.unknown'],
    [3, 'source.missing'],
    [3, 'day.missing'],
    [4, 'kind.missing'],
    [4, 'source.missing'],
    [4, 'day.missing'],
  ])
})

test('two rows that are one fund are both refused, each naming both', () => {
  const { funds, refused } = read(['kode;pagu', '35.24.14.2003;1', '35.24.14.2003;2'], SAID)
  expect(funds).toEqual([])
  expect(refused.map(({ row, code, seen }) => [row, code, seen])).toEqual([
    [2, 'fund.twice', '2, 3'],
    [3, 'fund.twice', '2, 3'],
  ])
})

test('payments are read by month with both programmes', () => {
  const { form, entries, refused } = read(
    [
      'dana;jenis;bulan;tahap;JKK;JKM;orang',
      'APBD;APBD;Januari;realisasi;10.000;6.800;1',
      'APBD;APBD;2027-02;komitmen;10000;6800;1',
      'APBD;APBD;2026-02;dibayar;10000;x;',
    ],
    { source: 'SP2D', day: '2026-10-01' },
  )
  expect(form).toBe('entries')
  expect(entries.map(({ month, stage, jkk, jkm }) => [month, stage, jkk, jkm])).toEqual([
    ['2027-01', 'realised', 10_000, 6_800],
    ['2027-02', 'committed', 10_000, 6_800],
  ])
  expect(refused.map(({ code }) => code)).toEqual([
    'month.other_year',
    'amount.unreadable',
    'persons.unreadable',
  ])
})

test('a sheet that heads neither funds nor payments says so', () => {
  expect(
    readFundSheet(sheet(['nama;umur', 'Siti;20']), AREAS, {
      area: '35.24',
      year: 2027,
      today: '2026-11-22',
      said: {},
    }),
  ).toBe('no_table')
})
