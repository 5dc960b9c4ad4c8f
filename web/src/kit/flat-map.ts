import { type Border, bordersOf, type Edge } from './flat-borders.ts'
import { type Line, pathThrough } from './flat-line.ts'

/** What a flat drawing needs of a TopoJSON; the id of a geometry is the code of its area. */
export type FlatTopology = {
  arcs: readonly (readonly (readonly number[])[])[]
  transform?: { scale: readonly number[]; translate: readonly number[] } | undefined
  objects: { areas: { geometries: readonly object[] } }
}

export type FlatShape = {
  code: string
  /** An SVG path in whole pixels. */
  path: string
  /** The middle of its largest ring. */
  x: number
  y: number
  /** In square pixels, holes left out. */
  area: number
  rings: Line[]
}

export type FlatMap = { width: number; height: number; shapes: FlatShape[]; borders: Border[] }

type Outline = { code: string; rings: { arcs: number[]; hole: boolean }[] }

/** In a polygon the first ring is its outside, the others are holes in it. */
const ringsOf = (polygon: number[][]) => polygon.map((arcs, at) => ({ arcs, hole: at > 0 }))

const outlineOf = (geometry: object): Outline => {
  const { id, type, arcs } = geometry as { id?: string | number; type: string; arcs?: unknown }
  const rings =
    type === 'Polygon'
      ? ringsOf(arcs as number[][])
      : type === 'MultiPolygon'
        ? (arcs as number[][][]).flatMap(ringsOf)
        : []
  return { code: String(id), rings }
}

const numberOf = (arc: number): number => (arc < 0 ? ~arc : arc)

type Arc = readonly (readonly number[])[]

/** With a transform, every point of an arc after the first is written as its distance from the one before. */
const stepsToPlaces = (arc: Arc, stepped: boolean): Line => {
  const line: Line = []
  let x = 0
  let y = 0
  for (const point of arc) {
    x = stepped ? x + point[0]! : point[0]!
    y = stepped ? y + point[1]! : point[1]!
    line.push(x, y)
  }
  return line
}

const boxOf = (lines: Iterable<Line>) => {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity }
  for (const line of lines)
    for (let at = 0; at < line.length; at += 2) {
      const x = line[at]!
      const y = line[at + 1]!
      if (x < box.left) box.left = x
      if (x > box.right) box.right = x
      if (y < box.bottom) box.bottom = y
      if (y > box.top) box.top = y
    }
  return box
}

type Frame = { left: number; top: number; across: number; down: number; width: number; height: number }

/** Degrees become pixels by one flat scale; a degree of longitude shrinks with the latitude. */
const frameAround = (
  places: ReadonlyMap<number, Line>,
  { transform }: FlatTopology,
  room: { width: number; height: number },
): Frame => {
  const box = boxOf(places.values())
  const [acrossStep, upStep] = transform?.scale ?? [1, 1]
  const middle = ((box.bottom + box.top) / 2) * upStep! + (transform?.translate[1] ?? 0)
  const shrink = Math.cos((middle * Math.PI) / 180) * acrossStep!
  const wide = Math.max(1e-9, (box.right - box.left) * shrink)
  const tall = Math.max(1e-9, (box.top - box.bottom) * upStep!)
  const scale = Math.min((room.width - 2) / wide, (room.height - 2) / tall)
  return {
    left: box.left,
    top: box.top,
    across: shrink * scale,
    down: upStep! * scale,
    width: Math.ceil(wide * scale) + 2,
    height: Math.ceil(tall * scale) + 2,
  }
}

/** The line in whole pixels; points that fall on the one before say nothing. */
const inPixels = (line: Line, { left, top, across, down }: Frame): Line => {
  const pixels: Line = []
  let lastX = -1
  let lastY = -1
  for (let at = 0; at < line.length; at += 2) {
    const x = Math.round((line[at]! - left) * across) + 1
    const y = Math.round((top - line[at + 1]!) * down) + 1
    if (x === lastX && y === lastY) continue
    pixels.push(x, y)
    lastX = x
    lastY = y
  }
  return pixels
}

