import { expect, test } from 'vitest'
import { middleOf, placeLabels } from './map-labels.ts'

const at = (key: string, x: number, y: number, weight: number) => ({ key, text: 'Sambeng', x, y, weight })
const keys = (labels: { key: string }[]) => labels.map(({ key }) => key)

test('of two names that would run into each other the larger area keeps its own', () => {
  expect(keys(placeLabels([at('small', 100, 50, 1), at('large', 110, 55, 9)], 300, 100))).toEqual(['large'])
})

test('names that keep apart are all written', () => {
  expect(keys(placeLabels([at('a', 60, 20, 1), at('b', 60, 60, 9)], 300, 100))).toEqual(['b', 'a'])
})

test('a name that would leave the drawing is not written', () => {
  expect(placeLabels([at('edge', 5, 20, 1)], 300, 100)).toEqual([])
})

test('the middle of several shapes leans to the largest', () => {
  expect(
    middleOf([
      { x: 0, y: 0, area: 1 },
      { x: 100, y: 40, area: 3 },
    ]),
  ).toEqual({ x: 75, y: 30, weight: 4 })
})
