import { BoundaryProblem, type BoundaryProblemCode } from './boundary-problem.ts'
import type { Format } from './boundary-report.ts'
import type { Budget, Layer } from './outline.ts'
import { readJson } from './read-json.ts'
import { readKml } from './read-kml.ts'
import { readSql } from './read-sql.ts'

export type ReadFile = { format: Format; layers: Layer[] }

/** Told after each portion of bytes: how large a part of the file is read, between 0 and 1. */
export type OnShare = (share: number) => void

const SIGNATURES: readonly [string, BoundaryProblemCode][] = [
  ['\x00\x00\x27\x0a', 'boundary.bare_shapefile'],
  ['SQLite format 3', 'boundary.geopackage'],
  ['\x1f\x8b', 'boundary.packed_otherwise'],
  ['Rar!', 'boundary.packed_otherwise'],
  ['7z\xbc\xaf', 'boundary.packed_otherwise'],
]

export type TextFormat = 'json' | 'kml' | 'sql'

/** What the first bytes say a text is; a name is only a wish. */
export const textFormat = (head: Buffer): TextFormat => {
  const start = head.toString('latin1')
  for (const [signature, code] of SIGNATURES) if (start.startsWith(signature)) throw new BoundaryProblem(code)
  if (head.subarray(0, 1024).includes(0)) throw new BoundaryProblem('boundary.not_a_map')
  const text = start.replace(/^ï»¿/, '').replace(/^[^!-~]+/, '')
  if (/^[{[]/.test(text)) return 'json'
  if (text.startsWith('<') && /<(?:\w+:)?kml[\s>]/i.test(text)) return 'kml'
  if (!text.startsWith('<') && /\binsert\s+into\b/i.test(text)) return 'sql'
  throw new BoundaryProblem('boundary.not_a_map')
}

/** The bytes of a file, with word of each portion. */
export async function* told(
  bytes: AsyncIterable<Buffer>,
  size: number,
  onShare: OnShare,
): AsyncGenerator<Buffer> {
  let seen = 0
  for await (const chunk of bytes) {
    seen += chunk.length
    onShare(size === 0 ? 1 : seen / size)
    yield chunk
  }
}

/** The layers of a file that is text. */
export const readText = async (
  format: TextFormat,
  bytes: AsyncIterable<Buffer>,
  budget: Budget,
): Promise<ReadFile> => {
  if (format === 'json') return readJson(bytes, budget)
  const layers = await (format === 'kml' ? readKml(bytes, budget) : readSql(bytes, budget))
  return { format, layers }
}
