import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRupiah } from '../words/index.ts'
import { readRupiah } from './read-rupiah.ts'

const text = (written: string) => readRupiah({ kind: 'text', text: written })

test.each([
  ['4200000000', 4_200_000_000],
  ['Rp4.200.000.000', 4_200_000_000],
  ['Rp. 4.200.000.000,00', 4_200_000_000],
  ['4,200,000,000', 4_200_000_000],
  ['16.800,-', 16_800],
  ['0', 0],
  ['', 'missing'],
  ['-', 'missing'],
  ['-500', 'negative'],
  ['(1.000)', 'negative'],
  ['16.800,50', 'not_whole'],
  ['4.20.000', 'unreadable'],
  ['empat miliar', 'unreadable'],
  ['99999999999999999', 'too_much'],
])('%s is %s', (written, read) => {
  expect(text(written)).toBe(read)
})

test('every amount we write is read back, and a number is itself', () => {
  fc.assert(
    fc.property(
      fc.nat(1_000_000_000_000),
      fc.constantFrom('id' as const, 'en' as const),
      (amount, language) => {
        expect(text(formatRupiah(amount, language))).toBe(amount)
        expect(readRupiah({ kind: 'number', text: 'x', number: amount })).toBe(amount)
      },
    ),
  )
})
