import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startJobs } from '../platform/jobs.ts'
import { makeTestDb, TEST_KEY_FILE, type TestDb } from '../platform/test-db/index.ts'
import { takeImport } from './imports.api.ts'
import { csvOf, type Invented, OPERATOR, register, see, upload } from './walk.fixture.ts'
import { workersJobs } from './workers.jobs.ts'

/** Three portions, of which the first is kept when the end comes. */
const ROWS = 25_000
/** Who asks without a rest takes from the work that is waited for. */
const BETWEEN_ASKING_MS = 20
const script = join(import.meta.dirname, 'queue-process.fixture.ts')

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

/** Day and serial together make the NIKs of many people differ. */
const manyPeople = (): Invented[] =>
  Array.from({ length: ROWS }, (_, n) => {
    const day = String(1 + (n % 28)).padStart(2, '0')
    const serial = String(1 + Math.floor(n / 28)).padStart(4, '0')
    return { serial: n, nik: `352414${day}0585${serial}`, lahir: `${day}-05-1985` }
  })

/** Asks the database again and again until it says so: what we wait for is the other process. */
const until = async (text: string, id: string): Promise<void> => {
  for (;;) {
    const { rows } = await t.pool.query<{ yes: boolean }>(
      `select ${text} as yes from workers.import where id = $1`,
      [id],
    )
    if (rows[0]?.yes) return
    await wait(BETWEEN_ASKING_MS)
  }
}

const startQueueProcess = (): ChildProcess =>
  spawn(process.execPath, [script, t.url, t.home, JSON.stringify(TEST_KEY_FILE)], { stdio: 'inherit' })

const kill = async (child: ChildProcess): Promise<void> => {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** The lock that a killed process held on the queue goes when the server notices that it is gone. */
const untilQueueIsFree = async () => {
  for (;;) {
    const queue = await startJobs(t.jobCtx, workersJobs)
    if (queue) return queue
    await wait(BETWEEN_ASKING_MS)
  }
}

test('a list being read when its process is killed is read whole by the next, and nobody is doubled', async () => {
  const id = await upload(t, csvOf(manyPeople()))
  const child = startQueueProcess()
  await until('done_rows > 0', id)
  await kill(child)
  expect((await see(t, id)).state).toBe('reading')
  const queue = await untilQueueIsFree()
  await until(`state = 'ready'`, id)
  const list = await see(t, id)
  expect(list.effects).toEqual({ new: ROWS, updated: 0, same: 0, doubtful: 0 })
  await t.call(takeImport, OPERATOR, { id })
  await until(`state = 'taken'`, id)
  await queue.stop()
  expect(await register(t)).toHaveLength(ROWS)
}, 120_000)
