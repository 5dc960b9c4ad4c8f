import { kabOf, NATION } from '@naungan/rules/words'
import { BoundaryProblem } from './boundary-problem.ts'
import type { Named, Report, Some } from './boundary-report.ts'
import { boxOf, cleanShape, inDegrees, inPlace, isTurned, inIndonesia } from './clean-rings.ts'
import { type AreaOutline, makeTopology } from './make-topology.ts'
import type { Layer, Outline } from './outline.ts'
import type { AreaTopology } from './prune-arcs.ts'
import type { ReadFile } from './read-text.ts'
import { joinSplitCodes } from './split-codes.ts'
import { type Told, tellCodes } from './tell-codes.ts'
import { type Crs, tellCrs } from './tell-crs.ts'
import type { World } from './world.ts'

export type MadeMap = {
  parent: string
  level: number
  topology: AreaTopology
  matched: number
  missing: string[]
}

/** Codes that lie outside the world of the file; whether they exist is for the database to say. */
export type Made = { report: Report; level: number; maps: MadeMap[]; outsiders: Named[] }

const LISTED = 200
export const some = <T>(all: readonly T[]): Some<T> => ({ total: all.length, first: all.slice(0, LISTED) })

/** Pages show the desa and kecamatan of a kabupaten, the kabupaten of a provinsi, the provinsi of the nation. */
const parentOnPage = (code: string): string =>
  code.length > 5 ? kabOf(code)! : code.length === 5 ? code.slice(0, 2) : NATION

type Chosen = { layer: Layer; told: Told }

/** Of several layers the one that names most areas; when none can be read, the first says why. */
const chooseLayer = (layers: readonly Layer[], world: World): Chosen => {
  const withShapes = layers.filter(({ outlines }) => outlines.some(({ polygons }) => polygons.length > 0))
  if (withShapes.length === 0) throw new BoundaryProblem('boundary.no_shapes')
  const tried = withShapes.map((found) => {
    const layer = { ...found, outlines: joinSplitCodes(found.outlines) }
    try {
      return { layer, told: tellCodes(layer.outlines, world) }
    } catch (error) {
      if (error instanceof BoundaryProblem) return error
      throw error
    }
  })
  const read = tried.filter((one) => !(one instanceof BoundaryProblem)) as Chosen[]
  const best = read.sort((a, b) => b.told.known - a.told.known)[0]
  if (!best) throw tried[0]
  return best
}

type Placing = { crs: Crs; turned: boolean }

/** Degrees or metres, and which comes first, told from the whole layer. */
const tellPlacing = ({ crs: declared, outlines }: Layer): Placing => {
  const crs = tellCrs(declared)
  const boxes = outlines.flatMap(({ polygons }) => (polygons.length === 0 ? [] : [boxOf(polygons.flat())]))
  if (crs.toDegrees) return { crs, turned: false }
  if (boxes.filter(inDegrees).length < boxes.length / 2) throw new BoundaryProblem('boundary.crs_missing')
  return { crs, turned: boxes.filter(isTurned).length > boxes.filter(inIndonesia).length }
}

const nameOf = ({ properties }: Outline, field: string): string => {
  const named = [...properties].find(([key]) => /^(?:nama|name|namobj|wadm|nm|desa|kel)/i.test(key))
  return named?.[1] ?? properties.get(field) ?? ''
}

type Drawn = {
  outlines: Map<string, AreaOutline>
  refused: Report['refused']['first']
  mended: Named[]
  outsiders: Named[]
  unknown: Named[]
  joined: Set<string>
  droppedRings: number
  points: number
}

const drawShapes = ({ layer, told }: Chosen, world: World, { crs, turned }: Placing): Drawn => {
  const drawn: Drawn = {
    outlines: new Map(),
    refused: [],
    mended: [],
    outsiders: [],
    unknown: [],
    joined: new Set(),
    droppedRings: 0,
    points: 0,
  }
  const contradicted = new Set(told.namesDiffer.map(({ code }) => code))
  for (const [at, outline] of layer.outlines.entries()) {
    const code = told.codes[at] ?? null
    const name = nameOf(outline, told.field)
    if (code === null) {
      const written = outline.properties.get(told.field) ?? ''
      if (!contradicted.has(written)) drawn.unknown.push({ code: written, name })
    } else if (!world.byCode.has(code)) drawn.outsiders.push({ code, name })
    else if (outline.polygons.length > 0) {
      const placed = outline.polygons.map((rings) => rings.map((ring) => inPlace(ring, crs, turned)))
      const clean = cleanShape(placed)
      if ('refused' in clean) drawn.refused.push({ code, name, why: clean.refused })
      else takeShape(drawn, { code, name }, clean)
    }
  }
  return drawn
}

