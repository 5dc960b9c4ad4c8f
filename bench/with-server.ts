import { rmSync } from 'node:fs'
import { readConfig } from '../server/src/platform/config.ts'
import { prepareDatabase, type Running, startServer } from '../server/src/server.ts'
import { throwAwayHome } from '../server/src/platform/test-db/throw-away-home.ts'

/** Gives `work` a running server on a fresh, durable database with all areas, as `npm start` would make it. */
export const withServer = async <T>(
  work: (server: Running, databaseUrl: string, home: string) => Promise<T>,
): Promise<T> => {
  const home = throwAwayHome('bench')
  const config = { ...readConfig({}), home, port: 0, logLevel: 'error' }
  const database = await prepareDatabase(config)
  const server = await startServer(config, database.databaseUrl, { requestsAMinute: 1_000_000 })
  try {
    return await work(server, database.databaseUrl, home)
  } finally {
    await server.stop()
    await database.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
