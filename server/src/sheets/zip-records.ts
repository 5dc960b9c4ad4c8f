import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A file of a zip as its directory knows it; `flags` as in `SIZES_BEFORE` and `SIZES_AFTER`. */
export type Written = {
  readonly name: Buffer
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

/** Text made while it is packed. */
export type Pieces = AsyncIterable<string> | Iterable<string>

/** What became of the pieces once they are all packed. */
export type Packed = { crc: number; packedSize: number; size: number }

/** Names are UTF-8. */
export const SIZES_BEFORE = 0x0800
/** Names are UTF-8; sizes stand after the bytes, because nobody knew them before. */
export const SIZES_AFTER = 0x0808
export const DEFLATED = 8

const LOCAL = 0x04034b50
const DESCRIPTOR = 0x08074b50
const ENTRY = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** 1 January 1980, the first day of zip files: the same list gives the same bytes. */
const DAY = 0x21

const fields = (...pairs: [number, 2 | 4][]): Buffer => {
  const bytes = Buffer.alloc(pairs.reduce((sum, [, width]) => sum + width, 0))
  let at = 0
  for (const [value, width] of pairs) at = bytes.writeUIntLE(value, at, width)
  return bytes
}

/** The fields that the head of a file and the directory share. */
const shared = ({ name, flags, method, crc, packedSize, size }: Written): Buffer =>
  fields(
    [VERSION, 2],
    [flags, 2],
    [method, 2],
    [0, 2],
    [DAY, 2],
    [crc, 4],
    [packedSize, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  )

export const localHead = (entry: Written): Buffer =>
  Buffer.concat([fields([LOCAL, 4]), shared(entry), entry.name])

export const descriptor = ({ crc, packedSize, size }: Packed): Buffer =>
  fields([DESCRIPTOR, 4], [crc, 4], [packedSize, 4], [size, 4])

/** The directory of files that end at `offset`, and the end of the zip. */
export function* directory(entries: readonly Written[], offset: number): Generator<Buffer> {
  let size = 0
  for (const entry of entries) {
    const rest = fields([0, 2], [0, 2], [0, 2], [0, 4], [entry.offset, 4])
    const bytes = Buffer.concat([fields([ENTRY, 4], [VERSION, 2]), shared(entry), rest, entry.name])
    size += bytes.length
    yield bytes
  }
  const count = entries.length
  yield fields([END, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2])
}

async function* bytesOf(text: Pieces, seen: Packed): AsyncGenerator<Buffer> {
  for await (const piece of text) {
    if (piece === '') continue
    const bytes = Buffer.from(piece)
    seen.crc = crc32(bytes, seen.crc)
    seen.size += bytes.length
    yield bytes
  }
}

/** Packs text as it comes; `seen` is whole once all is packed. */
export async function* packed(text: Pieces, seen: Packed): AsyncGenerator<Buffer> {
  const source = Readable.from(bytesOf(text, seen))
  const packer = createDeflateRaw({ level: 4 })
  source.on('error', (error) => packer.destroy(error))
  for await (const chunk of source.pipe(packer)) {
    seen.packedSize += (chunk as Buffer).length
    yield chunk as Buffer
  }
}
