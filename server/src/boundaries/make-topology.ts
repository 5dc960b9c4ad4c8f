import { topology as topologyOf } from 'topojson-server'
import { presimplify } from 'topojson-simplify'
import { boxOf } from './clean-rings.ts'
import type { Ring } from './outline.ts'
import { type AreaShape, type AreaTopology, numberOf, withShapes } from './prune-arcs.ts'
import { areaOf } from './ring-area.ts'

/** The longer side of a map is this many steps; what lies between two steps is nowhere to be seen. */
const STEPS = 100_000
/** A map of very many points is laid on a coarser grid, still a twelfth of what can be seen, or memory would not do. */
const COARSE_STEPS = 12_500
const MANY_POINTS = 1_000_000
/** A corner whose triangle is smaller than 0.4 by 0.4 points of a drawing 1,000 points wide is left out. */
const CORNER = 0.4 / 1_000

export type AreaOutline = { code: string; polygons: Ring[][] }

type Grid = { step: number; west: number; south: number; leastWeight: number }
type Position = [number, number]
type Weighted = [number, number, number]

const gridOf = (outlines: readonly AreaOutline[]): Grid => {
  const rings = outlines.flatMap(({ polygons }) => polygons.flat())
  const { west, south, east, north } = boxOf(rings)
  const points = rings.reduce((sum, { length }) => sum + length / 2, 0)
  const steps = points > MANY_POINTS ? COARSE_STEPS : STEPS
  const step = Math.max(east - west, north - south) / steps
  return { step, west, south, leastWeight: (CORNER * steps) ** 2 / 2 }
}

/** The ring in whole steps, without points that fall together; null when fewer than three are left. */
const onGrid = (ring: Ring, { step, west, south }: Grid): Position[] | null => {
  const points: Position[] = []
  for (let at = 0; at < ring.length; at += 2) {
    const x = Math.round((ring[at]! - west) / step)
    const y = Math.round((ring[at + 1]! - south) / step)
    const last = points.at(-1)
    if (!last || last[0] !== x || last[1] !== y) points.push([x, y])
  }
  return points.length < 4 ? null : points
}

const featureOf = ({ code, polygons }: AreaOutline, grid: Grid) => {
  const coordinates = polygons.flatMap((rings) => {
    const placed = rings.map((ring) => onGrid(ring, grid))
    return placed[0] ? [placed.filter((ring) => ring !== null)] : []
  })
  return {
    type: 'Feature' as const,
    id: code,
    properties: {},
    geometry: { type: 'MultiPolygon' as const, coordinates },
  }
}

type Arcs = { all: readonly Weighted[][]; whole: ReadonlySet<number>; leastWeight: number }

const kept = ({ all, whole, leastWeight }: Arcs, arc: number): Position[] => {
  const points = all[arc]!
  return (whole.has(arc) ? points : points.filter(([, , weight]) => weight >= leastWeight)).map(([x, y]) => [
    x,
    y,
  ])
}

const ringArea = (arcs: Arcs, ring: readonly number[]): number =>
  areaOf(ring.flatMap((arc) => (arc < 0 ? kept(arcs, ~arc).reverse() : kept(arcs, arc)).flat()))

type Polygons = { code: string; polygons: number[][][] }

/** Rings that vanish when corners are left out: of a shape that would vanish whole, the largest stays as it is. */
const wholeArcs = (shapes: readonly Polygons[], simple: Arcs): Set<number> => {
  const exact: Arcs = { ...simple, whole: new Set(simple.all.keys()) }
  const whole = new Set<number>()
  for (const { polygons } of shapes) {
    if (polygons.some(([outer]) => ringArea(simple, outer!) > 0)) continue
    const outers = polygons.map(([outer]) => outer!)
    const [largest] = outers.sort((a, b) => ringArea(exact, b) - ringArea(exact, a))
    for (const arc of largest ?? []) whole.add(numberOf(arc))
  }
  return whole
}

/** Each point but the first is written as its distance from the one before. */
const asSteps = (points: readonly Position[]): Position[] =>
  points.map(([x, y], at) => (at === 0 ? [x, y] : [x - points[at - 1]![0], y - points[at - 1]![1]]))

const shapeOf = ({ code, polygons }: Polygons, arcs: Arcs): AreaShape => {
  const visible = polygons.flatMap(([outer, ...holes]) =>
    ringArea(arcs, outer!) > 0 ? [[outer!, ...holes.filter((hole) => ringArea(arcs, hole) > 0)]] : [],
  )
  return { type: 'MultiPolygon', id: code, arcs: visible, properties: {} }
}

/** The shapes of the areas of one map, with shared borders kept once and simplified as they can be seen. */
export const makeTopology = (outlines: readonly AreaOutline[]): AreaTopology => {
  const grid = gridOf(outlines)
  const areas = {
    type: 'FeatureCollection' as const,
    features: outlines.map((outline) => featureOf(outline, grid)),
  }
  const weighed = presimplify(topologyOf({ areas }) as unknown as AreaTopology)
  const all = weighed.arcs as unknown as Weighted[][]
  const shapes = (weighed.objects.areas.geometries as AreaShape[]).map(({ id, arcs }) => ({
    code: String(id),
    polygons: arcs as number[][][],
  }))
  const { step, west, south, leastWeight } = grid
  const simplified: Arcs = { all, whole: new Set(), leastWeight }
  const arcs: Arcs = { ...simplified, whole: wholeArcs(shapes, simplified) }
  const simple: AreaTopology = {
    type: 'Topology',
    transform: { scale: [step, step], translate: [west, south] },
    objects: weighed.objects,
    arcs: all.map((_, at) => asSteps(kept(arcs, at))),
  }
  return withShapes(
    simple,
    shapes.map((shape) => shapeOf(shape, arcs)),
  )
}
