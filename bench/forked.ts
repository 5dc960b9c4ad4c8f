import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Load, Served } from './load.ts'
import type { Told, Wanted } from './serve.ts'

const begin = (file: string) => fork(join(import.meta.dirname, file), { stdio: 'inherit' })
type Child = ReturnType<typeof begin>

const ask = async <T>(child: Child, message: object | string): Promise<T> => {
  const answered = once(child, 'message')
  child.send(message)
  return (await answered)[0] as T
}

const end = async (child: Child): Promise<void> => {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

export type ForkedServer = { port: number; cpuSeconds: () => Promise<number> }

/** Gives `work` a server in a process of its own. */
export const withServerOf = async <T>(
  wanted: Wanted,
  work: (server: ForkedServer) => Promise<T>,
): Promise<T> => {
  const child = begin('serve.ts')
  try {
    const { port } = (await ask<Told>(child, wanted)) as { port: number }
    const cpuSeconds = async () => ((await ask<Told>(child, 'cpu')) as { cpuSeconds: number }).cpuSeconds
    return await work({ port, cpuSeconds })
  } finally {
    await end(child)
  }
}

export type Loaded = { perSecond: number; cpuMicroseconds: number; p95: number }

/** As many requests a second as a server answers to a generator that runs beside it. Throws when one is refused. */
export const loadOn = async (server: ForkedServer, load: Omit<Load, 'port'>): Promise<Loaded> => {
  const generator = begin('load.ts')
  try {
    await ask<Served>(generator, { ...load, port: server.port, seconds: 2 })
    const before = await server.cpuSeconds()
    const served = await ask<Served>(generator, { ...load, port: server.port })
    const used = (await server.cpuSeconds()) - before
    if (served.refused > 0 || served.requests === 0)
      throw new Error(`${served.refused} of ${served.requests} refused`)
    return {
      perSecond: served.requests / served.seconds,
      cpuMicroseconds: (used / served.requests) * 1_000_000,
      p95: served.p95,
    }
  } finally {
    await end(generator)
  }
}
