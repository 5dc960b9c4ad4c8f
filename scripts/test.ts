import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureWeb } from './ensure-web.ts'

// The journeys open the built pages, so they are built first. Arguments go to Vitest: a path, or --project rules.
ensureWeb()
const vitest = join(import.meta.dirname, '../node_modules/.bin/vitest')
const { status } = spawnSync(vitest, ['run', ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
