import type { Ring } from './outline.ts'
import { areaOf } from './ring-area.ts'

/** So many comparisons and no more: a ring made to be slow is let by, it only draws oddly. */
const MOST_COMPARED = 40_000_000

const side = (ring: Ring, a: number, b: number, p: number): number =>
  Math.sign(
    (ring[b]! - ring[a]!) * (ring[p + 1]! - ring[a + 1]!) -
      (ring[b + 1]! - ring[a + 1]!) * (ring[p]! - ring[a]!),
  )

/** Whether two segments run through each other; to touch is not to cross. */
const cross = (ring: Ring, a: number, b: number): boolean =>
  side(ring, a, a + 2, b) * side(ring, a, a + 2, b + 2) < 0 &&
  side(ring, b, b + 2, a) * side(ring, b, b + 2, a + 2) < 0

const apart = (ring: Ring, a: number, b: number): boolean =>
  Math.max(ring[a + 1]!, ring[a + 3]!) < Math.min(ring[b + 1]!, ring[b + 3]!) ||
  Math.max(ring[b + 1]!, ring[b + 3]!) < Math.min(ring[a + 1]!, ring[a + 3]!)

/** Two segments of a closed ring that run through each other, by their offsets; null when there are none. */
const findCrossing = (ring: Ring): readonly [number, number] | null => {
  const segments = Array.from({ length: Math.max(0, ring.length / 2 - 1) }, (_, at) => at * 2)
  const left = (at: number): number => Math.min(ring[at]!, ring[at + 2]!)
  const right = (at: number): number => Math.max(ring[at]!, ring[at + 2]!)
  segments.sort((a, b) => left(a) - left(b))
  let compared = 0
  for (const [n, a] of segments.entries()) {
    const end = right(a)
    for (let m = n + 1; m < segments.length && left(segments[m]!) <= end; m += 1) {
      compared += 1
      if (compared > MOST_COMPARED) return null
      const b = segments[m]!
      if (!apart(ring, a, b) && cross(ring, a, b)) return a < b ? [a, b] : [b, a]
    }
  }
  return null
}

export const crosses = (ring: Ring): boolean => findCrossing(ring) !== null

const meeting = (ring: Ring, a: number, b: number): [number, number] => {
  const [x, y] = [ring[a]!, ring[a + 1]!]
  const [dx, dy] = [ring[a + 2]! - x, ring[a + 3]! - y]
  const [ex, ey] = [ring[b + 2]! - ring[b]!, ring[b + 3]! - ring[b + 1]!]
  const along = ((ring[b]! - x) * ey - (ring[b + 1]! - y) * ex) / (dx * ey - dy * ex)
  return [x + along * dx, y + along * dy]
}

/** A loop that is at most this part of a ring comes from drawing or rounding; it is cut off and said. */
const HARMLESS = 0.05
const MOST_LOOPS = 500

/** A ring without the small loops in which it runs through itself; null when a loop is too large to be a slip. */
export const withoutLoops = (given: Ring): Ring | null => {
  let ring = given
  for (let loops = 0; loops < MOST_LOOPS; loops += 1) {
    const found = findCrossing(ring)
    if (!found) return ring
    const [a, b] = found
    const point = meeting(ring, a, b)
    const loop = Float64Array.of(...point, ...ring.subarray(a + 2, b + 2), ...point)
    const rest = Float64Array.of(...ring.subarray(0, a + 2), ...point, ...ring.subarray(b + 2))
    const [small, large] = areaOf(loop) < areaOf(rest) ? [loop, rest] : [rest, loop]
    if (areaOf(small) > areaOf(large) * HARMLESS) return null
    ring = large
  }
  return null
}
