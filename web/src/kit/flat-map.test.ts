import fc from 'fast-check'
import { expect, test } from 'vitest'
import { borderAround, bordersBetween } from './flat-borders.ts'
import { drawFlat, type FlatTopology, usualSide } from './flat-map.ts'
import { neighbour, shapeAt } from './flat-places.ts'

/** A row of squares of one degree on the equator that share their borders; square n is the area "n". */
const row = (count: number): FlatTopology => ({
  arcs: Array.from({ length: count + 1 }, (_, x) => [
    [x, 0],
    [x, 1],
  ]).flatMap((wall, x) => [
    wall,
    [
      [x, 0],
      [x + 1, 0],
    ],
    [
      [x, 1],
      [x + 1, 1],
    ],
  ]),
  objects: {
    areas: {
      geometries: Array.from({ length: count }, (_, x) => ({
        type: 'Polygon',
        id: String(x),
        arcs: [[3 * x, 3 * x + 2, ~(3 * x + 3), ~(3 * x + 1)]],
      })),
    },
  },
})

const room = { width: 302, height: 102 }

test('north is up, and squares of one degree are squares of pixels', () => {
  const map = drawFlat(row(3), room)
  const [first, second] = map.shapes
  expect(map.shapes).toHaveLength(3)
  expect(first?.path).toBe('M1 101l0 -100 100 0 0 100 -100 0z')
  expect(second!.x - first!.x).toBe(100)
  expect(Math.round(usualSide(map))).toBe(100)
})

test('steps from point to point are read like places', () => {
  const steps: FlatTopology = {
    transform: { scale: [0.5, 0.5], translate: [10, 0] },
    arcs: [
      [
        [0, 0],
        [0, 2],
        [2, 0],
        [0, -2],
        [-2, 0],
      ],
    ],
    objects: { areas: { geometries: [{ type: 'MultiPolygon', id: 'a', arcs: [[[0]]] }] } },
  }
  expect(drawFlat(steps, { width: 102, height: 102 }).shapes[0]?.area).toBeGreaterThan(9_500)
})

test('an area smaller than a pixel is still drawn', () => {
  const tiny = row(2)
  const map = drawFlat(tiny, { width: 3, height: 3 })
  expect(map.shapes.map(({ code }) => code)).toEqual(['0', '1'])
  expect(map.shapes.every(({ path }) => path.endsWith('z'))).toBe(true)
})

test('only the areas asked for frame the drawing', () => {
  const map = drawFlat(row(3), room, (code) => code === '1')
  expect(map.shapes.map(({ code }) => code)).toEqual(['1'])
  expect(map.width).toBe(102)
})

test('a border lies where groups meet and around them all, not inside a group', () => {
  const map = drawFlat(row(3), room)
  const count = (path: string) => path.split('M').length - 1
  expect(count(bordersBetween(map, () => 'one'))).toBe(8)
  expect(count(bordersBetween(map, (code) => code))).toBe(10)
})

test('the line around a group leaves out what lies inside it', () => {
  const map = drawFlat(row(3), room)
  const pair = (code: string) => (code === '2' ? 'alone' : 'pair')
  expect(borderAround(map, pair, 'pair').split('M').length - 1).toBe(6)
})

test('neighbours whose outlines do not meet exactly are neighbours all the same', () => {
  const square = (west: number, east: number) => [
    [west, 0],
    [west, 1],
    [east, 1],
    [east, 0],
    [west, 0],
  ]
  const gap: FlatTopology = {
    arcs: [square(0, 1), square(1.004, 2)],
    objects: {
      areas: {
        geometries: [
          { type: 'Polygon', id: 'a', arcs: [[0]] },
          { type: 'Polygon', id: 'b', arcs: [[1]] },
        ],
      },
    },
  }
  const map = drawFlat(gap, { width: 202, height: 102 })
  expect(map.borders.filter(({ other }) => other !== null)).toHaveLength(2)
})

test('a place of the drawing lies in one area, in a hole in none', () => {
  const { shapes } = drawFlat(row(3), room)
  expect(shapeAt(shapes, 150, 50)?.code).toBe('1')
  expect(shapeAt(shapes, 400, 50)).toBeUndefined()
  const holed = [{ ...shapes[0]!, rings: [shapes[0]!.rings[0]!, [40, 40, 60, 40, 60, 60, 40, 60]] }]
  expect(shapeAt(holed, 20, 50)?.code).toBe('0')
  expect(shapeAt(holed, 50, 50)).toBeUndefined()
})

test('an arrow leads to the nearest area that way, and nowhere at the edge', () => {
  const { shapes } = drawFlat(row(3), room)
  expect(neighbour(shapes, shapes[0]!, 'ArrowRight').code).toBe('1')
  expect(neighbour(shapes, shapes[2]!, 'ArrowRight').code).toBe('2')
  expect(neighbour(shapes, shapes[1]!, 'ArrowUp').code).toBe('1')
})

test('a topology without a drawable shape is an empty drawing', () => {
  const none: FlatTopology = { arcs: [], objects: { areas: { geometries: [{ type: null, id: 'x' }] } } }
  expect(drawFlat(none, room).shapes).toEqual([])
})

test('whatever the room, every area with a shape is drawn inside it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 4, max: 900 }), (count, width) => {
      const map = drawFlat(row(count), { width, height: 400 })
      expect(map.shapes).toHaveLength(count)
      expect(map.width).toBeLessThanOrEqual(width + 1)
    }),
  )
})
