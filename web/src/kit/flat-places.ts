import type { Line } from './flat-line.ts'
import type { FlatShape } from './flat-map.ts'

/** Whether a straight line from a place to the right crosses a ring an odd number of times. */
const crossesOnce = (ring: Line, x: number, y: number): boolean => {
  let inside = false
  for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
    const [top, bottom] = [ring[at + 1]!, ring[before + 1]!]
    if (top > y === bottom > y) continue
    const cut = ring[at]! + ((y - top) / (bottom - top)) * (ring[before]! - ring[at]!)
    if (x < cut) inside = !inside
  }
  return inside
}

/** The area at a place of the drawing; a hole is not in it. */
export const shapeAt = (shapes: readonly FlatShape[], x: number, y: number): FlatShape | undefined =>
  shapes.find(({ rings }) => rings.filter((ring) => crossesOnce(ring, x, y)).length % 2 === 1)

type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

const ALONG: Record<Direction, readonly [right: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export const isArrow = (key: string): key is Direction => key in ALONG

/** The nearest shape that way; where there is none, the one we stand on. */
export function neighbour(shapes: readonly FlatShape[], from: FlatShape, key: Direction): FlatShape {
  const [right, down] = ALONG[key]
  let best = { shape: from, far: Infinity }
  for (const shape of shapes) {
    const [dx, dy] = [shape.x - from.x, shape.y - from.y]
    const ahead = dx * right + dy * down
    const aside = Math.abs(dx * down + dy * right)
    const far = ahead + 2 * aside
    if (ahead > 0 && aside <= 2 * ahead && far < best.far) best = { shape, far }
  }
  return best.shape
}
