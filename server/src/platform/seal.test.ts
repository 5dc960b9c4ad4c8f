import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeKeys } from './seal.ts'

const keyFile = (index: Buffer) => ({
  current: 1,
  seal: { 1: Buffer.alloc(32, 7).toString('base64') },
  index: index.toString('base64'),
})

test('the index of any text under any key is its HMAC-SHA256, cut to 16 bytes', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'binary-ascii', maxLength: 60 }),
    fc.string({ unit: 'binary', minLength: 60, maxLength: 400 }),
  )
  const key = fc.uint8Array({ minLength: 1, maxLength: 100 })
  fc.assert(
    fc.property(key, fc.array(text, { minLength: 1, maxLength: 5 }), (bytes, texts) => {
      const keys = makeKeys(keyFile(Buffer.from(bytes)))
      for (const one of texts) {
        const whole = createHmac('sha256', bytes).update(`nik\0${one}`).digest()
        expect(keys.index('nik', one)).toEqual(whole.subarray(0, 16))
      }
    }),
  )
})

test('what was sealed opens for its own purpose alone', () => {
  const keys = makeKeys(keyFile(Buffer.alloc(32, 9)))
  const sealed = keys.seal('nik', 'rekaan')
  expect(keys.open('nik', sealed)).toBe('rekaan')
  expect(() => keys.open('kk', sealed)).toThrow('authenticate')
})

test('whatever its length, a sealed text opens as it was, and not with one bit changed', () => {
  const keys = makeKeys(keyFile(Buffer.alloc(32, 9)))
  const text = fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 }))
  fc.assert(
    fc.property(text, fc.nat(), (one, bit) => {
      const sealed = keys.seal('phone', one)
      const meant = Buffer.from(one).toString()
      expect(keys.open('phone', sealed)).toBe(meant)
      const at = 1 + (bit % (sealed.length - 1))
      sealed[at]! ^= 1 << (bit & 7)
      expect(() => keys.open('phone', sealed)).toThrow('authenticate')
    }),
    { numRuns: 2000 },
  )
})

test('no nonce comes twice, over many batches of them', () => {
  const keys = makeKeys(keyFile(Buffer.alloc(32, 9)))
  const nonces = new Set(
    Array.from({ length: 10_000 }, (_, nth) => keys.seal('nik', `${nth}`).subarray(1, 13).toString('hex')),
  )
  expect(nonces.size).toBe(10_000)
})
