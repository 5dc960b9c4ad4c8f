import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, makeWorkerUtils, run, type Runner, type TaskList } from 'graphile-worker'
import type { PoolClient } from 'pg'
import type { Db, Pool } from './db.ts'
import type { Files } from './files.ts'
import type { Log } from './log.ts'
import type { Keys } from './seal.ts'

/** What background work gets: no actor, no scope; it runs what an authorised request has asked for. */
export type JobCtx = { pool: Pool; keys: Keys; files: Files; log: Log; today: () => string }

export type Job = (ctx: JobCtx, payload: Record<string, string>) => Promise<void>
export type Jobs = Record<string, Job>

/** Enqueues in the caller's transaction: work is asked for exactly when the request commits. */
export const addJob = async (db: Db, name: string, payload: Record<string, string>): Promise<void> => {
  await db.query('select platform.add_job($1, $2)', [name, payload])
}

/** Enqueues what others go before, in the caller's transaction; what waits already is not enqueued twice. */
export const addLater = async (
  db: Db,
  name: string,
  payloads: readonly Record<string, string>[],
): Promise<void> => {
  if (payloads.length > 0)
    await db.query('select platform.add_later($1, $2)', [name, JSON.stringify(payloads)])
}

const LEADER = 1_870_219

/** Messages of failed work may quote a value of a list; the kind of work and of failure are enough to find it. */
const quiet = (log: Log) =>
  new Logger(() => (level, _message, meta) => {
    if (level !== 'error' && level !== 'warning') return
    const { error, job } = (meta ?? {}) as { error?: unknown; job?: { task_identifier: string } }
    const { name: kind, code } = (error ?? {}) as { name?: string; code?: string }
    const about = { part: 'jobs', work: job?.task_identifier, kind, code }
    if (level === 'error') log.error(about, 'background work failed; it is tried again')
    else log.warn(about, 'background work was disturbed')
  })

export type Queue = {
  /** Settles when the connection that holds the queue is gone: what runs here may then run elsewhere too. */
  lost: Promise<unknown>
  stop: () => Promise<void>
}

const runQueue = async (ctx: JobCtx, jobs: Jobs, leader: PoolClient): Promise<Queue> => {
  const lost = new Promise((done) => leader.once('end', done))
  const utils = await makeWorkerUtils({ pgPool: ctx.pool, logger: quiet(ctx.log) })
  const stale = await leader.query<{ locked_by: string }>(
    'select distinct locked_by from graphile_worker.jobs where locked_by is not null',
  )
  await utils.forceUnlockWorkers(stale.rows.map((row) => row.locked_by))
  const taskList: TaskList = Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [
      name,
      (payload: unknown) => job(ctx, payload as Record<string, string>),
    ]),
  )
  const runner: Runner = await run({
    pgPool: ctx.pool,
    taskList,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: quiet(ctx.log),
  })
  return {
    lost: Promise.race([lost, runner.promise.catch(() => {})]),
    stop: async () => {
      // Without its database the runner cannot write down that it stops; the next holder frees what it had taken.
      await runner.stop().catch(() => {})
      await utils.release()
      leader.release(true)
    },
  }
}

/**
 * Runs the queue in this process. Only one process of an installation runs it (a lock on its own connection says who),
 * so whatever an earlier holder had taken and not finished is free again at once. Null when another process runs it.
 */
export const startJobs = async (ctx: JobCtx, jobs: Jobs): Promise<Queue | null> => {
  const leader = await ctx.pool.connect()
  try {
    const { rows } = await leader.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [LEADER])
    if (rows[0]?.got) return await runQueue(ctx, jobs, leader)
    leader.release()
    return null
  } catch (error) {
    leader.release(true)
    throw error
  }
}

const AGAIN_MS = 1000

/**
 * Runs the queue whenever this process can: after the database was away, and after the process that ran it has gone.
 * `stop` waits for the work in hand.
 */
export const keepJobs = async (ctx: JobCtx, jobs: Jobs): Promise<{ stop: () => Promise<void> }> => {
  const stopping = new AbortController()
  const stopped = new Promise((done) => stopping.signal.addEventListener('abort', done))
  const pause = () => sleep(AGAIN_MS, undefined, { signal: stopping.signal }).catch(() => {})
  const keep = async (first: Queue | null): Promise<void> => {
    for (let queue = first; ; queue = await startJobs(ctx, jobs).catch(() => null)) {
      if (queue) await Promise.race([queue.lost, stopped])
      if (queue && !stopping.signal.aborted)
        ctx.log.warn({ part: 'jobs' }, 'the queue was lost; trying again')
      await queue?.stop()
      if (stopping.signal.aborted) return
      await pause()
    }
  }
  const kept = keep(await startJobs(ctx, jobs))
  return {
    stop: async () => {
      stopping.abort()
      await kept
    },
  }
}

export const installJobs = async (pool: Pool): Promise<void> => {
  const utils = await makeWorkerUtils({ pgPool: pool })
  await utils.migrate()
  await utils.release()
}
