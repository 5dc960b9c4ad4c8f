import { readConfig } from '../server/src/platform/config.ts'
import { prepareDatabase } from '../server/src/server.ts'

const database = await prepareDatabase(readConfig())
console.log(`The schema is up to date; ${database.areas} areas.`)
await database.stop()
