import type { FastifyInstance } from 'fastify'
import { rememberSessions } from './accounts/index.ts'
import { api } from './api.ts'
import { jobs } from './jobs.ts'
import { watchChanges } from './platform/changes.ts'
import { type Config, findWebRoot, readKeys } from './platform/config.ts'
import { makePool, type Pool } from './platform/db.ts'
import { startEmbeddedPostgres } from './platform/embedded-postgres.ts'
import { makeFiles } from './platform/files.ts'
import { dayInJakarta } from './platform/handle.ts'
import { makeHttp } from './platform/http.ts'
import { installJobs, type JobCtx, keepJobs } from './platform/jobs.ts'
import { makeLog } from './platform/log.ts'
import { makeMetrics } from './platform/metrics.ts'
import { migrate } from './platform/migrate.ts'
import { makeKeys } from './platform/seal.ts'
import { loadAreas } from './wilayah/index.ts'
import { askToRenew } from './workers/index.ts'

/** A database that is up, migrated and holds the areas. */
export type Prepared = {
  databaseUrl: string
  areas: number
  /** Settles when the embedded database ends, asked to or not; never for a server of somebody else's. */
  ended: Promise<void>
  stop: () => Promise<void>
}

/** Starts or finds the database and brings it up to date. */
export const prepareDatabase = async (config: Config): Promise<Prepared> => {
  const embedded = config.databaseUrl === null ? await startEmbeddedPostgres(config.home) : null
  const databaseUrl = embedded?.url ?? config.databaseUrl!
  try {
    await migrate(databaseUrl)
    const pool = makePool(databaseUrl, 2)
    await installJobs(pool)
    await pool.end()
    const ended = embedded?.ended ?? new Promise<void>(() => {})
    return { databaseUrl, areas: await loadAreas(databaseUrl), ended, stop: async () => embedded?.stop() }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

export type Running = {
  http: FastifyInstance
  pool: Pool
  ctx: JobCtx
  url: string
  stop: () => Promise<void>
}

/** A thousand kabupaten pages; a small server has that to spare. */
const MEMORY_BYTES = 64 * 1_048_576

/** Serves pages and API and runs the queue, until `stop`, which lets what has begun finish. */
export const startServer = async (
  config: Config,
  databaseUrl: string,
  {
    requestsAMinute = 1_200,
    clock = () => new Date(),
    memoryBytes = MEMORY_BYTES,
  }: { requestsAMinute?: number; clock?: () => Date; memoryBytes?: number } = {},
): Promise<Running> => {
  const log = makeLog(config.logLevel)
  const keys = makeKeys(readKeys(config.home))
  const pool = makePool(databaseUrl)
  // A connection of its own: what is in memory must not wait behind what is not.
  const changesPool = makePool(databaseUrl, 1)
  const files = await makeFiles(config.home, keys)
  const ctx: JobCtx = { pool, keys, files, log, today: () => dayInJakarta(clock()) }
  const http = await makeHttp({
    api,
    pool,
    keys,
    files,
    log,
    clock,
    metrics: makeMetrics(),
    changes: watchChanges(changesPool),
    findActor: rememberSessions(pool),
    memoryBytes,
    webRoot: findWebRoot(),
    secureCookies: config.secureCookies,
    requestsAMinute,
  })
  // A port that is taken is found out before any work is begun.
  const url = await http.listen({ host: config.host, port: config.port })
  await askToRenew(pool)
  const queue = await keepJobs(ctx, jobs)
  return {
    http,
    pool,
    ctx,
    url,
    stop: async () => {
      await http.close()
      await queue.stop()
      await pool.end()
      await changesPool.end()
    },
  }
}
