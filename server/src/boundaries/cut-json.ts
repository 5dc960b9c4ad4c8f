import { BoundaryProblem } from './boundary-problem.ts'

/** A piece of a JSON text: one element of its "features", or what is left of a value without them. */
export type JsonPiece = { kind: 'feature' | 'rest'; value: unknown }

/** No single piece may be larger; a TopoJSON is one piece. */
const LARGEST = 160 * 1024 ** 2
const KEY = 'features'

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [34, 92, 123, 125, 91, 93]

const parse = (parts: readonly Buffer[]): unknown => {
  try {
    return JSON.parse(Buffer.concat(parts).toString())
  } catch {
    throw new BoundaryProblem('boundary.truncated')
  }
}

/**
 * Cuts a JSON text of any length into pieces that can be read one by one: several values in a row (one a line) and the
 * long list "features" of a value never stand in memory as a whole.
 */
export class JsonCutter {
  #depth = 0
  #inString = false
  #escaped = false
  #inFeatures = false
  #target: JsonPiece['kind'] | null = null
  #kept = { feature: [] as Buffer[], rest: [] as Buffer[] }
  #sizes = { feature: 0, rest: 0 }
  #key = ''
  #found: JsonPiece[] = []
  #chunk: Buffer = Buffer.alloc(0)
  #from = 0

  feed(chunk: Buffer): JsonPiece[] {
    this.#found = []
    this.#chunk = chunk
    this.#from = 0
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at]!
      if (this.#inString) this.#passLetter(byte)
      else if (byte === QUOTE) {
        this.#inString = true
        this.#key = ''
      } else if (byte === OPEN || byte === OPEN_LIST) this.#enter(at, byte === OPEN_LIST)
      else if (byte === CLOSE || byte === CLOSE_LIST) this.#leave(at)
    }
    this.#keep(chunk.length)
    return this.#found
  }

  end(): void {
    if (this.#depth !== 0 || this.#inString) throw new BoundaryProblem('boundary.truncated')
  }

  #passLetter(byte: number): void {
    if (this.#escaped) this.#escaped = false
    else if (byte === BACKSLASH) this.#escaped = true
    else if (byte === QUOTE) this.#inString = false
    else if (this.#depth === 1 && this.#key.length <= KEY.length) this.#key += String.fromCharCode(byte)
  }

  #enter(at: number, list: boolean): void {
    this.#depth += 1
    if (this.#depth === 1) this.#begin('rest', at)
    else if (this.#depth === 2 && list && !this.#inFeatures && this.#key === KEY) {
      this.#keep(at + 1)
      this.#inFeatures = true
      this.#target = null
    } else if (this.#inFeatures && this.#depth === 3) this.#begin('feature', at)
  }

  #leave(at: number): void {
    this.#depth -= 1
    if (this.#depth < 0) throw new BoundaryProblem('boundary.truncated')
    if (this.#inFeatures && this.#depth === 2) this.#emit(at)
    else if (this.#inFeatures && this.#depth === 1) {
      this.#inFeatures = false
      this.#begin('rest', at)
    } else if (this.#depth === 0) this.#emit(at)
  }

  #begin(target: JsonPiece['kind'], at: number): void {
    this.#target = target
    this.#from = at
  }

  #keep(to: number): void {
    if (this.#target === null || to <= this.#from) return
    this.#sizes[this.#target] += to - this.#from
    if (this.#sizes[this.#target] > LARGEST) throw new BoundaryProblem('boundary.too_large')
    this.#kept[this.#target].push(Buffer.from(this.#chunk.subarray(this.#from, to)))
  }

  #emit(at: number): void {
    const kind = this.#target ?? 'rest'
    this.#keep(at + 1)
    this.#found.push({ kind, value: parse(this.#kept[kind]) })
    this.#kept[kind] = []
    this.#sizes[kind] = 0
    this.#target = null
  }
}
