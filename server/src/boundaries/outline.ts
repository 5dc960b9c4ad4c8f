import { BoundaryProblem } from './boundary-problem.ts'

/** x, y, x, y … as the file has them: degrees or metres, in either order. */
export type Ring = Float64Array

/** A shape of a file: what stands beside it, and its polygons, each an outer ring with its holes. */
export type Outline = {
  readonly properties: ReadonlyMap<string, string>
  readonly polygons: readonly Ring[][]
}

export type Layer = {
  readonly name: string | null
  /** The projection as the file declares it: the text of a .prj or the name of a crs; null when it says nothing. */
  readonly crs: string | null
  readonly outlines: readonly Outline[]
}

/** Points are what a large file is made of; twenty million of them take 320 MB. */
export const MOST_POINTS = 20_000_000

/** Counts the points of a file as they are read, and stops it in time. */
export type Budget = { take: (points: number) => void; readonly points: number }

export const makeBudget = (most: number): Budget => {
  const seen = { points: 0 }
  return {
    take: (points) => {
      seen.points += points
      if (seen.points > most) throw new BoundaryProblem('boundary.too_detailed', { most: most / 1_000_000 })
    },
    get points() {
      return seen.points
    },
  }
}

const LONGEST = 200
const MOST_PROPERTIES = 120

/** What stands beside a shape, as text; long and nested values name no area. */
export const propertiesOf = (entries: Iterable<readonly [string, unknown]>): Map<string, string> => {
  const kept = new Map<string, string>()
  for (const [name, value] of entries) {
    if (typeof value !== 'string' && typeof value !== 'number') continue
    const text = String(value).trim()
    if (text !== '' && text.length <= LONGEST && kept.size < MOST_PROPERTIES)
      kept.set(name.slice(0, LONGEST), text)
  }
  return kept
}

/** One ring of pairs; null when something in it is no pair of numbers. */
export const ringOf = (pairs: unknown, budget: Budget): Ring | null => {
  if (!Array.isArray(pairs)) return null
  budget.take(pairs.length)
  const ring = new Float64Array(pairs.length * 2)
  for (const [at, pair] of pairs.entries()) {
    const [x, y] = Array.isArray(pair) ? (pair as unknown[]) : []
    if (!Number.isFinite(x) || !Number.isFinite(y)) return null
    ring[at * 2] = x as number
    ring[at * 2 + 1] = y as number
  }
  return ring
}

const polygonOf = (rings: unknown, budget: Budget): Ring[] =>
  Array.isArray(rings) ? rings.flatMap((ring) => ringOf(ring, budget) ?? []) : []

type Geometry = { type?: unknown; coordinates?: unknown; geometries?: unknown } | null | undefined

const NESTED = 8

/** The polygons of a GeoJSON geometry; points and lines have none. */
export const polygonsOf = (geometry: Geometry, budget: Budget, depth = 0): Ring[][] => {
  const { type, coordinates, geometries } = geometry ?? {}
  if (type === 'Polygon') return [polygonOf(coordinates, budget)]
  if (type === 'MultiPolygon' && Array.isArray(coordinates))
    return coordinates.map((rings) => polygonOf(rings, budget))
  if (type === 'GeometryCollection' && Array.isArray(geometries) && depth < NESTED)
    return geometries.flatMap((inner) => polygonsOf(inner as Geometry, budget, depth + 1))
  return []
}
