import { expect, test } from 'vitest'
import { isOnSide, type OrderedPart, partsInOrder, usualDirection } from './index.ts'

const part = (name: string, of: Partial<OrderedPart> = {}): OrderedPart => ({
  name,
  people: null,
  shouldBe: null,
  coverageBp: null,
  gap: null,
  neededPerMonth: null,
  below: 0,
  of: 0,
  floor: null,
  ...of,
})

const names = (parts: OrderedPart[]) => parts.map(({ name }) => name)

test('what is unknown stands last whichever way one looks, the one with people before the empty one', () => {
  const parts = [
    part('Kosong'),
    part('Ada', { people: 3 }),
    part('Sukodadi', { gap: 5 }),
    part('Babat', { gap: 9 }),
  ]
  expect(names(partsInOrder(parts, 'kurang', 'descending'))).toEqual(['Babat', 'Sukodadi', 'Ada', 'Kosong'])
  expect(names(partsInOrder(parts, 'kurang', 'ascending'))).toEqual(['Sukodadi', 'Babat', 'Ada', 'Kosong'])
})

test('the part with the smallest share of desa at their floor comes first, one without a list last', () => {
  const parts = [
    part('Semua', { floor: { reached: 4, known: 4, of: 4 } }),
    part('Tanpa daftar', { floor: { reached: 0, known: 0, of: 4 } }),
    part('Sebagian', { floor: { reached: 1, known: 4, of: 4 } }),
  ]
  expect(names(partsInOrder(parts, 'minimal', usualDirection('minimal')))).toEqual([
    'Sebagian',
    'Semua',
    'Tanpa daftar',
  ])
})

test('the part most of whose desa lie below comes first, one without desa or a target last', () => {
  const parts = [
    part('Tanpa target', { below: 1, of: 1, people: 1 }),
    part('Setengah', { below: 1, of: 2, gap: 1 }),
    part('Semua', { below: 1, of: 1, gap: 1 }),
    part('Tanpa desa', { gap: 1, people: 2 }),
  ]
  expect(names(partsInOrder(parts, 'desa', usualDirection('desa')))).toEqual([
    'Semua',
    'Setengah',
    'Tanpa desa',
    'Tanpa target',
  ])
})

test('a part with nobody comes before one of which nothing is known', () => {
  const parts = [part('Tidak diketahui'), part('Nol', { people: 0 })]
  for (const all of [parts, parts.toReversed()])
    expect(names(partsInOrder(all, 'kurang', 'descending'))).toEqual(['Nol', 'Tidak diketahui'])
})

test('a part without a list or without a floor is on neither side', () => {
  const sides = ({ floor }: Pick<OrderedPart, 'floor'>) => [
    isOnSide({ floor }, 'sudah'),
    isOnSide({ floor }, 'belum'),
  ]
  expect(sides({ floor: { reached: 2, known: 2, of: 2 } })).toEqual([true, false])
  expect(sides({ floor: { reached: 1, known: 1, of: 2 } })).toEqual([false, true])
  expect(sides({ floor: { reached: 0, known: 0, of: 4 } })).toEqual([false, false])
  expect(sides({ floor: null })).toEqual([false, false])
})
