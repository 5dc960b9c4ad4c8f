import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../server/src/platform/embedded-postgres.ts'
import { throwAwayHome } from '../server/src/platform/test-db/throw-away-home.ts'

// The database tests once more, on the oldest PostgreSQL server (15 or later) that this machine has of its own.
const INSTALLED = '/usr/lib/postgresql'
const OLDEST = 15

const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).map(Number) : []
const version = versions.filter((number) => number >= OLDEST).sort((a, b) => a - b)[0]
const bin = join(INSTALLED, String(version), 'bin')
if (version === undefined || !existsSync(join(bin, 'initdb'))) {
  console.log('This machine has no PostgreSQL server of its own; the embedded one was tested.')
  process.exit(0)
}

const home = throwAwayHome('server')
const server = await startEmbeddedPostgres(home, { durable: false, bin })
const vitest = join(import.meta.dirname, '../node_modules/.bin/vitest')
console.log(`PostgreSQL ${version}`)
// Not spawnSync: what the database complains of comes through a pipe of ours, and it stands still once that is full.
const tests = spawn(vitest, ['run', '--project', 'server', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NAUNGAN_TEST_DATABASE_URL: server.url },
})
const [status] = (await once(tests, 'exit')) as [number | null]
await server.stop()
rmSync(home, { recursive: true, force: true })
process.exit(status ?? 1)
