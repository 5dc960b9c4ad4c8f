import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

/** Shapes of areas: each geometry has the code of its area as id, and nothing else. */
export type AreaShape = Polygon<Record<string, never>> | MultiPolygon<Record<string, never>>
export type AreaTopology = Topology<{ areas: GeometryCollection<Record<string, never>> }>

/** An arc walked backwards is written as the complement of its number. */
export const numberOf = (arc: number): number => (arc < 0 ? ~arc : arc)

/** A topology of these shapes alone, without the arcs that none of them uses. */
export const withShapes = ({ arcs, transform }: AreaTopology, shapes: readonly AreaShape[]): AreaTopology => {
  const used = [...new Set(shapes.flatMap((shape) => (shape.arcs as number[][][]).flat(2)).map(numberOf))]
  used.sort((a, b) => a - b)
  const place = new Map(used.map((arc, at) => [arc, at]))
  const moved = (arc: number): number => (arc < 0 ? ~place.get(~arc)! : place.get(arc)!)
  const geometries = shapes.map((shape) =>
    shape.type === 'Polygon'
      ? { ...shape, arcs: shape.arcs.map((ring) => ring.map(moved)) }
      : { ...shape, arcs: shape.arcs.map((rings) => rings.map((ring) => ring.map(moved))) },
  )
  return {
    type: 'Topology',
    ...(transform && { transform }),
    objects: { areas: { type: 'GeometryCollection', geometries } },
    arcs: used.map((arc) => arcs[arc]!),
  }
}
