import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldName, likenessKeys, likenessOf, type Compared, THRESHOLDS } from './index.ts'

test.each([
  ['MOH. ARIFIN', 'Muhammad Arifin'],
  ['M. Arifin', 'MUH ARIFIN'],
  ['ST. AMINAH', 'Siti Aminah'],
  ['H. Soeparman, S.Pd', 'SUPARMAN'],
  ['Hj. Sitti Rohmah (alm)', 'SITI ROHMAH'],
  ['Djoko Tjahjono', 'joko cahjono'],
  ['Abd. Rohman, S.Pd.I', 'ABDUL ROHMAN'],
  ['Mochammad  Ali', 'Muhamad Ali'],
  ['SITIAMINAH', 'Siti Aminah'],
  ['Nurhayati', 'NUR HAYATI'],
])('%s and %s fold to one name', (a, b) => {
  expect(foldName(a)).toEqual(foldName(b))
})

test('a lost space is found again without taking apart a name that only begins like another', () => {
  expect(['Abdullah', 'Nurul Huda', 'Nurdin', 'Ahmadi', 'Sitiyem'].map(foldName)).toEqual([
    ['abdulah'],
    ['nurul', 'huda'],
    ['nurdin'],
    ['ahmadi'],
    ['sitiyem'],
  ])
  const meets = (name: string): number[] => likenessKeys({ ...ARIFIN, name: foldName(name) })
  expect(meets('SITIAMINAH')).toEqual(meets('Siti Aminah'))
})

test('a single letter at the end is an initial and one at the beginning a Muhammad', () => {
  expect(foldName('M. Agus M.')).toEqual(['muhamad', 'agus', 'm'])
})

const ARIFIN: Compared = {
  name: foldName('Muhammad Arifin'),
  birthDate: '1985-05-17',
  sex: 'L',
  desa: '35.24.14.2003' as Compared['desa'],
  mother: foldName('Sutiyem'),
  kk: 'a',
  nik15: null,
  phone: null,
}
const like = (change: Partial<Compared>) => likenessOf(ARIFIN, { ...ARIFIN, ...change })

describe('one person written twice is at least doubtful', () => {
  test.each<[string, Partial<Compared>]>([
    ['a mistyped name', { name: foldName('Moh. Aripin') }],
    ['swapped day and month of another year', { birthDate: '1985-05-07', kk: null }],
    ['a digit off and no family card', { birthDate: '1985-05-19', kk: null }],
    ['another desa, no family card', { desa: '35.24.13.2001' as Compared['desa'], kk: null }],
    ['no mother and no family card', { mother: null, kk: null }],
    ['the mark left out', { name: foldName('Arifin') }],
  ])('%s', (_, change) => {
    expect(like(change).score).toBeGreaterThan(THRESHOLDS.doubtful)
  })
})

describe('two people are different', () => {
  test.each<[string, Partial<Compared>]>([
    ['a twin on the same card', { name: foldName('Muhammad Wahid') }],
    [
      'a son of another name',
      { name: foldName('Bagus Prasetyo'), birthDate: '2006-01-09', mother: foldName('Lasmini') },
    ],
    ['a namesake in the desa', { birthDate: '1991-11-02', kk: 'b', mother: foldName('Lasmini') }],
    [
      'a stranger born the same day',
      { name: foldName('Bagus Prasetyo'), kk: 'b', mother: foldName('Lasmini') },
    ],
  ])('%s', (_, change) => {
    expect(like(change).score).toBeLessThan(THRESHOLDS.doubtful)
  })
})

test('what supports and what speaks against is named by field and level, the strongest first', () => {
  const { supports, against } = like({ name: foldName('Moh. Aripin'), birthDate: '1985-05-19', phone: null })
  expect(supports).toEqual(
    expect.arrayContaining(['name.close', 'birthDate.digit', 'kk.same', 'mother.same', 'area.desa']),
  )
  expect(against).toEqual([])
  expect(like({ name: foldName('Muhammad Wahid'), sex: 'P' }).against).toEqual([
    'name.different',
    'sex.different',
  ])
})

const names = fc.array(
  fc.constantFrom('Siti', 'Moh.', 'Arifin', 'Aripin', 'Wahyuni', 'Sri', 'S', 'ALI', "Mu'in"),
  { minLength: 1, maxLength: 4 },
)
const people = fc.record({
  name: names.map((words) => foldName(words.join(' '))),
  birthDate: fc.constantFrom('1985-05-17', '1985-12-05', '1985-05-12', '1990-01-01', null),
  sex: fc.constantFrom('L', 'P', null),
  desa: fc.constantFrom('35.24.14.2003', '35.24.13.2001', '35.25.01.2001', null),
  mother: fc.option(names.map((words) => foldName(words.join(' ')))),
  kk: fc.option(fc.constantFrom('a', 'b')),
  nik15: fc.option(fc.constantFrom('a', 'b')),
  phone: fc.option(fc.constantFrom('a', 'b')),
}) as fc.Arbitrary<Compared>

test('likeness has no order: who stands left does not matter', () => {
  fc.assert(
    fc.property(people, people, (a, b) => {
      expect(likenessOf(a, b).score).toBeCloseTo(likenessOf(b, a).score, 9)
    }),
  )
})

test('likeness is a probability, and a record without gaps resembles itself', () => {
  fc.assert(
    fc.property(people, people, (a, b) => {
      const { score } = likenessOf(a, b)
      expect(score >= 0 && score <= 1).toBe(true)
    }),
  )
  expect(like({}).score).toBeGreaterThan(THRESHOLDS.likely)
})

test('any text folds without a fault, and keys are whole numbers of 32 bits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), people, (text, person) => {
      const keys = likenessKeys({ ...person, name: foldName(text) })
      expect(keys).toHaveLength(9)
      expect(keys.every((key) => key === (key | 0))).toBe(true)
    }),
  )
})

test('keys meet over a swapped date, a left-out mark and another spelling', () => {
  const other = likenessKeys({ ...ARIFIN, name: foldName('Choirul Arifin'), birthDate: '1985-12-05' })
  const one = likenessKeys({ ...ARIFIN, name: foldName('Arifin Khoirul'), birthDate: '1985-05-12' })
  expect(one.slice(0, 5)).toEqual(other.slice(0, 5))
})
