import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'
import { SheetProblem } from './sheet-problem.ts'
import { dataOffset, type ZipEntry } from './zip-file.ts'

type Written = {
  readonly name: Buffer
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

export type ZipWriter = {
  /** Packs text into a new entry as it comes. */
  readonly add: (name: string, text: AsyncIterable<string> | Iterable<string>) => Promise<void>
  /** Takes over an entry of another file byte for byte, still packed. */
  readonly copy: (path: string, entry: ZipEntry) => Promise<void>
  /** Writes the directory and closes the file. */
  readonly end: () => Promise<void>
  /** Closes the file as it is. */
  readonly abandon: () => Promise<void>
}

const LOCAL = 0x04034b50
const ENTRY = 0x02014b50
const END = 0x06054b50
/** Names are UTF-8. */
const FLAGS = 0x0800
const VERSION = 20
const DEFLATED = 8
/** 1 January 1980, the first day of zip files: the same list gives the same bytes. */
const DAY = 0x21
const COPIED_AT_ONCE = 1024 * 1024
const LIMIT = 0xffff_ffff

/** The fields that the head of an entry and the directory share. */
function shared({ name, method, crc, packedSize, size }: Written): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(VERSION, 0)
  head.writeUInt16LE(FLAGS, 2)
  head.writeUInt16LE(method, 4)
  head.writeUInt16LE(DAY, 8)
  head.writeUInt32LE(crc, 10)
  head.writeUInt32LE(packedSize, 14)
  head.writeUInt32LE(size, 18)
  head.writeUInt16LE(name.length, 22)
  return head
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

const localHead = (entry: Written): Buffer => Buffer.concat([uint32(LOCAL), shared(entry), entry.name])

function directoryEntry(entry: Written): Buffer {
  const madeBy = Buffer.from([VERSION, 0])
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(entry.offset, 10)
  return Buffer.concat([uint32(ENTRY), madeBy, shared(entry), rest, entry.name])
}

function directoryEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

async function copyBytes(from: string, start: number, length: number, put: (bytes: Buffer) => Promise<void>) {
  const source = await open(from)
  try {
    const buffer = Buffer.alloc(Math.min(length, COPIED_AT_ONCE))
    for (let left = length, at = start; left > 0; ) {
      const { bytesRead } = await source.read(buffer, 0, Math.min(left, buffer.length), at)
      if (bytesRead === 0) throw new SheetProblem('sheet.truncated')
      await put(buffer.subarray(0, bytesRead))
      left -= bytesRead
      at += bytesRead
    }
  } finally {
    await source.close()
  }
}

/** Packs text and sees what it was: its checksum and size. */
async function pack(text: AsyncIterable<string> | Iterable<string>, put: (bytes: Buffer) => Promise<void>) {
  const seen = { crc: 0, size: 0 }
  const bytes = async function* () {
    for await (const piece of text) {
      if (piece === '') continue
      const plain = Buffer.from(piece)
      seen.crc = crc32(plain, seen.crc)
      seen.size += plain.length
      yield plain
    }
  }
  const source = Readable.from(bytes())
  const packer = createDeflateRaw({ level: 4 })
  source.on('error', (error) => packer.destroy(error))
  for await (const packed of source.pipe(packer)) await put(packed as Buffer)
  return seen
}

async function writerOn(file: FileHandle): Promise<ZipWriter> {
  const entries: Written[] = []
  let at = 0
  const put = async (bytes: Buffer): Promise<void> => {
    await file.write(bytes, 0, bytes.length, at)
    at += bytes.length
  }
  return {
    async add(name, text) {
      const begun = { name: Buffer.from(name), method: DEFLATED, crc: 0, packedSize: 0, size: 0, offset: at }
      await put(localHead(begun))
      const start = at
      const entry = { ...begun, ...(await pack(text, put)), packedSize: at - start }
      const head = localHead(entry)
      await file.write(head, 0, head.length, begun.offset)
      entries.push(entry)
    },
    async copy(path, entry) {
      const written = { ...entry, name: Buffer.from(entry.name), offset: at }
      await put(localHead(written))
      await copyBytes(path, await dataOffset(path, entry), entry.packedSize, put)
      entries.push(written)
    },
    async end() {
      const start = at
      for (const entry of entries) await put(directoryEntry(entry))
      if (at > LIMIT) throw new SheetProblem('sheet.too_large')
      await put(directoryEnd(entries.length, at - start, start))
      await file.close()
    },
    abandon: () => file.close(),
  }
}

/** Writes a zip file entry by entry; nothing larger than a piece of text is held. */
export const writeZip = async (path: string): Promise<ZipWriter> => writerOn(await open(path, 'wx', 0o600))
