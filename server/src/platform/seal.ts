import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hash,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import type { KeyFile } from './config.ts'
import { PLACES, shortSeals } from './short-seals.ts'

/** What a sealed value is for; part of what is authenticated, so a sealed KK cannot be passed off as a sealed NIK. */
export type SealedFor = 'nik' | 'kk' | 'phone' | 'totp' | 'row' | 'file'

export type Keys = {
  version: number
  /** [version 1 byte][iv 12][tag 16][ciphertext], AES-256-GCM. */
  seal: (what: SealedFor, text: string) => Buffer
  /** Throws a bug when the value was tampered with or its key is gone. */
  open: (what: SealedFor, sealed: Uint8Array) => string
  /** HMAC-SHA256 cut to 16 bytes: equal for equal text, useless without the key. */
  index: (what: 'nik' | 'nik15' | 'kk' | 'kpj' | 'phone' | 'login', text: string) => Buffer
  sealKey: (version: number) => KeyObject
}

/** As a key object: given bytes, Node 24 takes five times as long for each HMAC or cipher. */
const keyOf = (base64: string): KeyObject => createSecretKey(Buffer.from(base64, 'base64'))

const BLOCK = 64
/** Texts that are indexed are numbers of persons and names of accounts; longer ones get a block of their own. */
const MESSAGE_ROOM = 256

/**
 * HMAC-SHA256 (RFC 2104) as its two hashes, with the key already mixed into the block before each: an Hmac object of
 * Node costs three times as much, and a million rows ask for three million.
 */
const hmacWith = (key: KeyObject): ((message: string) => Buffer) => {
  const given = key.export()
  const secret = given.length > BLOCK ? hash('sha256', given, 'buffer') : given
  const block = (mark: number, room: number): Buffer =>
    Buffer.alloc(
      BLOCK + room,
      Buffer.from(Array.from({ length: BLOCK }, (_, at) => (secret[at] ?? 0) ^ mark)),
    )
  const inner = block(0x36, MESSAGE_ROOM)
  const outer = block(0x5c, 32)
  const innerHash = (message: string): string => {
    const size = Buffer.byteLength(message)
    if (size > MESSAGE_ROOM)
      return hash('sha256', Buffer.concat([inner.subarray(0, BLOCK), Buffer.from(message)]), 'binary')
    inner.write(message, BLOCK)
    return hash('sha256', inner.subarray(0, BLOCK + size), 'binary')
  }
  return (message) => {
    outer.write(innerHash(message), BLOCK, 'binary')
    return hash('sha256', outer, 'buffer')
  }
}

const sealLong = (key: KeyObject, what: SealedFor, text: string, sealed: Buffer): void => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(what))
  sealed.set(Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]), PLACES.body)
  sealed.set(nonce, PLACES.nonce)
  sealed.set(cipher.getAuthTag(), PLACES.tag)
}

export const makeKeys = (file: KeyFile): Keys => {
  const keys = new Map(Object.entries(file.seal).map(([v, k]) => [Number(v), keyOf(k)]))
  const hmac = hmacWith(keyOf(file.index))
  const sealKey = (version: number): KeyObject => {
    const key = keys.get(version)
    if (key?.symmetricKeySize !== 32) throw new Error(`no sealing key of version ${version}`)
    return key
  }
  const current = sealKey(file.current)
  const short = shortSeals(current)
  return {
    version: file.current,
    sealKey,
    seal: (what, text) => {
      const size = Buffer.byteLength(text)
      const sealed = Buffer.allocUnsafe(PLACES.body + size)
      sealed[0] = file.current
      if (short.fits(what, size)) short.seal(what, text, sealed)
      else sealLong(current, what, text, sealed)
      return sealed
    },
    open: (what, sealed) => {
      const decipher = createDecipheriv('aes-256-gcm', sealKey(sealed[0] ?? 0), sealed.subarray(1, 13))
      decipher.setAAD(Buffer.from(what))
      decipher.setAuthTag(sealed.subarray(13, 29))
      return Buffer.concat([decipher.update(sealed.subarray(PLACES.body)), decipher.final()]).toString('utf8')
    },
    index: (what, text) => hmac(`${what}\0${text}`).subarray(0, 16),
  }
}
