import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { type Bench, figure, percentile } from './figure.ts'
import { madeWorkbook } from './made-list.ts'

const ROWS = 10_000
const TIMES = 5
const PROGRAM = join(import.meta.dirname, '../cli/naungan.ts')

/** Has a process write down, as its last act, the most memory it ever held. */
const WITNESS = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`

/** Seconds from the command to its end, and the most memory of the whole process in MB. */
const checkOnce = async (path: string): Promise<{ seconds: number; memory: number }> => {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', WITNESS, PROGRAM, 'check', path], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  const [kilobytes, [code]] = await Promise.all([text(child.stdio[3] as Readable), once(child, 'exit')])
  if (code !== 0) throw new Error(`check ended with ${code}`)
  return { seconds: (performance.now() - started) / 1000, memory: Number(kilobytes) / 1024 }
}

export const check: Bench = {
  name: 'check',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'naungan-bench-check-'))
    try {
      const path = join(folder, 'daftar.xlsx')
      writeFileSync(path, await madeWorkbook(ROWS, '35.24'))
      const runs: { seconds: number; memory: number }[] = []
      for (let left = TIMES; left > 0; left--) runs.push(await checkOnce(path))
      const seconds = percentile(
        runs.map((run) => run.seconds),
        0.5,
      )
      const memory = Math.max(...runs.map((run) => run.memory))
      return [
        figure('check.seconds', seconds, 's', { aim: '< 1.5' }),
        figure('check.memory_mb', memory, 'MB', { aim: '< 300' }),
      ]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
