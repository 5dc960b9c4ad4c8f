import { rmSync } from 'node:fs'
import { endEmbeddedPostgres } from '../embedded-postgres.ts'

// Started by throwAwayHome; see there.
const home = process.argv[2]!
process.stdin.resume().once('end', async () => {
  await endEmbeddedPostgres(home)
  rmSync(home, { recursive: true, force: true })
})
