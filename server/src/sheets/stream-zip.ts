import {
  DEFLATED,
  descriptor,
  directory,
  localHead,
  packed,
  type Pieces,
  SIZES_AFTER,
  type Written,
} from './zip-records.ts'

/** A file of a zip, its text made while it is packed. */
export type ZipPart = { name: string; text: Pieces }

/** A zip as it is packed, file after file; nothing larger than a piece of text is held. */
export async function* streamZip(parts: Iterable<ZipPart>): AsyncGenerator<Buffer> {
  const written: Written[] = []
  let at = 0
  const counted = (bytes: Buffer): Buffer => {
    at += bytes.length
    return bytes
  }
  for (const { name, text } of parts) {
    const seen = { crc: 0, packedSize: 0, size: 0 }
    const begun = { name: Buffer.from(name), flags: SIZES_AFTER, method: DEFLATED, offset: at, ...seen }
    yield counted(localHead(begun))
    for await (const bytes of packed(text, seen)) yield counted(bytes)
    yield counted(descriptor(seen))
    written.push({ ...begun, ...seen })
  }
  yield* directory(written, at)
}
