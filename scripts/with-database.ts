import { rmSync } from 'node:fs'
import pg from 'pg'
import { startEmbeddedPostgres } from '../server/src/platform/embedded-postgres.ts'
import { migrate } from '../server/src/platform/migrate.ts'
import { throwAwayHome } from '../server/src/platform/test-db/throw-away-home.ts'

/** Gives `work` a connection to a fresh, migrated, throw-away database. */
export const withFreshDatabase = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const home = throwAwayHome('schema')
  const server = await startEmbeddedPostgres(home, { durable: false })
  try {
    await migrate(server.url)
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  } finally {
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
