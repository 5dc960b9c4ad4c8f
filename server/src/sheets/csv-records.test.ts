import * as fc from 'fast-check'
import { parse } from 'papaparse'
import { expect, test } from 'vitest'
import { csvRecords } from './csv-records.ts'

const SIGNS = { delimiter: ';', newline: '\n' } as const
const all = (text: string): string[][] => csvRecords(text, SIGNS, true).records

test('a quote that nobody closes takes no other row with it', () => {
  expect(all('1;"Siti\n2;Budi\n')).toEqual([
    ['1', 'Siti'],
    ['2', 'Budi'],
  ])
  expect(all('1;"Siti\n2;"Budi";L\n3;Ali')).toEqual([
    ['1', 'Siti'],
    ['2', 'Budi', 'L'],
    ['3', 'Ali'],
  ])
})

test('a quote in the middle of a name is a letter of it', () => {
  expect(all('1;"Siti" binti Ali;L\n2;Budi "Ucok";L')).toEqual([
    ['1', 'Siti" binti Ali', 'L'],
    ['2', 'Budi "Ucok"', 'L'],
  ])
})

test('spaces behind a closed quote are nothing', () => {
  expect(all('1;"Siti; A"  ;L')).toEqual([['1', 'Siti; A', 'L']])
})

const field = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '"', ';', '\n', '1'), maxLength: 8 })
const written = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })

test('well-written records read as a known parser reads them', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((cells) => cells.map(written).join(';')).join('\n')
      expect(all(text)).toEqual(parse<string[]>(text, { delimiter: ';', newline: '\n' }).data)
    }),
  )
})

test('records read the same wherever the text is cut', () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', ' ', '"', ';', '\n'), maxLength: 40 })
  fc.assert(
    fc.property(anyText, fc.nat(40), (text, cut) => {
      const first = csvRecords(text.slice(0, cut), SIGNS, false)
      const second = csvRecords(text.slice(first.end), SIGNS, true)
      expect([...first.records, ...second.records]).toEqual(all(text))
    }),
    { numRuns: 1000 },
  )
})
