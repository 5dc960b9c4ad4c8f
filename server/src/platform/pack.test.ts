import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encodingFor, namesTag, pack } from './pack.ts'

test('the best encoding that a browser reads is chosen, and none that it refuses', () => {
  const cases: [string | undefined, string][] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.5', 'br'],
    ['gzip;q=0.0', 'identity'],
    ['abr, zgzip', 'identity'],
    [undefined, 'identity'],
  ]
  for (const [accepted, encoding] of cases)
    expect([accepted, encodingFor(accepted)]).toEqual([accepted, encoding])
})

test('the same words have the same tag however they are packed, and unpack to themselves', async () => {
  const output = { names: Array.from({ length: 300 }, (_, n) => `Desa ${n}`) }
  const [br, gzip, plain] = await Promise.all([
    pack(output, 'br'),
    pack(output, 'gzip'),
    pack(output, 'identity'),
  ])
  expect([br.etag, gzip.etag]).toEqual([plain.etag, plain.etag])
  expect(brotliDecompressSync(br.body)).toEqual(plain.body)
  expect(gunzipSync(gzip.body)).toEqual(plain.body)
  expect((await pack({ a: 1 }, 'br')).encoding).toBe('identity')
})

test('a tag is found among those that a browser shows, weak or strong', () => {
  expect(namesTag('"x", W/"kata"', 'W/"kata"')).toBe(true)
  expect(namesTag('"kata"', 'W/"kata"')).toBe(true)
  expect(namesTag('*', 'W/"kata"')).toBe(true)
  expect(namesTag('W/"lain"', 'W/"kata"')).toBe(false)
  expect(namesTag(undefined, 'W/"kata"')).toBe(false)
})
