import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { SheetProblem } from './sheet-problem.ts'

export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_SEARCH = 65_557
const MAX_DIRECTORY = 64 * 1024 * 1024

/** More than this unpacked, or this many times the packed size, is not a list of people but a trap. */
const MAX_UNPACKED = 2 * 1024 ** 3
const MAX_RATIO = 200
/** Small sheets of equal rows pack very well and do no harm. */
const HARMLESS = 50 * 1024 ** 2

type ReadAt = (offset: number, length: number) => Promise<Buffer>

async function directoryPlace(readAt: ReadAt, fileSize: number): Promise<{ offset: number; size: number }> {
  const tailSize = Math.min(fileSize, END_SEARCH)
  const tail = await readAt(fileSize - tailSize, tailSize)
  let at = tail.length - 22
  while (at >= 0 && tail.readUInt32LE(at) !== END) at--
  if (at < 0) throw new SheetProblem('sheet.truncated')
  const [size, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)]
  if (offset !== 0xffffffff || at < 20) return { offset, size }
  const end64 = await readAt(Number(tail.readBigUInt64LE(at - 20 + 8)), 56)
  if (end64.length < 56 || end64.readUInt32LE(0) !== END_64) throw new SheetProblem('sheet.truncated')
  return { size: Number(end64.readBigUInt64LE(40)), offset: Number(end64.readBigUInt64LE(48)) }
}

/** Sizes above 4 GB stand in an extra field; such a sheet is refused, so only the fact matters. */
const tooLong = (value: number): number => (value === 0xffffffff ? Number.MAX_SAFE_INTEGER : value)

function readDirectory(directory: Buffer): ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY) {
    const nameLength = directory.readUInt16LE(at + 28)
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/')
    entries.push({
      name: name.replace(/^\//, ''),
      method: directory.readUInt16LE(at + 10),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      crc: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      size: tooLong(directory.readUInt32LE(at + 24)),
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

function refuseTraps(entries: readonly ZipEntry[]): void {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0)
  if (size > MAX_UNPACKED || (size > HARMLESS && size > packed * MAX_RATIO))
    throw new SheetProblem('sheet.bomb')
}

/** The entries of a zip file, from its directory alone. Nothing is unpacked. */
export async function listZip(path: string, fileSize: number): Promise<ZipEntry[]> {
  const file = await open(path)
  try {
    const readAt: ReadAt = async (offset, length) => {
      if (!(offset >= 0 && offset < fileSize)) return Buffer.alloc(0)
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset)
      return buffer.subarray(0, bytesRead)
    }
    const { offset, size } = await directoryPlace(readAt, fileSize)
    if (size > MAX_DIRECTORY || offset + size > fileSize) throw new SheetProblem('sheet.truncated')
    const entries = readDirectory(await readAt(offset, size))
    refuseTraps(entries)
    return entries
  } finally {
    await file.close()
  }
}

/** Stops when an entry gives more than its directory said: the directory was made to deceive. */
function noMoreThan(limit: number): Transform {
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      if (seen > limit) done(new SheetProblem('sheet.bomb'))
      else done(null, chunk)
    },
  })
}

/** Where the packed bytes of an entry begin: its own head may be longer than the directory tells. */
export async function dataOffset(path: string, entry: ZipEntry): Promise<number> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(30), 0, 30, entry.offset)
    // A head that tells another packing than the directory is made to deceive one of two readers.
    if (bytesRead < 30 || buffer.readUInt32LE(0) !== LOCAL || buffer.readUInt16LE(8) !== entry.method)
      throw new SheetProblem('sheet.truncated')
    return entry.offset + 30 + buffer.readUInt16LE(26) + buffer.readUInt16LE(28)
  } finally {
    await file.close()
  }
}

/** The bytes of one entry, unpacked piece by piece. */
export async function* entryBytes(path: string, entry: ZipEntry): AsyncGenerator<Buffer> {
  if (entry.encrypted) throw new SheetProblem('sheet.password')
  if (entry.packedSize === 0) return
  const start = await dataOffset(path, entry)
  const raw = createReadStream(path, { start, end: start + entry.packedSize - 1, highWaterMark: 256 * 1024 })
  const unpacked = entry.method === 0 ? raw : raw.pipe(createInflateRaw({ chunkSize: 128 * 1024 }))
  const bytes: Readable = unpacked.pipe(noMoreThan(entry.size))
  raw.on('error', (error: Error) => bytes.destroy(error))
  unpacked.on('error', (error: Error) => bytes.destroy(error))
  try {
    for await (const chunk of bytes) yield chunk as Buffer
  } catch (error) {
    throw error instanceof SheetProblem ? error : new SheetProblem('sheet.truncated', error)
  } finally {
    raw.destroy()
  }
}

/** Unpacks every entry to nowhere: none may give more than the directory says, nor all together more than the limit. */
export async function refuseSwelling(
  path: string,
  entries: readonly ZipEntry[],
  limit: number,
): Promise<void> {
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > limit) throw new SheetProblem('sheet.too_large')
  for (const entry of entries) for await (const _ of readEntry(path, entry));
}

/** The text of one entry, unpacked piece by piece. */
export async function* readEntry(path: string, entry: ZipEntry): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const chunk of entryBytes(path, entry)) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** A whole entry as text, for the small ones; refused above the limit. */
export async function entryText(
  path: string,
  entry: ZipEntry | undefined,
  limit = 32 * 1024 ** 2,
): Promise<string> {
  if (entry === undefined) return ''
  if (entry.size > limit) throw new SheetProblem('sheet.bomb')
  let text = ''
  for await (const piece of readEntry(path, entry)) text += piece
  return text
}
