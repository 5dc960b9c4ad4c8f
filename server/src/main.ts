import { readConfig } from './platform/config.ts'
import { runUntilStopped } from './run-until-stopped.ts'
import { prepareDatabase, startServer } from './server.ts'

const config = readConfig()
const database = await prepareDatabase(config)
const server = await startServer(config, database.databaseUrl)
process.stdout.write(`Naungan berjalan di ${server.url}\n`)
runUntilStopped(server, database)
