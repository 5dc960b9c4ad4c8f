import { Readable } from 'node:stream'
import { open } from 'shapefile'
import { entryBytes, type ZipEntry } from '../sheets/index.ts'
import { BoundaryProblem } from './boundary-problem.ts'
import { type Budget, type Layer, MOST_POINTS, type Outline, polygonsOf, propertiesOf } from './outline.ts'

/** A point takes sixteen bytes; a larger file would be refused for its points after a long wait. */
const LARGEST = MOST_POINTS * 24

const textOf = async (path: string, entry: ZipEntry | undefined): Promise<string | null> => {
  if (entry === undefined || entry.size > 65_536) return null
  const parts: Buffer[] = []
  for await (const chunk of entryBytes(path, entry)) parts.push(chunk)
  return Buffer.concat(parts).toString().trim() || null
}

/** The letters of a .dbf as its .cpg says; without one, as Windows wrote them. */
const encodingOf = (cpg: string | null): string => {
  if (cpg === null || /utf-?8|65001/i.test(cpg)) return cpg === null ? 'windows-1252' : 'utf-8'
  const page = /8859[-_ ]?(\d{1,2})/.exec(cpg)?.[1]
  return page === undefined ? 'windows-1252' : `iso-8859-${page}`
}

type Parts = { shp: ZipEntry; dbf: ZipEntry; prj: ZipEntry | undefined; cpg: ZipEntry | undefined }

const partsOf = (entries: readonly ZipEntry[], shp: ZipEntry): Parts => {
  const base = shp.name.slice(0, -4).toLowerCase()
  const part = (ending: string) => entries.find(({ name }) => name.toLowerCase() === `${base}.${ending}`)
  const dbf = part('dbf')
  if (dbf === undefined) throw new BoundaryProblem('boundary.dbf_missing', { layer: base.split('/').at(-1)! })
  return { shp, dbf, prj: part('prj'), cpg: part('cpg') }
}

const readOutlines = async (
  bytesOf: (entry: ZipEntry) => AsyncIterable<Buffer>,
  { shp, dbf }: Parts,
  { encoding, budget }: { encoding: string; budget: Budget },
): Promise<Outline[]> => {
  const outlines: Outline[] = []
  const asBytes = { objectMode: false }
  const [shapes, table] = [Readable.from(bytesOf(shp), asBytes), Readable.from(bytesOf(dbf), asBytes)]
  try {
    const source = await open(shapes, table, { encoding })
    for (let next = await source.read(); !next.done; next = await source.read()) {
      const { properties, geometry } = next.value
      outlines.push({
        properties: propertiesOf(Object.entries(properties ?? {})),
        polygons: polygonsOf(geometry as object, budget),
      })
    }
    return outlines
  } finally {
    shapes.destroy()
    table.destroy()
  }
}

/** Every layer of a zip file of shapefiles. */
export const readShapefiles = async (
  path: string,
  entries: readonly ZipEntry[],
  bytesOf: (entry: ZipEntry) => AsyncIterable<Buffer>,
  budget: Budget,
): Promise<Layer[]> => {
  const layers: Layer[] = []
  for (const shp of entries.filter(({ name }) => name.toLowerCase().endsWith('.shp'))) {
    if (shp.size > LARGEST)
      throw new BoundaryProblem('boundary.too_detailed', { most: MOST_POINTS / 1_000_000 })
    const parts = partsOf(entries, shp)
    const encoding = encodingOf(await textOf(path, parts.cpg))
    const crs = await textOf(path, parts.prj)
    const name = shp.name.split('/').at(-1)!.slice(0, -4)
    layers.push({ name, crs, outlines: await readOutlines(bytesOf, parts, { encoding, budget }) })
  }
  return layers
}
