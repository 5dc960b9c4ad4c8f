import { Logger, makeWorkerUtils, run, type Runner, type TaskList } from 'graphile-worker'
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

const LEADER = 1_870_219

/** Job payloads are ids, yet only warnings and errors are worth a line. */
const quiet = (log: Log) =>
  new Logger(() => (level, message) => {
    if (level === 'error') log.error({ part: 'jobs' }, message)
    else if (level === 'warning') log.warn({ part: 'jobs' }, message)
  })

/**
 * Runs the queue in this process. Only one process of an installation runs it (a lock on its own connection says who),
 * so whatever an earlier holder had taken and not finished is free again at once.
 */
export const startJobs = async (ctx: JobCtx, jobs: Jobs): Promise<{ stop: () => Promise<void> } | null> => {
  const leader = await ctx.pool.connect()
  const { rows } = await leader.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [LEADER])
  if (!rows[0]?.got) {
    leader.release()
    return null
  }
  const utils = await makeWorkerUtils({ pgPool: ctx.pool })
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
    stop: async () => {
      await runner.stop()
      await utils.release()
      leader.release(true)
    },
  }
}

export const installJobs = async (pool: Pool): Promise<void> => {
  const utils = await makeWorkerUtils({ pgPool: pool })
  await utils.migrate()
  await utils.release()
}
