import { expect, test } from 'vitest'
import {
  formatArea,
  formatCount,
  formatCutOff,
  formatDay,
  formatDayInSheet,
  formatDayShort,
  formatMonth,
  formatMonthShort,
  formatPercent,
  formatPercentInChart,
  formatPoints,
  formatRate,
  formatRounded,
  formatRupiah,
} from './format.ts'
import { percentBp, percentBpOf } from './percent.ts'
import { addRupiah, rupiah, timesRupiah } from './rupiah.ts'

test('writes counts with dots in Indonesian and commas in English', () => {
  expect([formatCount(1_149_447, 'id'), formatCount(1_149_447, 'en')]).toEqual(['1.149.447', '1,149,447'])
  expect([formatCount(0, 'id'), formatCount(999, 'id'), formatCount(-28_468, 'id')]).toEqual([
    '0',
    '999',
    '\u221228.468',
  ])
})

test('writes percentages with two decimals and a no-break space', () => {
  expect(formatPercent(percentBp(3839), 'id')).toBe('38,39\u00a0%')
  expect(formatPercent(percentBp(5), 'en')).toBe('0.05\u00a0%')
  expect(formatPercentInChart(percentBp(3835), 'id')).toBe('38,4\u00a0%')
  expect(formatPoints(percentBp(71), 'id')).toBe('+0,71\u00a0poin')
  expect(formatPoints(percentBp(-71), 'id')).toBe('\u22120,71\u00a0poin')
})

test('rounds a share half up and knows no share of nothing', () => {
  expect(percentBpOf(201_120, 598_214)).toBe(3362)
  expect(percentBpOf(1, 20_000)).toBe(1)
  expect(percentBpOf(1, 0)).toBeNull()
})

test('writes rupiah without a space and without cents', () => {
  expect(formatRupiah(rupiah(16_800), 'id')).toBe('Rp16.800')
  expect(formatRupiah(timesRupiah(rupiah(16_800), 144_000), 'id')).toBe('Rp2.419.200.000')
  expect(addRupiah(rupiah(1), rupiah(2))).toBe(3)
  expect(() => rupiah(0.5)).toThrow('whole')
  expect(formatRounded(2_419_200_000, 'id')).toBe('2,42\u00a0miliar')
  expect(formatRounded(1_149_447, 'id')).toBe('1,15\u00a0juta')
})

test('names days and months', () => {
  expect([formatDay('2026-10-31', 'id'), formatDay('2026-10-31', 'en')]).toEqual([
    '31 Oktober 2026',
    '31 October 2026',
  ])
  expect(formatDayShort('2026-08-01', 'id')).toBe('1 Agu 2026')
  expect(formatDayInSheet('2026-08-01')).toBe('01-08-2026')
  expect([formatMonth('2026-10', 'id'), formatMonthShort('2026-10', 'id')]).toEqual([
    'Oktober 2026',
    'Okt 2026',
  ])
  expect(formatCutOff('2026-10-31', 'id')).toBe('posisi 31 Oktober 2026')
})

test('always tells a desa from a kelurahan', () => {
  expect(formatArea('35.24', 'Kabupaten Lamongan')).toBe('Kab. Lamongan')
  expect(formatArea('18.72', 'Kota Metro')).toBe('Kota Metro')
  expect(formatArea('35.24.14', 'Paciran')).toBe('Kec. Paciran')
  expect(formatArea('35.24.14.2003', 'Kranji')).toBe('Desa Kranji')
  expect(formatArea('35.24.13.1001', 'Brondong')).toBe('Kel. Brondong')
  expect([formatArea('18', 'Lampung'), formatArea('ID', '')]).toEqual(['Lampung', 'Indonesia'])
})

test('a rate of the law has all its decimals and no more', () => {
  expect([2400, 10_000, 995_000, 0].map((ppm) => formatRate(ppm, 'id'))).toEqual(
    ['0,24', '1', '99,5', '0'].map((rate) => `${rate} %`),
  )
  expect(formatRate(2400, 'en')).toBe('0.24 %')
})
