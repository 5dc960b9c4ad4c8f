import { readdirSync, readFileSync } from 'node:fs'

export type ProcessorTime = { server: number; database: number }

const TICKS = 100

type Times = { parent: number; own: number; ended: number }

/** A living process: its parent, its processor time, and that of children of its that have ended; null when it has ended. */
const timesOf = (pid: number): Times | null => {
  try {
    const said = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ').map(Number)
    return { parent: said[1]!, own: (said[11]! + said[12]!) / TICKS, ended: (said[13]! + said[14]!) / TICKS }
  } catch {
    return null
  }
}

/** The database is what the server started and everything that started. */
export const processorTimeOf = (server: number): ProcessorTime => {
  const living = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const times = timesOf(Number(name))
        return times === null ? [] : [[Number(name), times] as const]
      }),
  )
  const isUnder = (pid: number): boolean => {
    const parent = living.get(pid)?.parent ?? 0
    return parent === server || (parent > 1 && isUnder(parent))
  }
  const database = [...living].filter(([pid]) => isUnder(pid)).map(([, { own, ended }]) => own + ended)
  return {
    server: living.get(server)?.own ?? Number.NaN,
    database: database.reduce((a, b) => a + b, 0),
  }
}

type Spent = ProcessorTime & { seconds: number }

/** Runs `work` and gives, beside its answer, the time that it took and the processor time that went into it. */
export const spending = async <T>(
  server: { processorTime: () => ProcessorTime },
  work: () => Promise<T>,
): Promise<[T, Spent]> => {
  const before = server.processorTime()
  const started = performance.now()
  const answer = await work()
  const seconds = (performance.now() - started) / 1000
  const after = server.processorTime()
  return [
    answer,
    { seconds, server: after.server - before.server, database: after.database - before.database },
  ]
}
