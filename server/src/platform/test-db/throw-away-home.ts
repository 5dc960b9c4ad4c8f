import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CLEAR = join(import.meta.dirname, 'clear-home.ts')

/**
 * A folder for a database that is thrown away. When this process ends, killed or not, what still runs on the folder ends
 * and the folder goes: a process beside it waits for the end of a pipe that only this process holds open.
 */
export const throwAwayHome = (purpose: string): string => {
  const home = mkdtempSync(join(tmpdir(), `naungan-${purpose}-`))
  const beside = spawn(process.execPath, [CLEAR, home], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  beside.unref()
  ;(beside.stdin as Socket).unref()
  return home
}
