import { rmSync } from 'node:fs'
import { readConfig } from '../server/src/platform/config.ts'

const { home, databaseUrl } = readConfig()
if (databaseUrl !== null) {
  console.error('DATABASE_URL is set. A server is emptied by its owner, not by this command.')
  process.exit(2)
}
rmSync(home, { recursive: true, force: true })
console.log(`Removed ${home}`)
