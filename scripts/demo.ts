import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../server/src/platform/config.ts'
import { runUntilStopped } from '../server/src/run-until-stopped.ts'
import { start } from '../server/src/start.ts'
import { demoIsFilled, fillDemoWorld, KEY, OFFICERS } from './demo-world.ts'
import { ensureWeb } from './ensure-web.ts'

const { values } = parseArgs({ options: { workers: { type: 'string', default: '30000' } } })
const workers = Number(values.workers)
if (!Number.isInteger(workers) || workers < 500 || workers > 2_000_000) {
  console.error('--workers: jumlah orang rekaan, 500 sampai 2000000')
  process.exit(2)
}

const announce = (url: string): void => {
  console.log(`\nNaungan siap di ${url}`)
  console.log(`Semua orang dan angka rekaan. Kata sandi semua akun: ${KEY}\n`)
  for (const { username, name, office, assignments } of OFFICERS)
    console.log(
      `  ${username.padEnd(18)} ${assignments[0]!.role.padEnd(9)} ${assignments[0]!.area.padEnd(9)} ${name}, ${office}`,
    )
  console.log('\nBerhenti: Ctrl+C')
}

const config = readConfig({
  NAUNGAN_HOME: join(import.meta.dirname, '../.naungan/demo'),
  NAUNGAN_LOG: 'warn',
  ...process.env,
})
ensureWeb()
const { database, server } = await start(config)
if (!(await demoIsFilled(server))) await fillDemoWorld(server, workers)
announce(server.url)
runUntilStopped(server, database)
