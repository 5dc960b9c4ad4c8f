import { publishedAreas } from '../server/src/wilayah/index.ts'

const CELL = 0.03
const [WEST, SOUTH] = [112.05, -7.4]
/** Points of one side; the outline of a desa has four times as many. */
const STEPS = 16

type Point = [number, number]

/** A number between -1 and 1 that is always the same for the same two. */
const wobble = (a: number, b: number): number => Math.sin(a * 12.9898 + b * 78.233)

const corner = (x: number, y: number): Point => [
  WEST + (x + 0.25 * wobble(x, y)) * CELL,
  SOUTH + (y + 0.25 * wobble(y, x)) * CELL,
]

/** The line between two corners, crooked in the same way for both whose border it is. */
const side = (from: Point, to: Point): Point[] => {
  const turned = from[0] > to[0] || (from[0] === to[0] && from[1] > to[1])
  const [a, b] = turned ? [to, from] : [from, to]
  const points = Array.from({ length: STEPS + 1 }, (_, n): Point => {
    const part = n / STEPS
    const aside = n % STEPS === 0 ? 0 : 0.06 * CELL * wobble(a[0] * 1000 + n, b[1] * 1000)
    return [a[0] + (b[0] - a[0]) * part - aside, a[1] + (b[1] - a[1]) * part + aside]
  })
  return (turned ? points.reverse() : points).slice(0, STEPS)
}

const ringOf = (x: number, y: number): Point[] => {
  const corners: Point[] = [corner(x, y), corner(x + 1, y), corner(x + 1, y + 1), corner(x, y + 1)]
  const ring = corners.flatMap((from, at) => side(from, corners[(at + 1) % 4]!))
  return [...ring, ring[0]!]
}

/** Crooked outlines for every desa of a kabupaten, without gaps, as GeoJSON. */
export const madeOutlines = async (kab: string): Promise<Buffer> => {
  const desa = (await publishedAreas()).filter(({ code }) => code.startsWith(`${kab}.`) && code.length === 13)
  const wide = Math.ceil(Math.sqrt(desa.length))
  const features = desa.map(({ code, name }, at) => ({
    type: 'Feature',
    properties: { kode: code, nama: name },
    geometry: { type: 'Polygon', coordinates: [ringOf(at % wide, Math.floor(at / wide))] },
  }))
  return Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))
}
