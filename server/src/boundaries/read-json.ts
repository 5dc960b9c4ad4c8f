import { feature as shapeOf } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { BoundaryProblem } from './boundary-problem.ts'
import type { Format } from './boundary-report.ts'
import { JsonCutter } from './cut-json.ts'
import { type Budget, type Layer, type Outline, polygonsOf, propertiesOf } from './outline.ts'

type Anything = Record<string, unknown>

const asObject = (value: unknown): Anything =>
  typeof value === 'object' && value !== null ? (value as Anything) : {}

const outlineOf = ({ id, properties, geometry }: Anything, budget: Budget): Outline => ({
  properties: propertiesOf([...Object.entries(asObject(properties)), ['id', id]]),
  polygons: polygonsOf(asObject(geometry), budget),
})

const crsOf = ({ crs }: Anything): string | null => {
  const { name } = asObject(asObject(crs)['properties'])
  return typeof name === 'string' ? name : null
}

const NESTED = 8

const leavesOf = (object: GeometryObject, depth = 0): GeometryObject[] =>
  object.type === 'GeometryCollection' && depth < NESTED
    ? ((object as GeometryCollection).geometries ?? []).flatMap((inner) => leavesOf(inner, depth + 1))
    : [object]

/** Each object of a topology is a layer of its own. */
const layersOfTopology = (topology: Topology, budget: Budget): Layer[] => {
  try {
    return Object.entries(asObject(topology.objects)).map(([name, object]) => ({
      name,
      crs: crsOf(topology as unknown as Anything),
      outlines: leavesOf(object as GeometryObject).map((leaf) =>
        outlineOf(shapeOf(topology, leaf) as unknown as Anything, budget),
      ),
    }))
  } catch (error) {
    throw error instanceof BoundaryProblem ? error : new BoundaryProblem('boundary.truncated')
  }
}

type Seen = { outlines: Outline[]; crs: string | null; topologies: Layer[] }

/** What a value says besides its features, or the one feature that it is. */
const takeRest = (seen: Seen, value: unknown, budget: Budget): void => {
  if (Array.isArray(value)) {
    for (const item of value) takeRest(seen, item, budget)
    return
  }
  const object = asObject(value)
  seen.crs ??= crsOf(object)
  if (object['type'] === 'Feature') seen.outlines.push(outlineOf(object, budget))
  else if (object['type'] === 'Topology')
    seen.topologies.push(...layersOfTopology(object as unknown as Topology, budget))
  else if (object['type'] !== 'FeatureCollection') {
    const polygons = polygonsOf(object, budget)
    if (polygons.length > 0) seen.outlines.push({ properties: new Map(), polygons })
  }
}

/** GeoJSON in all its forms, also one feature a line, and TopoJSON. */
export const readJson = async (
  bytes: AsyncIterable<Buffer>,
  budget: Budget,
): Promise<{ format: Format; layers: Layer[] }> => {
  const cutter = new JsonCutter()
  const seen: Seen = { outlines: [], crs: null, topologies: [] }
  for await (const chunk of bytes)
    for (const { kind, value } of cutter.feed(chunk)) {
      if (kind === 'feature') seen.outlines.push(outlineOf(asObject(value), budget))
      else takeRest(seen, value, budget)
    }
  cutter.end()
  if (seen.topologies.length > 0) return { format: 'topojson', layers: seen.topologies }
  return { format: 'geojson', layers: [{ name: null, crs: seen.crs, outlines: seen.outlines }] }
}
