import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slipsBetween, slipsOf, soundOf, wordsOf } from './name-sound.ts'
import { rankName, readSoughtName } from './rank-name.ts'

test.each([
  ['MOH.', 'Muhammad'],
  ['Mohamad', 'MUHAMMAD'],
  ['MOCH.', 'Muhammad'],
  ['Mochammad', 'Muhamad'],
  ['Sitti', 'Siti'],
  ['Soeharto', 'Suharto'],
  ['Djoko', 'Joko'],
  ['Achmad', 'Ahmad'],
  ['Arifin', 'Aripin'],
  ['Aisyah', 'Aisya'],
  ['Yusuf', 'Jusuf'.replace('J', 'Y')],
])('%s sounds like %s', (one, other) => expect(soundOf(one)).toBe(soundOf(other)))

test('other names stay apart', () => {
  expect(soundOf('Aminah')).not.toBe(soundOf('Amanah'))
  expect(soundOf('Slamet')).not.toBe(soundOf('Selamat'))
})

test('words are taken apart at spaces, dots and hyphens', () => {
  expect(wordsOf(' H.Moh. Nur-Ali, S.Pd')).toEqual(['h', 'moh', 'nur', 'ali', 's', 'pd'])
})

test('one slip is a letter missing, added, exchanged or two swapped', () => {
  for (const slipped of ['aminh', 'aaminah', 'aminuh', 'amianh'])
    expect(slipsBetween('aminah', slipped, 1)).toBe(1)
  expect(slipsBetween('aminah', 'rukmini', 2)).toBe(Number.POSITIVE_INFINITY)
})

const letters = fc.string({ unit: fc.constantFrom(...'aiubnst'), maxLength: 9 })
test('slips are the same both ways and none between equal words', () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(slipsBetween(a, b, 3)).toBe(slipsBetween(b, a, 3))
      expect(slipsBetween(a, a, 0)).toBe(0)
    }),
  )
})

test('two words that are one slip apart share what is left of them', () => {
  const one = fc.constantFrom('aminah', 'baq', 'dwi', 'nune')
  const letter = fc.constantFrom(...'abnqu')
  fc.assert(
    fc.property(one, fc.nat(5), letter, fc.nat(3), (word, place, added, kind) => {
      const at = place % word.length
      const [before, rest] = [word.slice(0, at), word.slice(at)]
      const swapped = before + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2)
      const slipped = [
        before + rest.slice(1),
        before + added + rest,
        before + added + rest.slice(1),
        swapped,
      ][kind]!
      const left = new Set(slipsOf(word))
      expect(slipsOf(slipped).some((part) => left.has(part))).toBe(true)
    }),
  )
})

test('the very name comes first, then its words, its sound, and a slip', () => {
  const sought = readSoughtName('Siti Aminah')
  const names = ['Sitti Amina', 'Aminah Siti Zahra', 'Siti Aminah Wati', 'SITI AMINAH', 'Siti Amanah', 'Budi']
  const ranked = names.map((name) => [rankName(name, sought), name] as const).sort((a, b) => a[0] - b[0])
  expect(ranked.map(([, name]) => name)).toEqual([
    'SITI AMINAH',
    'Siti Aminah Wati',
    'Aminah Siti Zahra',
    'Sitti Amina',
    'Siti Amanah',
    'Budi',
  ])
  expect(ranked.at(-1)![0]).toBe(Number.POSITIVE_INFINITY)
})

test('a title is not looked for', () => {
  expect(readSoughtName('H. Moh. Arifin, S.Pd').words).toEqual(['moh', 'arifin', 's', 'pd'])
})
