import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findEmbeddedPostgres } from '../server/src/platform/embedded-postgres.ts'
import { throwAwayHome } from '../server/src/platform/test-db/throw-away-home.ts'
import { type ProcessorTime, processorTimeOf } from './processor-time.ts'

const MAIN = join(import.meta.dirname, '../server/src/main.ts')

export type ServerProcess = {
  url: string
  databaseUrl: string
  /** The most memory the process has held so far, in megabytes of 1,048,576 bytes; the database is another process. */
  peakMemory: () => number
  /** Seconds of processor time so far, which other work on the machine changes less than the clock. */
  processorTime: () => ProcessorTime
}

const peakOf = (pid: number): number => {
  const said = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(said?.[1] ?? Number.NaN) / 1024
}

/** Gives `work` a server in a process of its own on a fresh, durable database: its memory and its pauses are its own. */
export const withServerProcess = async <T>(work: (server: ServerProcess) => Promise<T>): Promise<T> => {
  const home = throwAwayHome('bench')
  const env = { ...process.env, NAUNGAN_HOME: home, NAUNGAN_PORT: '0', NAUNGAN_LOG: 'error' }
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  try {
    let said = ''
    for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
      said += text
      if (said.includes('\n')) break
    }
    const url = /http:\S+/.exec(said)?.[0]
    const databaseUrl = findEmbeddedPostgres(home)
    if (url === undefined || databaseUrl === null) throw new Error('the server did not start')
    return await work({
      url,
      databaseUrl,
      peakMemory: () => peakOf(child.pid!),
      processorTime: () => processorTimeOf(child.pid!),
    })
  } finally {
    child.kill('SIGTERM')
    await ended
    rmSync(home, { recursive: true, force: true })
  }
}
