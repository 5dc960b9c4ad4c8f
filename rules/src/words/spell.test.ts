import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spellNumber } from './spell.ts'

test.each([
  [0, 'nol', 'zero'],
  [11, 'sebelas', 'eleven'],
  [15, 'lima belas', 'fifteen'],
  [100, 'seratus', 'one hundred'],
  [1000, 'seribu', 'one thousand'],
  [1_001_000, 'satu juta seribu', 'one million one thousand'],
  [16_800, 'enam belas ribu delapan ratus', 'sixteen thousand eight hundred'],
  [4_200_000_000, 'empat miliar dua ratus juta', 'four billion two hundred million'],
  [
    201_600_042,
    'dua ratus satu juta enam ratus ribu empat puluh dua',
    'two hundred one million six hundred thousand forty-two',
  ],
])('%i in words', (n, id, en) => {
  expect(spellNumber(n, 'id')).toBe(id)
  expect(spellNumber(n, 'en')).toBe(en)
})

test('no two numbers sound the same, and none has a hole', () => {
  const amount = fc.nat(2_000_000_000)
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const words = spellNumber(a, 'id')
      expect(words).not.toMatch(/ {2}|^ | $|undefined/)
      expect(words === spellNumber(b, 'id')).toBe(a === b)
    }),
  )
})
