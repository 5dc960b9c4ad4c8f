import { readConfig } from './platform/config.ts'
import { prepareDatabase, startServer } from './server.ts'

const config = readConfig()
const database = await prepareDatabase(config)
const server = await startServer(config, database.databaseUrl)
process.stdout.write(`Naungan berjalan di ${server.url}\n`)

let stopping = false
const stop = async () => {
  if (stopping) return
  stopping = true
  await server.stop()
  await database.stop()
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
