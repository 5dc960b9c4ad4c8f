export const BLOCK = 16

type Words = [number, number, number, number]

/** An element of the field times x: a shift to the right, what falls out folded back by the polynomial. */
const timesX = ([a, b, c, d]: Words): Words => [
  (a >>> 1) ^ (d & 1 ? 0xe1000000 : 0),
  (b >>> 1) | (a << 31),
  (c >>> 1) | (b << 31),
  (d >>> 1) | (c << 31),
]

/** What each byte in each place of a block adds to its product with `h`: 16 × 256 times four words. */
const productsOf = (h: Buffer): Int32Array => {
  const table = new Int32Array(BLOCK * 256 * 4)
  let power = [0, 4, 8, 12].map((at) => h.readInt32BE(at)) as Words
  for (let bit = 0; bit < 8 * BLOCK; bit++) {
    const place = (bit >> 3) * 256
    for (let byte = 0; byte < 256; byte++)
      if (byte & (0x80 >> (bit & 7)))
        for (let word = 0; word < 4; word++) table[(place + byte) * 4 + word]! ^= power[word]!
    power = timesX(power)
  }
  return table
}

/** GHASH of AES-GCM (NIST SP 800-38D) under the hash key `h`: takes one block into the sixteen bytes of `state`. */
export const ghash = (h: Buffer): ((state: Buffer, block: Uint8Array) => void) => {
  const table = productsOf(h)
  return (state, block) => {
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let place = 0; place < BLOCK; place++) {
      const at = (place * 256 + (state[place]! ^ block[place]!)) * 4
      a ^= table[at]!
      b ^= table[at + 1]!
      c ^= table[at + 2]!
      d ^= table[at + 3]!
    }
    state.writeInt32BE(a, 0)
    state.writeInt32BE(b, 4)
    state.writeInt32BE(c, 8)
    state.writeInt32BE(d, 12)
  }
}
