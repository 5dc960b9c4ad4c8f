import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const ROOM = new URL('../../', import.meta.url).pathname

test('can be packed, unpacked elsewhere and asked', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'naungan-rules-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  run('npm', 'pack', ROOM, '--offline', '--silent')
  run('tar', '-xzf', globSync('*.tgz', { cwd: folder })[0]!)
  writeFileSync(
    join(folder, 'ask.ts'),
    `import { assess } from './package/src/rule/index.ts'
     import { RULES } from './package/src/rules/index.ts'
     console.log(JSON.stringify(assess(RULES['iuran.bpu'], { month: '2025-06', income: 1000000 }).answer.total))`,
  )
  expect(run(process.execPath, 'ask.ts').trim()).toBe('16800')
})

test('imports nothing but itself, so that a browser can run it', () => {
  for (const file of globSync('src/**/*.ts', { cwd: ROOM }).filter((name) => !name.endsWith('.test.ts')))
    for (const [, from] of readFileSync(join(ROOM, file), 'utf8').matchAll(/ from '([^']+)'/g))
      expect(`${file} ${from}`).toMatch(/ \.\.?\/[\w./-]+\.ts$/)
})
