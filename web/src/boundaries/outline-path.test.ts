import { expect, test } from 'vitest'
import type { AreaTopology } from './boundary-queries.ts'
import { outlinePath } from './outline-path.ts'

/** Two squares side by side at the equator; their common border is one arc. */
const topology = {
  type: 'Topology',
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '1', arcs: [[0, 1]], properties: {} },
        { type: 'Polygon', id: '2', arcs: [[2, -1]], properties: {} },
      ],
    },
  },
  arcs: [
    [
      [101, 1],
      [101, 0],
    ],
    [
      [101, 0],
      [100, 0],
      [100, 1],
      [101, 1],
    ],
    [
      [101, 1],
      [102, 1],
      [102, 0],
      [101, 0],
    ],
  ],
} as unknown as AreaTopology

test('two neighbours are drawn as wide as asked, north above, with their common border once', () => {
  const { path, width, height } = outlinePath(topology, 200)
  expect(width).toBe(200)
  expect(height).toBeCloseTo(100, 1)
  expect(path).toMatch(/^M100\.0,0\.0L100\.0,100\.0L0\.0,100\.0L0\.0,0\.0/)
  expect(path.match(/100\.0,0\.0L100\.0,100\.0|100\.0,100\.0L100\.0,0\.0/g)).toHaveLength(1)
})
