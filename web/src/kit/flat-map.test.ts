import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bordersBetween, drawFlat, type FlatTopology, neighbour, usualSide } from './flat-map.ts'

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
  expect(first?.path).toMatch(/^M1 101l0 -100 100 0 0 100 -100 0z$/)
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
