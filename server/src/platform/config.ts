import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Everything the outside may set, read once; nothing else in the server looks at the environment. */
export type Config = {
  /** Where the embedded database, uploaded files and keys live. */
  home: string
  /** A PostgreSQL server (15 or later) to use instead of the embedded one. */
  databaseUrl: string | null
  host: string
  port: number
  /** True behind HTTPS: session cookies are then sent over HTTPS only. */
  secureCookies: boolean
  logLevel: string
}

const root = resolve(import.meta.dirname, '../../..')

export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => ({
  home: resolve(env['NAUNGAN_HOME'] ?? join(root, '.naungan/main')),
  databaseUrl: env['DATABASE_URL'] ?? null,
  host: env['NAUNGAN_HOST'] ?? '127.0.0.1',
  port: Number(env['NAUNGAN_PORT'] ?? 8080),
  secureCookies: env['NAUNGAN_HTTPS'] === '1',
  logLevel: env['NAUNGAN_LOG'] ?? 'info',
})

/** Where the built pages are; null when `npm run build` has not run. */
export const findWebRoot = (): string | null => {
  const dist = join(root, 'web/dist')
  return existsSync(join(dist, 'index.html')) ? dist : null
}

export type KeyFile = { current: number; seal: Record<string, string>; index: string }

/**
 * The keys that seal personal data live beside the database, never in it. A first start makes them; NAUNGAN_KEYS
 * (the same JSON) takes their place where an operator keeps secrets elsewhere.
 */
export const readKeys = (home: string, env: NodeJS.ProcessEnv = process.env): KeyFile => {
  if (env['NAUNGAN_KEYS']) return JSON.parse(env['NAUNGAN_KEYS']) as KeyFile
  const path = join(home, 'keys.json')
  if (!existsSync(path)) {
    mkdirSync(home, { recursive: true })
    const fresh: KeyFile = {
      current: 1,
      seal: { 1: randomBytes(32).toString('base64') },
      index: randomBytes(32).toString('base64'),
    }
    writeFileSync(path, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    chmodSync(path, 0o600)
  }
  return JSON.parse(readFileSync(path, 'utf8')) as KeyFile
}
