import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { brotliCompressSync, constants } from 'node:zlib'
import { BoundaryProblem, type Failure } from './boundary-problem.ts'
import { makeMaps, type Made } from './make-maps.ts'
import { makeBudget, MOST_POINTS } from './outline.ts'
import { readFile } from './read-file.ts'
import type { AreaFact, NewMap } from './reading.sql.ts'
import { worldOf } from './world.ts'

/** What the thread is given, and what it says. */
export type WorkerTask = { path: string; areas: AreaFact[] }
export type WorkerResult = Omit<Made, 'maps'> & { maps: (Omit<NewMap, 'topology' | 'sha256'> & Packed)[] }
export type WorkerWord =
  | { kind: 'share'; share: number }
  | { kind: 'done'; result: WorkerResult }
  | { kind: 'failed'; failure: Failure }

type Packed = { topology: Uint8Array; sha256: Uint8Array }

const packed = (value: unknown): Packed => {
  const text = Buffer.from(JSON.stringify(value))
  const topology = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  return { topology, sha256: createHash('sha256').update(text).digest() }
}

// A port between threads has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const say = (word: WorkerWord): void => parentPort?.postMessage(word)

/** A reader of its own thread: a file that is too large takes only this thread down. */
const work = async ({ path, areas }: WorkerTask): Promise<void> => {
  const budget = makeBudget(MOST_POINTS)
  const read = await readFile(path, budget, (share) => say({ kind: 'share', share }))
  const { maps, ...made } = makeMaps(read, worldOf(areas), budget.points)
  say({
    kind: 'done',
    result: { ...made, maps: maps.map(({ topology, ...map }) => ({ ...map, ...packed(topology) })) },
  })
}

try {
  await work(workerData as WorkerTask)
} catch (error) {
  if (!(error instanceof BoundaryProblem)) throw error
  say({ kind: 'failed', failure: error.failure })
}
