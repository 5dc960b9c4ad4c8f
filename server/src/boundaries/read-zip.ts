import { entryBytes, listZip, SheetProblem, type ZipEntry } from '../sheets/index.ts'
import { BoundaryProblem, type BoundaryProblemCode } from './boundary-problem.ts'
import type { Budget } from './outline.ts'
import { readShapefiles } from './read-shapefile.ts'
import { type OnShare, type ReadFile, readText, textFormat, told } from './read-text.ts'

const TEXT_NAME = /\.(?:kml|geojson|json|topojson|sql)$/i
/** What the programs of a Mac leave beside each file. */
const SHADOW = /(?:^|\/)(?:__MACOSX\/|\._)/

const PROBLEMS: Partial<Record<SheetProblem['code'], BoundaryProblemCode>> = {
  'sheet.password': 'boundary.password',
  'sheet.bomb': 'boundary.bomb',
}

const headOf = async (path: string, entry: ZipEntry): Promise<Buffer> => {
  for await (const chunk of entryBytes(path, entry)) return chunk
  return Buffer.alloc(0)
}

type Reading = { budget: Budget; onShare: OnShare }

const readEntries = async (
  path: string,
  entries: readonly ZipEntry[],
  { budget, onShare }: Reading,
): Promise<ReadFile> => {
  const bytesOf = (entry: ZipEntry) => told(entryBytes(path, entry), entry.size, onShare)
  if (entries.some(({ name }) => name.toLowerCase().endsWith('.shp')))
    return { format: 'shapefile', layers: await readShapefiles(path, entries, bytesOf, budget) }
  const [text] = entries.filter(({ name }) => TEXT_NAME.test(name)).sort((a, b) => b.size - a.size)
  if (text === undefined) throw new BoundaryProblem('boundary.zip_without_map')
  return readText(textFormat(await headOf(path, text)), bytesOf(text), budget)
}

/** The layers of a zip file: its shapefiles, or the largest text in it. */
export const readZip = async (path: string, size: number, reading: Reading): Promise<ReadFile> => {
  try {
    const entries = await listZip(path, size)
    return await readEntries(
      path,
      entries.filter(({ name }) => !SHADOW.test(name)),
      reading,
    )
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error
    throw new BoundaryProblem(PROBLEMS[error.code] ?? 'boundary.truncated')
  }
}
