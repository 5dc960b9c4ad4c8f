import type { Refusal } from './boundary-report.ts'
import { crosses, withoutLoops } from './crossing.ts'
import type { Ring } from './outline.ts'
import { areaOf } from './ring-area.ts'
import type { Crs } from './tell-crs.ts'

/** Where Indonesia lies, in degrees, with its seas. */
const WEST = 94
const EAST = 142
const SOUTH = -12
const NORTH = 7

export type Box = { west: number; south: number; east: number; north: number }

export const boxOf = (rings: Iterable<Ring>): Box => {
  const box = {
    west: Number.POSITIVE_INFINITY,
    south: Number.POSITIVE_INFINITY,
    east: Number.NEGATIVE_INFINITY,
    north: Number.NEGATIVE_INFINITY,
  }
  for (const ring of rings)
    for (let at = 0; at < ring.length; at += 2) {
      const [x, y] = [ring[at]!, ring[at + 1]!]
      if (x < box.west) box.west = x
      if (x > box.east) box.east = x
      if (y < box.south) box.south = y
      if (y > box.north) box.north = y
    }
  return box
}

export const inIndonesia = ({ west, south, east, north }: Box): boolean =>
  west >= WEST && east <= EAST && south >= SOUTH && north <= NORTH

/** Latitude where longitude should be: no place of Indonesia is both. */
export const isTurned = ({ west, south, east, north }: Box): boolean =>
  inIndonesia({ west: south, south: west, east: north, north: east })

export const inDegrees = ({ west, south, east, north }: Box): boolean =>
  west >= -180 && east <= 180 && south >= -180 && north <= 180

/** A millionth of a degree is a hand's breadth; below it, neighbours that share a border must not differ. */
const STEPS = 1_000_000

/** The ring in degrees, longitude first. */
export const inPlace = (ring: Ring, { toDegrees }: Crs, turned: boolean): Ring => {
  const placed = new Float64Array(ring.length)
  for (let at = 0; at < ring.length; at += 2) {
    const point = toDegrees ? toDegrees([ring[at]!, ring[at + 1]!]) : ([ring[at]!, ring[at + 1]!] as const)
    placed[at] = Math.round(point[turned ? 1 : 0] * STEPS) / STEPS
    placed[at + 1] = Math.round(point[turned ? 0 : 1] * STEPS) / STEPS
  }
  return placed
}

/** Without repeated points and closed; null when nothing is left that has an area. */
export const tidyRing = (ring: Ring): Ring | null => {
  const kept: number[] = []
  for (let at = 0; at < ring.length; at += 2)
    if (at === 0 || ring[at] !== kept.at(-2) || ring[at + 1] !== kept.at(-1))
      kept.push(ring[at]!, ring[at + 1]!)
  if (kept[0] !== kept.at(-2) || kept[1] !== kept.at(-1)) kept.push(kept[0]!, kept[1]!)
  if (kept.length < 8) return null
  const tidy = Float64Array.from(kept)
  // An hourglass has two halves that cancel out; it is no empty ring, and is refused as what it is.
  return areaOf(tidy) > 0 || crosses(tidy) ? tidy : null
}

export type Cleaned = { polygons: Ring[][]; dropped: number; mended: boolean } | { refused: Refusal }

/** A shape fit to be drawn, or why it is not. A lost outer ring takes its holes along. */
export const cleanShape = (polygons: readonly Ring[][]): Cleaned => {
  const tidy = polygons.map((rings) => rings.map(tidyRing))
  const dropped = tidy.flat().filter((ring) => ring === null).length
  const kept = tidy.filter(([outer]) => outer).map((rings) => rings.filter((ring) => ring !== null))
  if (kept.length === 0) return { refused: 'no_area' }
  if (!inIndonesia(boxOf(kept.flat()))) return { refused: 'outside' }
  const mended = kept.map((rings) => rings.map(withoutLoops))
  if (mended.flat().includes(null)) return { refused: 'self_crossing' }
  const changed = mended.some((rings, n) => rings.some((ring, m) => ring !== kept[n]![m]))
  return { polygons: mended as Ring[][], dropped, mended: changed }
}
