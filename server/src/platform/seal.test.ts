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
