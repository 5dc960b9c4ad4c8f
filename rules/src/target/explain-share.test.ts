import { expect, test } from 'vitest'
import { cascade, type CascadeArea, type CascadeMethod, explainShare } from './index.ts'

const KAB = '64.09'
const reasons = (
  areas: CascadeArea[],
  method: CascadeMethod,
  workers: number,
  language: 'id' | 'en' = 'id',
) => {
  const found = cascade({ area: KAB, workers }, areas, method)
  if (found.kind !== 'answer') throw new Error(JSON.stringify(found))
  return found.division.shares.map((share) => explainShare(share, found.division, language))
}

test('a share says its weight, its fraction, where rounding went and what was there before', () => {
  const areas = [
    { area: '64.09.01', eligible: 300, covered: 100 },
    { area: '64.09.02', eligible: 200, covered: 100 },
  ]
  expect(reasons(areas, { by: 'gap' }, 300)).toEqual([
    [
      'Bobotnya 200 (yang belum terlindungi): 200 × 100 : 300 = 66 + 200/300.',
      'Dibulatkan ke atas: pecahannya termasuk yang terbesar.',
      'Ditambah 100 yang sudah terlindungi: 167.',
    ],
    [
      'Bobotnya 100 (yang belum terlindungi): 100 × 100 : 300 = 33 + 100/300.',
      'Dibulatkan ke bawah: sisanya habis dibagi pada pecahan yang lebih besar.',
      'Ditambah 100 yang sudah terlindungi: 133.',
    ],
  ])
})

test('what is held says what it would have had and what decides instead', () => {
  const areas = [
    { area: '64.09.01', eligible: 300, cap: 50 },
    { area: '64.09.02', eligible: 200 },
    { area: '64.09.03', locked: 7 },
  ]
  expect(reasons(areas, { by: 'eligible' }, 157, 'en')).toEqual([
    ['It weighs 300 (those who should be covered): 300 × 100 : 200 = 150.', 'What decides: cap, hence 50.'],
    ['It weighs 200 (those who should be covered): 200 × 100 : 200 = 100.'],
    ['Locked at 7.'],
  ])
})

test('a stated figure is rounded by itself, and where all are held nothing is weighed', () => {
  const stated: CascadeMethod = { by: 'growth', factorBp: 12_500, sum: 'as_stated' }
  expect(reasons([{ area: '64.09.01', base: 101 }], stated, 5)).toEqual([
    [
      'Bobotnya 101 (angka lalu): 101 × 12.500 : 10.000 = 126 + 2.500/10.000.',
      'Dibulatkan ke bilangan terdekat.',
    ],
  ])
  expect(reasons([{ area: '64.09.01', eligible: 9, floor: 9 }], { by: 'eligible' }, 9)).toEqual([
    ['Bobotnya 9 (yang seharusnya terlindungi): 9 × 9 : 9 = 9.'],
  ])
  expect(reasons([{ area: '64.09.01', base: 0, floor: 4 }], { by: 'growth' }, 4)).toEqual([
    ['Yang menentukan: batas bawah, jadi 4.'],
  ])
})
