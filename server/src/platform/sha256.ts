/** The first primes; FIPS 180-4 takes its constants from the roots of them. */
const primes = (count: number): number[] => {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

/** The first 32 bits behind the point. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0

const ROUNDS = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))
const START = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)))

const BLOCK = 64
/** The words of one block: sixteen of the message, and those made of them. */
const words = new Int32Array(64)

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

const extend = (): void => {
  for (let at = 16; at < 64; at++) {
    const [early, late] = [words[at - 15]!, words[at - 2]!]
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[at] = (words[at - 16]! + first + words[at - 7]! + second) | 0
  }
}

/** SHA-256 (FIPS 180-4) of one more block, the one in `words`. The letters are those of the standard. */
const take = (from: Int32Array, into: Int32Array): void => {
  extend()
  let [a, b, c, d] = [from[0]!, from[1]!, from[2]!, from[3]!]
  let [e, f, g, h] = [from[4]!, from[5]!, from[6]!, from[7]!]
  for (let at = 0; at < 64; at++) {
    const turnedE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const one = (h + turnedE + ((e & f) ^ (~e & g)) + ROUNDS[at]! + words[at]!) | 0
    const turnedA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const two = (turnedA + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  into[0] = (from[0]! + a) | 0
  into[1] = (from[1]! + b) | 0
  into[2] = (from[2]! + c) | 0
  into[3] = (from[3]! + d) | 0
  into[4] = (from[4]! + e) | 0
  into[5] = (from[5]! + f) | 0
  into[6] = (from[6]! + g) | 0
  into[7] = (from[7]! + h) | 0
}

/** Ends a text of `size` bytes whose last block is in `words`, after one block of the key. */
const end = (size: number): void => {
  words[size >> 2]! |= 0x80 << (24 - 8 * (size & 3))
  words[15] = 8 * (BLOCK + size)
}

/** The hash after one block: the key, each byte marked. */
const afterKey = (key: Uint8Array, mark: number): Int32Array => {
  words.fill(0)
  for (let at = 0; at < BLOCK; at++) words[at >> 2]! |= ((key[at] ?? 0) ^ mark) << (24 - 8 * (at & 3))
  const state = new Int32Array(8)
  take(START, state)
  return state
}

/** Longer ones do not fit one block with their end. */
const LONGEST = 55

/** Puts a short text of plain letters in `words`; false when it is another. */
const putPlain = (text: string): boolean => {
  if (text.length > LONGEST) return false
  words.fill(0, 0, 16)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return false
    words[at >> 2]! |= code << (24 - 8 * (at & 3))
  }
  return true
}

/**
 * The first 16 bytes of the HMAC-SHA256 (RFC 2104) of a short text of plain letters under a key of at most one block;
 * null for other texts. Both blocks of the key are hashed once, and nothing crosses into Node: a third of the time.
 */
export const shortHmac = (key: Uint8Array): ((text: string) => Buffer | null) => {
  const [inner, outer] = [afterKey(key, 0x36), afterKey(key, 0x5c)]
  const state = new Int32Array(8)
  return (text) => {
    if (!putPlain(text)) return null
    end(text.length)
    take(inner, state)
    words.fill(0, 8, 16)
    words.set(state)
    end(32)
    take(outer, state)
    const index = Buffer.allocUnsafe(16)
    for (let at = 0; at < 4; at++) index.writeInt32BE(state[at]!, 4 * at)
    return index
  }
}