const takeShape = (
  drawn: Drawn,
  named: Named,
  { polygons, dropped, mended }: { polygons: AreaOutline['polygons']; dropped: number; mended: boolean },
): void => {
  const { code } = named
  drawn.droppedRings += dropped
  if (mended) drawn.mended.push(named)
  const before = drawn.outlines.get(code)
  if (before) {
    before.polygons.push(...polygons)
    drawn.joined.add(code)
  } else drawn.outlines.set(code, { code, polygons })
}

type Group = { parent: string; level: number; outlines: AreaOutline[] }

const groupsOf = (outlines: Iterable<AreaOutline>, world: World): Group[] => {
  const groups = new Map<string, Group>()
  for (const outline of outlines) {
    const { level } = world.byCode.get(outline.code)!
    const parent = parentOnPage(outline.code)
    const key = `${parent} ${level}`
    const group = groups.get(key)
    if (group) group.outlines.push(outline)
    else groups.set(key, { parent, level, outlines: [outline] })
  }
  return [...groups.values()]
}

const byCode = (a: { code: string }, b: { code: string }): number => (a.code < b.code ? -1 : 1)

/** The codes of each level under the parent that a page shows. */
const childrenOnPage = (world: World): Map<string, string[]> => {
  const children = new Map<string, string[]>()
  for (const { code, level } of world.byCode.values()) {
    const key = `${parentOnPage(code)} ${level}`
    children.set(key, [...(children.get(key) ?? []), code])
  }
  return children
}

const mapOf = ({ parent, level, outlines }: Group, children: ReadonlyMap<string, string[]>): MadeMap => {
  const drawn = new Set(outlines.map(({ code }) => code))
  const missing = (children.get(`${parent} ${level}`) ?? []).filter((code) => !drawn.has(code))
  return { parent, level, topology: makeTopology(outlines.sort(byCode)), matched: drawn.size, missing }
}

const pointsIn = ({ arcs }: AreaTopology): number => arcs.reduce((sum, arc) => sum + arc.length, 0)

const refuseEmpty = ({ outlines, refused }: Drawn, layer: Layer): void => {
  if (outlines.size > 0) return
  const [first] = refused
  if (!first) throw new BoundaryProblem('boundary.no_shapes')
  const feature = `${first.code} ${first.name}`.trim()
  const outside = refused.every(({ why }) => why === 'outside')
  if (outside && layer.crs === null) throw new BoundaryProblem('boundary.outside', { feature })
  throw new BoundaryProblem(outside ? 'boundary.outside' : 'boundary.all_refused', { feature })
}

/** From what was read to the maps that pages can show, with everything that was found on the way. */
export const makeMaps = ({ format, layers }: ReadFile, world: World, read: number): Made => {
  const chosen = chooseLayer(layers, world)
  const { layer, told } = chosen
  const placing = tellPlacing(layer)
  const drawn = drawShapes(chosen, world, placing)
  refuseEmpty(drawn, layer)
  const children = childrenOnPage(world)
  const maps = groupsOf(drawn.outlines.values(), world).map((group) => mapOf(group, children))
  const named = (code: string): Named => ({ code, name: world.byCode.get(code)!.name })
  const missing = maps.flatMap((map) => map.missing)
  const report: Report = {
    format,
    layer: layer.name,
    crs: placing.crs.name,
    codeSystem: told.system,
    codeField: told.field,
    features: layer.outlines.length,
    matched: drawn.outlines.size,
    of: drawn.outlines.size + missing.length,
    missing: some(missing.map(named)),
    foreign: some([]),
    unknown: some(drawn.unknown),
    refused: some(drawn.refused),
    mended: some(drawn.mended),
    namesDiffer: some(told.namesDiffer),
    joined: drawn.joined.size,
    moved: told.moved,
    turned: placing.turned,
    projected: placing.crs.toDegrees !== null,
    droppedRings: drawn.droppedRings,
    points: { read, kept: maps.reduce((sum, { topology }) => sum + pointsIn(topology), 0) },
  }
  return { report, level: Math.max(...maps.map(({ level }) => level)), maps, outsiders: drawn.outsiders }
}
