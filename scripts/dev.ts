import { spawn } from 'node:child_process'
import { join } from 'node:path'

// Server and pages, each restarted by its own watcher. The pages are at the address that Vite prints.
const root = join(import.meta.dirname, '..')
const children = [
  spawn('node', ['--watch-path=server/src', '--watch-path=rules/src', 'scripts/demo.ts'], {
    cwd: root,
    stdio: 'inherit',
  }),
  spawn('npm', ['run', 'dev', '-w', 'web'], { cwd: root, stdio: 'inherit' }),
]
const stop = () => {
  for (const child of children) child.kill('SIGTERM')
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
