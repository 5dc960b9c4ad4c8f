import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('a home that is thrown away goes with its database when whoever used it is killed', async () => {
  const place = (file: string) => JSON.stringify(join(import.meta.dirname, file))
  const script = `import { throwAwayHome } from ${place('throw-away-home.ts')}
    import { startEmbeddedPostgres } from ${place('../embedded-postgres.ts')}
    const home = throwAwayHome('killed')
    const { pid } = await startEmbeddedPostgres(home, { durable: false })
    console.log(JSON.stringify({ home, pid }))`
  const user = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [told] = (await once(user.stdout, 'data')) as [Buffer]
  const { home, pid } = JSON.parse(told.toString()) as { home: string; pid: number }
  expect([existsSync(home), existsSync(`/proc/${pid}`)]).toEqual([true, true])
  user.kill('SIGKILL')
  await expect.poll(() => existsSync(home), { timeout: 20_000 }).toBe(false)
  await expect.poll(() => existsSync(`/proc/${pid}`), { timeout: 20_000 }).toBe(false)
}, 60_000)
