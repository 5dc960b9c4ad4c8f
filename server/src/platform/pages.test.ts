import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import helmet from '@fastify/helmet'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scriptsInPage, servePages } from './pages.ts'

const SCRIPT = "ask('/api/session')"
const PAGE = `<html><head><script>${SCRIPT}</script></head><body>${'Naungan '.repeat(200)}</body></html>`
const CODE = `${'export const one = 1\n'.repeat(100)}`
const app = Fastify()
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'naungan-pages-'))
  mkdirSync(join(folder, 'assets'))
  for (const [name, text] of [
    ['index.html', PAGE],
    ['assets/app-1.js', CODE],
  ] as const) {
    writeFileSync(join(folder, name), text)
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text))
  }
  await app.register(helmet)
  await servePages(app, { webRoot: folder, unknown: (_request, reply) => reply.status(404).send('unknown') })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = (url: string, encoding = 'gzip, deflate, br') =>
  app.inject({ url, headers: { 'accept-encoding': encoding } })

test('a file of the build goes out as it was packed then, and is kept for good', async () => {
  const { headers, rawPayload } = await get('/assets/app-1.js')
  expect(headers['content-encoding']).toBe('br')
  expect(headers['vary']).toContain('accept-encoding')
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers['etag']).toBeDefined()
  expect(brotliDecompressSync(rawPayload).toString()).toBe(CODE)
})

test('who reads no packed files gets the plain one', async () => {
  const { headers, payload } = await get('/assets/app-1.js', 'identity')
  expect(headers['content-encoding']).toBeUndefined()
  expect(payload).toBe(CODE)
})

test('a file bears no headers that speak of a page, but may not be taken for another kind', async () => {
  const { headers } = await get('/assets/app-1.js')
  expect(headers['content-security-policy']).toBeUndefined()
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('every other address is the page, asked anew each time and under the security policy', async () => {
  for (const url of ['/', '/w/35.24']) {
    const { headers, rawPayload } = await get(url)
    expect(headers['cache-control']).toBe('public, max-age=0')
    expect(headers['content-security-policy']).toBeDefined()
    expect(brotliDecompressSync(rawPayload).toString()).toBe(PAGE)
  }
})

test('what is asked below the files or the interface and is not there is no page', async () => {
  for (const url of ['/assets/app-0.js', '/api/nothing']) expect((await get(url)).statusCode).toBe(404)
})

test('the policy names the very script that stands in the page', () => {
  const hash = createHash('sha256').update(SCRIPT).digest('base64')
  expect(scriptsInPage(folder)).toEqual([`'sha256-${hash}'`])
})
