import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureWeb } from '../scripts/ensure-web.ts'
import { type Bench, figure } from './figure.ts'
import { throwAwayHome } from '../server/src/platform/test-db/throw-away-home.ts'

const SCRIPT = join(import.meta.dirname, '../scripts/demo.ts')

/** Seconds from the command to the line that names the address; then the demo is asked to stop. */
const start = async (home: string): Promise<number> => {
  const started = performance.now()
  const env = { ...process.env, NAUNGAN_HOME: home, NAUNGAN_PORT: '0' }
  const child = spawn(process.execPath, [SCRIPT], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((done) => child.once('exit', done))
  let said = ''
  for await (const text of child.stdout) {
    said += text
    if (said.includes('siap di')) break
  }
  const seconds = (performance.now() - started) / 1000
  child.kill('SIGTERM')
  await ended
  return seconds
}

export const demo: Bench = {
  name: 'demo',
  run: async () => {
    ensureWeb()
    const home = throwAwayHome('bench-demo')
    try {
      const first = await start(home)
      const next = await start(home)
      return [
        figure('demo.first_start_s', first, 's', { aim: '< 60' }),
        figure('demo.next_start_s', next, 's', { aim: '< 5' }),
      ]
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  },
}
