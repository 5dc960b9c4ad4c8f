import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A file of a zip, its text made while it is packed. */
export type ZipPart = { name: string; text: AsyncIterable<string> | Iterable<string> }

const LOCAL = 0x04034b50
const DESCRIPTOR = 0x08074b50
const ENTRY = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** Names are UTF-8; sizes come after the bytes, because nobody knows them before. */
const FLAGS = 0x0808
const DEFLATED = 8
const DAY = 0x21

type Packed = { name: Buffer; crc: number; packed: number; size: number; offset: number }

const fields = (...pairs: [number, 2 | 4][]): Buffer => {
  const bytes = Buffer.alloc(pairs.reduce((sum, [, width]) => sum + width, 0))
  let at = 0
  for (const [value, width] of pairs) at = bytes.writeUIntLE(value, at, width)
  return bytes
}

/** What the head of a file and the directory share; at the head the sizes are not known yet. */
const shared = ({ name, crc, packed, size }: Packed): Buffer =>
  fields(
    [VERSION, 2],
    [FLAGS, 2],
    [DEFLATED, 2],
    [0, 2],
    [DAY, 2],
    [crc, 4],
    [packed, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  )

const directoryEntry = (part: Packed): Buffer =>
  Buffer.concat([
    fields([ENTRY, 4], [VERSION, 2]),
    shared(part),
    fields([0, 2], [0, 2], [0, 2], [0, 4], [part.offset, 4]),
    part.name,
  ])

async function* bytesOf(text: ZipPart['text'], seen: Packed): AsyncGenerator<Buffer> {
  for await (const piece of text) {
    const bytes = Buffer.from(piece)
    seen.crc = crc32(bytes, seen.crc)
    seen.size += bytes.length
    yield bytes
  }
}

/** A zip as it is packed, file after file; nothing larger than a piece of text is held. */
export async function* streamZip(parts: Iterable<ZipPart>): AsyncGenerator<Buffer> {
  const written: Packed[] = []
  let at = 0
  const counted = (bytes: Buffer): Buffer => {
    at += bytes.length
    return bytes
  }
  for (const { name, text } of parts) {
    const part: Packed = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, offset: at }
    yield counted(Buffer.concat([fields([LOCAL, 4]), shared(part), part.name]))
    const source = Readable.from(bytesOf(text, part))
    const packer = createDeflateRaw({ level: 4 })
    source.on('error', (error) => packer.destroy(error))
    for await (const chunk of source.pipe(packer)) {
      part.packed += (chunk as Buffer).length
      yield counted(chunk as Buffer)
    }
    yield counted(fields([DESCRIPTOR, 4], [part.crc, 4], [part.packed, 4], [part.size, 4]))
    written.push(part)
  }
  const start = at
  for (const part of written) yield counted(directoryEntry(part))
  const count = written.length
  yield fields([END, 4], [0, 2], [0, 2], [count, 2], [count, 2], [at - start, 4], [start, 4], [0, 2])
}
