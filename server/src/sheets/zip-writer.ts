import { type FileHandle, open } from 'node:fs/promises'
import { SheetProblem } from './sheet-problem.ts'
import { dataOffset, type ZipEntry } from './zip-file.ts'
import {
  DEFLATED,
  directory,
  localHead,
  packed,
  type Pieces,
  SIZES_BEFORE,
  type Written,
} from './zip-records.ts'

export type ZipWriter = {
  /** Packs text into a new entry as it comes. */
  readonly add: (name: string, text: Pieces) => Promise<void>
  /** Takes over an entry of another file byte for byte, still packed. */
  readonly copy: (path: string, entry: ZipEntry) => Promise<void>
  /** Writes the directory and closes the file. */
  readonly end: () => Promise<void>
  /** Closes the file as it is. */
  readonly abandon: () => Promise<void>
}

const COPIED_AT_ONCE = 1024 * 1024
const LIMIT = 0xffff_ffff

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

async function writerOn(file: FileHandle): Promise<ZipWriter> {
  const entries: Written[] = []
  let at = 0
  const put = async (bytes: Buffer): Promise<void> => {
    await file.write(bytes, 0, bytes.length, at)
    at += bytes.length
  }
  return {
    async add(name, text) {
      const seen = { crc: 0, packedSize: 0, size: 0 }
      const begun = { name: Buffer.from(name), flags: SIZES_BEFORE, method: DEFLATED, offset: at, ...seen }
      await put(localHead(begun))
      for await (const bytes of packed(text, seen)) await put(bytes)
      const entry = { ...begun, ...seen }
      const head = localHead(entry)
      await file.write(head, 0, head.length, begun.offset)
      entries.push(entry)
    },
    async copy(path, entry) {
      const written = { ...entry, name: Buffer.from(entry.name), flags: SIZES_BEFORE, offset: at }
      await put(localHead(written))
      await copyBytes(path, await dataOffset(path, entry), entry.packedSize, put)
      entries.push(written)
    },
    async end() {
      if (at > LIMIT) throw new SheetProblem('sheet.too_large')
      for (const bytes of directory(entries, at)) await put(bytes)
      await file.close()
    },
    abandon: () => file.close(),
  }
}

/** Writes a zip file entry by entry; nothing larger than a piece of text is held. */
export const writeZip = async (path: string): Promise<ZipWriter> => writerOn(await open(path, 'wx', 0o600))
