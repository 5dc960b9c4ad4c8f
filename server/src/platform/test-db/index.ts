import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import type { Actor, Assignment } from '../auth.ts'
import type { KeyFile } from '../config.ts'
import { makePool, type Pool } from '../db.ts'
import type { Endpoint, OutputOf } from '../endpoint.ts'
import { makeFiles } from '../files.ts'
import { dayInJakarta, handle, type Surroundings } from '../handle.ts'
import type { JobCtx, Jobs } from '../jobs.ts'
import { makeLog } from '../log.ts'
import { makeKeys } from '../seal.ts'

/** What global-setup.ts hands to the test files. */
declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string
    templateName: string
  }
}

const admin = async (text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject('databaseUrl') })
  await client.connect()
  await client.query(text)
  await client.end()
}

/** The keys of every test database, for a process that a test starts. */
export const TEST_KEY_FILE: KeyFile = {
  current: 1,
  seal: { 1: Buffer.alloc(32, 7).toString('base64') },
  index: Buffer.alloc(32, 9).toString('base64'),
}
const TEST_KEYS = makeKeys(TEST_KEY_FILE)

export type TestDb = {
  url: string
  pool: Pool
  home: string
  around: Surroundings
  jobCtx: JobCtx
  /** Calls an endpoint as the HTTP layer would; throws the Problem. */
  call: <E extends Endpoint>(endpoint: E, actor: Actor, input: unknown) => Promise<OutputOf<E>>
  /** Runs all waiting background work in order, here and now. */
  runJobs: (jobs: Jobs) => Promise<void>
  /** Changes what day it is for this file. */
  setNow: (iso: string) => void
  [Symbol.asyncDispose]: () => Promise<void>
}

type Waiting = { id: string; task_identifier: string; payload: Record<string, string> }

/** Takes waiting jobs of these kinds out of the queue one by one, oldest first, until there are none. */
const drain = async (ctx: JobCtx, jobs: Jobs): Promise<void> => {
  for (;;) {
    const { rows } = await ctx.pool.query<Waiting>(
      `select j.id, j.task_identifier, p.payload from graphile_worker.jobs j
         join graphile_worker._private_jobs p on p.id = j.id
        where j.task_identifier = any ($1) order by j.id limit 1`,
      [Object.keys(jobs)],
    )
    const next = rows[0]
    if (!next) return
    await ctx.pool.query('delete from graphile_worker._private_jobs where id = $1', [next.id])
    await jobs[next.task_identifier]!(ctx, next.payload)
  }
}

/** A private database cloned from the template, with everything an endpoint or a job needs around it. */
export const makeTestDb = async (): Promise<TestDb> => {
  const name = `naungan_${randomBytes(6).toString('hex')}`
  await admin(`create database ${name} template ${inject('templateName')}`)
  const at = new URL(inject('databaseUrl'))
  at.pathname = `/${name}`
  const home = await mkdtemp(join(tmpdir(), 'naungan-home-'))
  const pool = makePool(at.href, 6)
  const log = makeLog('silent')
  const files = await makeFiles(home, TEST_KEYS)
  let now = new Date('2026-11-21T03:00:00Z')
  const clock = () => now
  const around: Surroundings = {
    pool,
    log,
    files,
    clock,
    keys: TEST_KEYS,
    language: 'id',
    caller: '127.0.0.1',
    agent: 'test',
    session: { start: () => {}, end: () => {} },
  }
  const jobCtx: JobCtx = { pool, keys: TEST_KEYS, files, log, today: () => dayInJakarta(now) }
  return {
    url: at.href,
    pool,
    home,
    around,
    jobCtx,
    call: async (endpoint, actor, input) => (await handle(endpoint, actor, input, around)) as never,
    runJobs: (jobs) => drain(jobCtx, jobs),
    setNow: (iso) => {
      now = new Date(iso)
    },
    [Symbol.asyncDispose]: async () => {
      await pool.end()
      await admin(`drop database if exists ${name} with (force)`)
      await rm(home, { recursive: true, force: true })
    },
  }
}

let made = 0

/** An officer with these duties, as a session would give it; no row in accounts. */
export const officer = (name: string, ...assignments: Assignment[]): Actor => {
  made += 1
  const id = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`
  return { id, name, username: name.toLowerCase(), sessionId: null, assignments }
}