const ringOf = (arcs: readonly number[], pixels: ReadonlyMap<number, Line>): Line => {
  const ring: Line = []
  const add = (x: number, y: number) => {
    const end = ring.length
    if (end === 0 || ring[end - 2] !== x || ring[end - 1] !== y) ring.push(x, y)
  }
  for (const arc of arcs) {
    const line = pixels.get(numberOf(arc)) ?? []
    if (arc < 0) for (let at = line.length - 2; at >= 0; at -= 2) add(line[at]!, line[at + 1]!)
    else for (let at = 0; at < line.length; at += 2) add(line[at]!, line[at + 1]!)
  }
  return ring
}

/** Twice the signed area of a ring and the sums its middle is made of. */
const sumsOf = (ring: Line) => {
  const sums = { twice: 0, x: 0, y: 0 }
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length
    const cross = ring[at]! * ring[next + 1]! - ring[next]! * ring[at + 1]!
    sums.twice += cross
    sums.x += (ring[at]! + ring[next]!) * cross
    sums.y += (ring[at + 1]! + ring[next + 1]!) * cross
  }
  return sums
}

const turned = (ring: Line): Line => {
  const other: Line = []
  for (let at = ring.length - 2; at >= 0; at -= 2) other.push(ring[at]!, ring[at + 1]!)
  return other
}

/** Outsides run one way round and holes the other, so that shapes which overlap can be filled as one path. */
const oneWay = (ring: Line, hole: boolean): Line => (sumsOf(ring).twice < 0 === hole ? ring : turned(ring))

/** An area too small for a pixel is drawn as one: no area vanishes from a map that has its shape. */
const shapeOf = ({ code, rings: outline }: Outline, pixels: ReadonlyMap<number, Line>): FlatShape[] => {
  const rings = outline
    .map(({ arcs, hole }) => oneWay(ringOf(arcs, pixels), hole))
    .filter((ring) => ring.length > 0)
  const [x, y] = rings[0] ?? []
  if (x === undefined || y === undefined) return []
  const sums = rings.map(sumsOf).filter(({ twice }) => twice !== 0)
  const largest = sums.toSorted((a, b) => b.twice - a.twice)[0]
  const pixel = [x, y, x + 1, y, x + 1, y + 1, x, y + 1]
  if (!largest) return [{ code, path: pathThrough(pixel, 'z'), x, y, area: 1, rings: [pixel] }]
  return [
    {
      code,
      path: rings.map((ring) => pathThrough(ring, 'z')).join(''),
      x: Math.round(largest.x / (3 * largest.twice)),
      y: Math.round(largest.y / (3 * largest.twice)),
      area: sums.reduce((sum, { twice }) => sum + twice, 0) / 2,
      rings,
    },
  ]
}

const edgesOf = (outlines: readonly Outline[]): Map<number, string[]> => {
  const owners = new Map<number, string[]>()
  for (const { code, rings } of outlines)
    for (const ring of rings)
      for (const arc of ring.arcs) {
        const known = owners.get(numberOf(arc))
        if (known) known.push(code)
        else owners.set(numberOf(arc), [code])
      }
  return owners
}

/** The shapes of a topology in whole pixels, as large as the room allows; only those that are asked for frame it. */
export function drawFlat(
  topology: FlatTopology,
  room: { width: number; height: number },
  asked: (code: string) => boolean = () => true,
): FlatMap {
  const outlines = topology.objects.areas.geometries
    .map(outlineOf)
    .filter(({ code, rings }) => rings.length > 0 && asked(code))
  const owners = edgesOf(outlines)
  const stepped = topology.transform !== undefined
  const places = new Map(
    [...owners.keys()].map((arc) => [arc, stepsToPlaces(topology.arcs[arc] ?? [], stepped)]),
  )
  if (places.size === 0) return { width: 0, height: 0, shapes: [], borders: [] }
  const frame = frameAround(places, topology, room)
  const pixels = new Map([...places].map(([arc, line]) => [arc, inPixels(line, frame)]))
  const edges = [...owners].map(([arc, codes]): Edge => ({ line: pixels.get(arc) ?? [], codes }))
  return {
    width: frame.width,
    height: frame.height,
    shapes: outlines.flatMap((outline) => shapeOf(outline, pixels)),
    borders: bordersOf(edges),
  }
}

/** The side of the square that half of the shapes are smaller than. */
export const usualSide = ({ shapes }: FlatMap): number => {
  const areas = shapes.map(({ area }) => area).sort((a, b) => a - b)
  return Math.sqrt(areas[Math.floor(areas.length / 2)] ?? 0)
}
