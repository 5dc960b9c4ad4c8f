import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePool, type Pool } from '../platform/db.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../platform/embedded-postgres.ts'
import { type Files, makeFiles } from '../platform/files.ts'
import { handle } from '../platform/handle.ts'
import { installJobs, keepJobs } from '../platform/jobs.ts'
import { makeLog } from '../platform/log.ts'
import { migrate } from '../platform/migrate.ts'
import { makeKeys } from '../platform/seal.ts'
import { TEST_KEY_FILE } from '../platform/test-db/index.ts'
import { loadAreas } from '../wilayah/index.ts'
import { sendImport, takeImport } from './imports.api.ts'
import { csvOf, type Invented, LAMONGAN, OPERATOR } from './walk.fixture.ts'
import { workersJobs } from './workers.jobs.ts'

const KEPT = 200
/** Who asks without a rest takes from the work that is waited for. */
const BETWEEN_ASKING_MS = 20
/** Three portions, of which the first is kept when the end comes. */
const ROWS = 25_000
const keys = makeKeys(TEST_KEY_FILE)
const log = makeLog('silent')

let home: string
let database: EmbeddedPostgres
let pool: Pool
let files: Files
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'naungan-kill-'))
  database = await startEmbeddedPostgres(home)
  await migrate(database.url)
  await loadAreas(database.url)
  pool = makePool(database.url)
  await installJobs(pool)
  files = await makeFiles(home, keys)
})
afterAll(async () => {
  await pool.end()
  await database.stop()
  await rm(home, { recursive: true, force: true })
})

const people = (from: number, count: number): Invented[] =>
  Array.from({ length: count }, (_, i) => {
    const n = from + i
    const day = String(1 + (n % 28)).padStart(2, '0')
    const serial = String(1 + Math.floor(n / 28)).padStart(4, '0')
    return { serial: n, nik: `352414${day}0585${serial}`, lahir: `${day}-05-1985` }
  })

const ask = (endpoint: Parameters<typeof handle>[0], input: object) =>
  handle(endpoint, OPERATOR, input, {
    pool,
    keys,
    files,
    log,
    clock: () => new Date('2026-11-21T03:00:00Z'),
    language: 'id',
    caller: '127.0.0.1',
    agent: 'test',
    session: { start: () => {}, end: () => {} },
  })

const upload = async (list: readonly Invented[]): Promise<string> => {
  const file = await files.receive('rekaan.csv', Readable.from([csvOf(list)]), 50_000_000)
  return ((await ask(sendImport, { area: LAMONGAN, file })) as { id: string }).id
}

/** Asks again and again until it is so; a database that is away has nothing to say yet. */
const until = async (condition: string, id: string): Promise<void> => {
  for (;;) {
    const text = `select ${condition} as yes from workers.import where id = $1`
    const answer = await pool.query<{ yes: boolean }>(text, [id]).catch(() => null)
    if (answer?.rows[0]?.yes) return
    await wait(BETWEEN_ASKING_MS)
  }
}

const countWorkers = async (): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>('select count(*) as count from workers.worker')
  return rows[0]!.count
}

test('a database killed while a list is read loses nothing acknowledged, and the same process reads the list whole', async () => {
  const queue = await keepJobs({ pool, keys, files, log, today: () => '2026-11-21' }, workersJobs)
  const taken = await upload(people(0, KEPT))
  await until(`state = 'ready'`, taken)
  await ask(takeImport, { id: taken })
  await until(`state = 'taken'`, taken)
  const reading = await upload(people(KEPT, ROWS))
  await until('done_rows > 0', reading)
  process.kill(database.pid, 'SIGKILL')
  await database.ended
  database = await startEmbeddedPostgres(home)
  expect(await countWorkers()).toBe(KEPT)
  await until(`state = 'ready'`, reading)
  await ask(takeImport, { id: reading })
  await until(`state = 'taken'`, reading)
  expect(await countWorkers()).toBe(KEPT + ROWS)
  const { rows } = await pool.query<{ entries: number }>(
    `select count(*) as entries from audit.entry where action = 'import.taken'`,
  )
  expect(rows[0]!.entries).toBe(2)
  await queue.stop()
}, 120_000)
