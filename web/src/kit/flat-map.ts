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
}

/** A stretch of border with the one or two areas that meet at it. */
type Edge = { path: string; codes: string[] }

export type FlatMap = { width: number; height: number; shapes: FlatShape[]; edges: Edge[] }

type Point = readonly [number, number]
type Outline = { code: string; rings: number[][] }

const outlineOf = (geometry: object): Outline => {
  const { id, type, arcs } = geometry as { id?: string | number; type: string; arcs?: unknown }
  const rings =
    type === 'Polygon' ? (arcs as number[][]) : type === 'MultiPolygon' ? (arcs as number[][][]).flat() : []
  return { code: String(id), rings }
}

const numberOf = (arc: number): number => (arc < 0 ? ~arc : arc)

/** Every point of an arc after the first is written as its distance from the one before. */
const degreesOf = (arc: readonly (readonly number[])[], transform: FlatTopology['transform']): Point[] => {
  if (!transform) return arc.map(([x = 0, y = 0]) => [x, y])
  const [across = 1, up = 1] = transform.scale
  const [west = 0, south = 0] = transform.translate
  let [x, y] = [0, 0]
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx
    y += dy
    return [x * across + west, y * up + south]
  })
}

type Frame = { west: number; north: number; across: number; down: number; width: number; height: number }

/** Degrees become pixels by one flat scale; a degree of longitude shrinks with the latitude. */
const frameAround = (arcs: readonly Point[][], room: { width: number; height: number }): Frame => {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity }
  for (const arc of arcs)
    for (const [x, y] of arc) {
      if (x < box.west) box.west = x
      if (x > box.east) box.east = x
      if (y < box.south) box.south = y
      if (y > box.north) box.north = y
    }
  const shrink = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180)
  const wide = Math.max(1e-9, (box.east - box.west) * shrink)
  const tall = Math.max(1e-9, box.north - box.south)
  const scale = Math.min((room.width - 2) / wide, (room.height - 2) / tall)
  return {
    west: box.west,
    north: box.north,
    across: shrink * scale,
    down: scale,
    width: Math.ceil(wide * scale) + 2,
    height: Math.ceil(tall * scale) + 2,
  }
}

/** The arc in whole pixels; points that fall on the one before say nothing. */
const pixelsOf = (arc: readonly Point[], { west, north, across, down }: Frame): Point[] => {
  const points: Point[] = []
  for (const [lon, lat] of arc) {
    const x = Math.round((lon - west) * across) + 1
    const y = Math.round((north - lat) * down) + 1
    const last = points.at(-1)
    if (!last || last[0] !== x || last[1] !== y) points.push([x, y])
  }
  return points
}

const ringOf = (arcs: readonly number[], pixels: ReadonlyMap<number, Point[]>): Point[] => {
  const ring: Point[] = []
  for (const arc of arcs) {
    const points = pixels.get(numberOf(arc)) ?? []
    for (const point of arc < 0 ? points.toReversed() : points) {
      const last = ring.at(-1)
      if (!last || last[0] !== point[0] || last[1] !== point[1]) ring.push(point)
    }
  }
  return ring
}

/** Steps from point to point are shorter to write, and to read, than places. */
const pathThrough = (points: readonly Point[], end: string): string => {
  const [first, ...others] = points
  if (!first) return ''
  let [x, y] = first
  const steps = others.map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`
    x = nextX
    y = nextY
    return step
  })
  return `M${first[0]} ${first[1]}${steps.length > 0 ? `l${steps.join(' ')}` : ''}${end}`
}

/** Twice the signed area of a ring and the sums its middle is made of. */
const sumsOf = (ring: readonly Point[]) => {
  const sums = { twice: 0, x: 0, y: 0 }
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!
    const cross = x * nextY - nextX * y
    sums.twice += cross
    sums.x += (x + nextX) * cross
    sums.y += (y + nextY) * cross
  })
  return sums
}

/** An area too small for a pixel is drawn as one: no area vanishes from a map that has its shape. */
const shapeOf = ({ code, rings }: Outline, pixels: ReadonlyMap<number, Point[]>): FlatShape[] => {
  const drawn = rings.map((ring) => ringOf(ring, pixels)).filter((ring) => ring.length > 0)
  const [place] = drawn
  if (!place?.[0]) return []
  const [x, y] = place[0]
  const sums = drawn.map(sumsOf).filter(({ twice }) => twice !== 0)
  const largest = sums.toSorted((a, b) => Math.abs(b.twice) - Math.abs(a.twice))[0]
  if (!largest) return [{ code, path: `M${x} ${y}h1v1h-1z`, x, y, area: 1 }]
  return [
    {
      code,
      path: drawn.map((ring) => pathThrough(ring, 'z')).join(''),
      x: Math.round(largest.x / (3 * largest.twice)),
      y: Math.round(largest.y / (3 * largest.twice)),
      area: Math.abs(sums.reduce((sum, { twice }) => sum + twice, 0)) / 2,
    },
  ]
}

const ownersOf = (outlines: readonly Outline[]): Map<number, string[]> => {
  const owners = new Map<number, string[]>()
  for (const { code, rings } of outlines)
    for (const arc of rings.flat()) {
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
  const owners = ownersOf(outlines)
  const degrees = new Map(
    [...owners.keys()].map((arc) => [arc, degreesOf(topology.arcs[arc] ?? [], topology.transform)]),
  )
  if (degrees.size === 0) return { width: 0, height: 0, shapes: [], edges: [] }
  const frame = frameAround([...degrees.values()], room)
  const pixels = new Map([...degrees].map(([arc, points]) => [arc, pixelsOf(points, frame)]))
  return {
    width: frame.width,
    height: frame.height,
    shapes: outlines.flatMap((outline) => shapeOf(outline, pixels)),
    edges: [...owners].map(([arc, codes]) => ({ path: pathThrough(pixels.get(arc) ?? [], ''), codes })),
  }
}

/** The borders between groups of areas and around them all, as one path. */
export const bordersBetween = ({ edges }: FlatMap, groupOf: (code: string) => string): string =>
  edges
    .filter(({ codes: [one, other] }) => other === undefined || groupOf(one ?? '') !== groupOf(other))
    .map(({ path }) => path)
    .join('')

/** The side of the square that half of the shapes are smaller than. */
export const usualSide = ({ shapes }: FlatMap): number => {
  const areas = shapes.map(({ area }) => area).sort((a, b) => a - b)
  return Math.sqrt(areas[Math.floor(areas.length / 2)] ?? 0)
}

type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

const ALONG: Record<Direction, Point> = {
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
