import { expect, test } from 'vitest'
import { readConfig } from './platform/config.ts'
import { whyNotStarted } from './start.ts'

const config = readConfig({ NAUNGAN_PORT: '8080' })
const failed = (code: string) => Object.assign(new Error('x'), { code })

test('a port in use is told with the way out', () => {
  expect(whyNotStarted(failed('EADDRINUSE'), config)).toContain('NAUNGAN_PORT=8081')
})

test('a second start on the same data says so', () => {
  const error = new Error('Naungan sudah berjalan dengan data di sana (proses 7). Hentikan dulu.')
  expect(whyNotStarted(error, config)).toBe(error.message)
})

test('a server that does not answer is the fault of the address only where there is one', () => {
  expect(whyNotStarted(failed('ECONNREFUSED'), { ...config, databaseUrl: 'postgresql://x' })).toContain(
    'DATABASE_URL',
  )
  expect(whyNotStarted(failed('ECONNREFUSED'), config)).toBeNull()
})

test('anything else stays a bug', () => {
  expect(whyNotStarted(new Error('x'), config)).toBeNull()
})
