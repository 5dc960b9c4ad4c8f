import { type KeyFile } from '../platform/config.ts'
import { makePool } from '../platform/db.ts'
import { makeFiles } from '../platform/files.ts'
import { startJobs } from '../platform/jobs.ts'
import { makeLog } from '../platform/log.ts'
import { makeKeys } from '../platform/seal.ts'
import { workersJobs } from './workers.jobs.ts'

/** A process that runs the queue of a test database until it is killed: node queue-process.fixture.ts URL HOME KEYS. */
const [url, home, keyFile] = process.argv.slice(2) as [string, string, string]
const keys = makeKeys(JSON.parse(keyFile) as KeyFile)
const pool = makePool(url)
const files = await makeFiles(home, keys)
await startJobs({ pool, keys, files, log: makeLog('silent'), today: () => '2026-11-21' }, workersJobs)
