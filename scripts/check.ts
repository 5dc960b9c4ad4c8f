import { spawnSync } from 'node:child_process'

/** All that stands between a change and main, in the order in which a mistake is cheapest to learn. */
const STEPS: [name: string, command: string][] = [
  ['format', 'npm run --silent format:check'],
  ['lint', 'npm run --silent lint'],
  ['types', 'npm run --silent types'],
  ['law', 'node scripts/law.ts --check'],
  ['walls', 'npm run --silent walls'],
  ['glossary', 'node scripts/glossary.ts'],
  ['schema dump', 'node scripts/db-dump.ts --check'],
  ['schema lint', 'node scripts/schema-lint.ts'],
  ['tests', 'npm test --silent'],
  ['database tests on a server of this machine', 'node scripts/test-server.ts'],
]

for (const [name, command] of STEPS) {
  const started = performance.now()
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name}  ${seconds} s`)
  if (status !== 0) process.exit(1)
}
