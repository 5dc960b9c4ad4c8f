import { read, utils } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { asCsv, asFileTable, readNumber } from './table-file.ts'
import { asWorkbook } from './workbook-file.ts'

const WRITTEN = {
  caption: 'Cakupan: menurut kecamatan?',
  heads: ['Wilayah', 'Terlindungi', 'Cakupan', 'Kurang'],
  rows: [
    ['=Kec. "Paciran"; A', '1.234', '38,39 %', 'tercapai'],
    ['Kec. Babat <B>', '–', '–', '12'],
  ],
}

test('figures are read back as numbers, in the language in which they were written', () => {
  expect(readNumber('1.234', 'id')).toEqual({ value: 1234, unit: undefined })
  expect(readNumber('38,39 %', 'id')).toEqual({ value: 38.39, unit: '%' })
  expect(readNumber('−1,234.5', 'en')).toEqual({ value: -1234.5, unit: undefined })
  expect(readNumber('+0,71 poin', 'id')).toEqual({ value: 0.71, unit: 'poin' })
  const words = ['35.24', '35.24.14', 'Okt 2026', '2 dari 5', '']
  expect(words.filter((word) => readNumber(word, 'id') !== null)).toEqual([])
})

test('a table becomes numbers with the unit in the head, and words stay words', () => {
  expect(asFileTable(WRITTEN, 'id').rows).toEqual([
    ['Wilayah', 'Terlindungi', 'Cakupan (%)', 'Kurang'],
    ['=Kec. "Paciran"; A', 1234, 38.39, 'tercapai'],
    ['Kec. Babat <B>', '', '', 12],
  ])
})

test('a semicolon, a quote and a formula do no harm in a csv', () => {
  const text = asCsv([asFileTable(WRITTEN, 'id')], ['Posisi 31 Oktober 2026'])
  expect(text.split('\r\n')).toEqual([
    '\ufeffWilayah;Terlindungi;Cakupan (%);Kurang',
    `"'=Kec. ""Paciran""; A";1234;38,39;tercapai`,
    'Kec. Babat <B>;;;12',
    '',
    'Posisi 31 Oktober 2026',
    '',
  ])
})

test('a workbook holds a sheet for each table, and is read by others', async () => {
  const table = asFileTable(WRITTEN, 'id')
  const book = read(await asWorkbook([table, table], ['Posisi']).arrayBuffer())
  expect(book.SheetNames).toEqual(['Cakupan  menurut kecamatan', '2 Cakupan  menurut kecamatan'])
  const rows = utils.sheet_to_json(book.Sheets[book.SheetNames[1]!]!, { header: 1 })
  expect(rows).toEqual([
    ['Wilayah', 'Terlindungi', 'Cakupan (%)', 'Kurang'],
    ['=Kec. "Paciran"; A', 1234, 38.39, 'tercapai'],
    ['Kec. Babat <B>', undefined, undefined, 12],
    [],
    ['Posisi'],
  ])
})
