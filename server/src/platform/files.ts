import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Problem } from './problem.ts'
import type { Keys } from './seal.ts'

export type ReceivedFile = { id: string; name: string; size: number; sha256: Buffer }

/** Uploaded files, sealed on disk: [version 1][iv 12][ciphertext][tag 16]. */
export type Files = {
  /** Streams an upload in, never holding it in memory. Throws Problem request.too_large above the limit. */
  receive: (name: string, body: Readable, limitBytes: number) => Promise<ReceivedFile>
  /** Gives `work` the path of an opened copy, which is removed when it is done. */
  withFile: <T>(id: string, work: (path: string) => Promise<T>) => Promise<T>
  /** Lets `work` write a new file and gives it to be read once; it is gone when that is done, or when it fails. */
  make: <T>(work: (path: string) => Promise<T>) => Promise<{ made: T; body: Readable }>
  remove: (id: string) => Promise<void>
}

const HEAD = 13
const TAG = 16

/**
 * Counts and hashes. What comes above the limit is let go by, unkept, and refused at its end: a sender cut off in the
 * middle sees a broken connection instead of the reason.
 */
const meter = (limitBytes: number) => {
  const hash = createHash('sha256')
  const seen = { size: 0, hash }
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen.size += chunk.length
      if (seen.size > limitBytes) return done()
      hash.update(chunk)
      done(null, chunk)
    },
    flush(done) {
      const tooLarge = new Problem('request.too_large', { limit: Math.floor(limitBytes / 1_048_576) })
      done(seen.size > limitBytes ? tooLarge : null)
    },
  })
  return { seen, through }
}

const openSealed = async (keys: Keys, from: string, to: string): Promise<void> => {
  const { size } = await stat(from)
  const file = await open(from, 'r')
  const head = Buffer.alloc(HEAD)
  const tag = Buffer.alloc(TAG)
  await file.read(head, 0, HEAD, 0)
  await file.read(tag, 0, TAG, size - TAG)
  await file.close()
  const decipher = createDecipheriv('aes-256-gcm', keys.sealKey(head[0] ?? 0), head.subarray(1))
  decipher.setAAD(Buffer.from('file'))
  decipher.setAuthTag(tag)
  const out = createWriteStream(to, { mode: 0o600 })
  const empty = size <= HEAD + TAG
  const sealed = empty ? Readable.from([]) : createReadStream(from, { start: HEAD, end: size - TAG - 1 })
  await pipeline(sealed, decipher, out)
}

const makeOnce: <T>(
  path: string,
  work: (path: string) => Promise<T>,
) => Promise<{ made: T; body: Readable }> = async (path, work) => {
  try {
    const made = await work(path)
    const file = await open(path)
    return { made, body: file.createReadStream() }
  } finally {
    // An open file can be read to its end after its name is gone, and a process that dies leaves none behind.
    await rm(path, { force: true })
  }
}

export const makeFiles = async (home: string, keys: Keys): Promise<Files> => {
  const kept = join(home, 'files')
  const opened = join(home, 'opened')
  // Opened copies of a killed process are somebody's personal data lying about: they go first.
  await rm(opened, { recursive: true, force: true })
  await mkdir(opened, { recursive: true, mode: 0o700 })
  await mkdir(kept, { recursive: true, mode: 0o700 })
  return {
    receive: async (name, body, limitBytes) => {
      const id = randomUUID()
      const path = join(kept, id)
      const { seen, through } = meter(limitBytes)
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keys.sealKey(keys.version), iv)
      cipher.setAAD(Buffer.from('file'))
      // An upload that was acknowledged must be there after a power cut.
      const out = createWriteStream(path, { mode: 0o600, flush: true })
      out.write(Buffer.concat([Buffer.from([keys.version]), iv]))
      const withTag = new Transform({
        transform: (chunk: Buffer, _encoding, done) => done(null, chunk),
        flush(done) {
          this.push(cipher.getAuthTag())
          done()
        },
      })
      try {
        await pipeline(body, through, cipher, withTag, out)
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
      return { id, name, size: seen.size, sha256: seen.hash.digest() }
    },
    withFile: async (id, work) => {
      const path = join(opened, randomUUID())
      try {
        await openSealed(keys, join(kept, id), path)
        return await work(path)
      } finally {
        await rm(path, { force: true })
      }
    },
    make: (work) => makeOnce(join(opened, randomUUID()), work),
    remove: (id) => rm(join(kept, id), { force: true }),
  }
}
