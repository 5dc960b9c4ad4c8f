import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => statSync(join(folder, file)).mtimeMs,
    ),
  )

/** Builds the pages when they are missing or older than their source. */
export const ensureWeb = (): void => {
  const built = join(root, 'web/dist/index.html')
  const source = Math.max(...['web/src', 'rules/src'].map((folder) => newest(join(root, folder))))
  if (existsSync(built) && statSync(built).mtimeMs > source) return
  execFileSync('npm', ['run', 'build', '-w', 'web', '--silent'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
