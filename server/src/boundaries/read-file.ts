import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { entryBytes, listZip, SheetProblem, type ZipEntry } from '../sheets/index.ts'
import { BoundaryProblem, type BoundaryProblemCode } from './boundary-problem.ts'
import type { Format } from './boundary-report.ts'
import { type Budget, type Layer } from './outline.ts'
import { readJson } from './read-json.ts'
import { readKml } from './read-kml.ts'
import { readShapefiles } from './read-shapefile.ts'
import { readSql } from './read-sql.ts'

export type ReadFile = { format: Format; layers: Layer[] }

/** Told after each portion of bytes: how large a part of the file is read, between 0 and 1. */
export type OnShare = (share: number) => void

const HEAD = 65_536

const SIGNATURES: readonly [string, BoundaryProblemCode][] = [
  ['\x00\x00\x27\x0a', 'boundary.bare_shapefile'],
  ['SQLite format 3', 'boundary.geopackage'],
  ['\x1f\x8b', 'boundary.packed_otherwise'],
  ['Rar!', 'boundary.packed_otherwise'],
  ['7z\xbc\xaf', 'boundary.packed_otherwise'],
]

type TextFormat = 'json' | 'kml' | 'sql'

/** What the first bytes say a text is; a name is only a wish. */
const textFormat = (head: Buffer): TextFormat => {
  const start = head.toString('latin1')
  for (const [signature, code] of SIGNATURES) if (start.startsWith(signature)) throw new BoundaryProblem(code)
  if (head.subarray(0, 1024).includes(0)) throw new BoundaryProblem('boundary.not_a_map')
  const text = start.replace(/^ï»¿/, '').replace(/^[^!-~]+/, '')
  if (/^[{[]/.test(text)) return 'json'
  if (text.startsWith('<') && /<(?:\w+:)?kml[\s>]/i.test(text)) return 'kml'
  if (!text.startsWith('<') && /\binsert\s+into\b/i.test(text)) return 'sql'
  throw new BoundaryProblem('boundary.not_a_map')
}

async function* told(bytes: AsyncIterable<Buffer>, size: number, onShare: OnShare): AsyncGenerator<Buffer> {
  let seen = 0
  for await (const chunk of bytes) {
    seen += chunk.length
    onShare(size === 0 ? 1 : seen / size)
    yield chunk
  }
}

const readText = async (
  format: TextFormat,
  bytes: AsyncIterable<Buffer>,
  budget: Budget,
): Promise<ReadFile> => {
  if (format === 'json') return readJson(bytes, budget)
  const layers = await (format === 'kml' ? readKml(bytes, budget) : readSql(bytes, budget))
  return { format, layers }
}

const headOfEntry = async (path: string, entry: ZipEntry): Promise<Buffer> => {
  for await (const chunk of entryBytes(path, entry)) return chunk
  return Buffer.alloc(0)
}

const TEXT_NAME = /\.(?:kml|geojson|json|topojson|sql)$/i

const readZip = async (path: string, size: number, budget: Budget, onShare: OnShare): Promise<ReadFile> => {
  const entries = (await listZip(path, size)).filter(({ name }) => !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name))
  const bytesOf = (entry: ZipEntry) => told(entryBytes(path, entry), entry.size, onShare)
  if (entries.some(({ name }) => name.toLowerCase().endsWith('.shp')))
    return { format: 'shapefile', layers: await readShapefiles(path, entries, bytesOf, budget) }
  const [text] = entries.filter(({ name }) => TEXT_NAME.test(name)).sort((a, b) => b.size - a.size)
  if (text === undefined) throw new BoundaryProblem('boundary.zip_without_map')
  return readText(textFormat(await headOfEntry(path, text)), bytesOf(text), budget)
}

const ZIP_PROBLEMS: Partial<Record<SheetProblem['code'], BoundaryProblemCode>> = {
  'sheet.password': 'boundary.password',
  'sheet.bomb': 'boundary.bomb',
}

const headOf = async (path: string): Promise<Buffer> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The layers of a file of any kind that we know. What breaks while it is read is the file's fault, and said so. */
export const readFile = async (path: string, budget: Budget, onShare: OnShare): Promise<ReadFile> => {
  const { size } = await stat(path)
  if (size === 0) throw new BoundaryProblem('boundary.empty')
  const head = await headOf(path)
  try {
    if (head.toString('latin1', 0, 4) === 'PK\x03\x04') return await readZip(path, size, budget, onShare)
    const bytes = told(createReadStream(path, { highWaterMark: 1024 ** 2 }), size, onShare)
    return await readText(textFormat(head), bytes, budget)
  } catch (error) {
    if (error instanceof BoundaryProblem) throw error
    const code = error instanceof SheetProblem ? ZIP_PROBLEMS[error.code] : undefined
    throw new BoundaryProblem(code ?? 'boundary.truncated')
  }
}
