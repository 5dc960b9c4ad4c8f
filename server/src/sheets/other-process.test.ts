import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'

/** A server that reads a file which never ends, in a process of its own. */
const serverAtWork = async (path: string) => {
  const place = join(import.meta.dirname, 'other-rows.ts')
  const script = `import { otherSheets } from ${JSON.stringify(place)}
    void otherSheets(${JSON.stringify(path)})
    console.log('up')`
  const server = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(server.stdout, 'data')
  const children = readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8')
  return { server, reader: Number(children) }
}

test('the process that reads a file ends with its server, even in the middle of a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'naungan-reader-'))
  const path = join(folder, 'endless')
  execFileSync('mkfifo', [path])
  const { server, reader } = await serverAtWork(path)
  const written = await vi.waitFor(() => openSync(path, constants.O_WRONLY | constants.O_NONBLOCK), 20_000)
  server.kill('SIGKILL')
  await expect.poll(() => existsSync(`/proc/${reader}`), { timeout: 20_000 }).toBe(false)
  closeSync(written)
  rmSync(folder, { recursive: true })
}, 60_000)
