import { BoundaryProblem } from './boundary-problem.ts'
import { type Budget, type Layer, type Outline, polygonsOf, propertiesOf, type Ring } from './outline.ts'
import { SqlTokens, type SqlToken } from './sql-tokens.ts'

const GEOMETRY = new Set(['path', 'geom', 'geometry', 'polygon', 'batas'])
const USUAL = ['kode', 'nama', 'lat', 'lng', 'path']

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new BoundaryProblem('boundary.truncated')
  }
}

/** Rings of one polygon, or of several one level deeper. */
const depthOf = (value: unknown): number => (Array.isArray(value) ? 1 + depthOf(value[0]) : 0)

/** A path is written latitude first, unlike GeoJSON. */
const turned = (ring: Ring): Ring => {
  const other = new Float64Array(ring.length)
  for (let at = 0; at < ring.length; at += 2) {
    other[at] = ring[at + 1]!
    other[at + 1] = ring[at]!
  }
  return other
}

const polygonsOfPath = (path: string, budget: Budget): Ring[][] => {
  if (!path.trim().startsWith('[')) return []
  const value = parse(path)
  const depth = depthOf(value)
  if (depth < 3) return []
  const type = depth === 3 ? 'Polygon' : 'MultiPolygon'
  return polygonsOf({ type, coordinates: value }, budget).map((rings) => rings.map(turned))
}

/** Follows INSERT INTO … (columns) VALUES (…), (…); and lets everything else go by. */
class Inserts {
  readonly outlines: Outline[] = []
  #columns: string[] = []
  #row: string[] = []
  #where: 'idle' | 'head' | 'columns' | 'rows' | 'row' = 'idle'
  #inner = 0
  readonly #budget: Budget

  constructor(budget: Budget) {
    this.#budget = budget
  }

  take({ kind, text }: SqlToken): void {
    const word = kind === 'word' ? text.toLowerCase() : ''
    if (this.#where === 'idle') {
      if (word === 'insert') this.#begin()
    } else if (this.#where === 'row') this.#takeValue(kind, text)
    else if (kind === 'sign') this.#takeSign(text)
    else if (this.#where === 'columns') this.#columns.push(text.toLowerCase())
    else if (word === 'values') this.#where = 'rows'
  }

  #begin(): void {
    this.#where = 'head'
    this.#columns = []
  }

  #takeSign(sign: string): void {
    if (sign === ';') this.#where = 'idle'
    else if (sign === '(' && this.#where === 'head') this.#where = 'columns'
    else if (sign === ')' && this.#where === 'columns') this.#where = 'head'
    else if (sign === '(' && this.#where === 'rows') {
      this.#where = 'row'
      this.#row = []
    }
  }

  #takeValue(kind: SqlToken['kind'], text: string): void {
    if (kind !== 'sign') this.#row.push(kind === 'word' && text.toLowerCase() === 'null' ? '' : text)
    else if (text === '(') this.#inner += 1
    else if (text === ')' && this.#inner > 0) this.#inner -= 1
    else if (text === ')') this.#endRow()
  }

  #endRow(): void {
    this.#where = 'rows'
    const columns = this.#columns.length > 0 ? this.#columns : USUAL
    const at = columns.findIndex((column) => GEOMETRY.has(column))
    if (at < 0 || this.#row.length !== columns.length) return
    const polygons = polygonsOfPath(this.#row[at]!, this.#budget)
    const beside = columns.flatMap((column, n) => (n === at ? [] : [[column, this.#row[n]] as const]))
    this.outlines.push({ properties: propertiesOf(beside), polygons })
  }
}

/** A dump of rows with code, name, label point and path. */
export const readSql = async (bytes: AsyncIterable<Buffer>, budget: Budget): Promise<Layer[]> => {
  const tokens = new SqlTokens()
  const inserts = new Inserts(budget)
  const decoder = new TextDecoder()
  for await (const chunk of bytes)
    for (const token of tokens.feed(decoder.decode(chunk, { stream: true }))) inserts.take(token)
  for (const token of tokens.end()) inserts.take(token)
  if (inserts.outlines.length === 0) throw new BoundaryProblem('boundary.sql_columns')
  return [{ name: null, crs: null, outlines: inserts.outlines }]
}
