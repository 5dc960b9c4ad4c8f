import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'

let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'naungan-embedded-'))
})
afterAll(() => rm(home, { recursive: true, force: true }))

/** Another process that starts the database of this home and keeps it. */
const startElsewhere = async () => {
  const place = join(import.meta.dirname, 'embedded-postgres.ts')
  const script = `import { startEmbeddedPostgres } from ${JSON.stringify(place)}
    await startEmbeddedPostgres(${JSON.stringify(home)}, { durable: false })
    console.log('up')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

test('a database in use by a living process is left alone; one whose process was killed is taken over', async () => {
  const other = await startElsewhere()
  await expect(startEmbeddedPostgres(home, { durable: false })).rejects.toThrow('sudah berjalan')
  expect(findEmbeddedPostgres(home)).not.toBe(null)
  const gone = once(other, 'exit')
  other.kill('SIGKILL')
  await gone
  const taken = await startEmbeddedPostgres(home, { durable: false })
  expect(findEmbeddedPostgres(home)).toBe(taken.url)
  await taken.stop()
  expect(findEmbeddedPostgres(home)).toBe(null)
}, 60_000)
