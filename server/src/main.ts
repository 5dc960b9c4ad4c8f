import { readConfig } from './platform/config.ts'
import { runUntilStopped } from './run-until-stopped.ts'
import { start } from './start.ts'

const { database, server } = await start(readConfig())
process.stdout.write(`Naungan berjalan di ${server.url}\n`)
runUntilStopped(server, database)
