import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Problem } from '../platform/problem.ts'
import type { CountTask } from './count-worker.ts'
import type { Counted } from './plan-outcome.ts'

const HEAP_MB = 1_024
/** So many wait at most; whoever comes then is told to try again. */
const MOST_WAITING = 4

let last: Promise<unknown> = Promise.resolve()
let waiting = 0

const count = async (task: CountTask): Promise<Counted> => {
  const worker = new Worker(new URL('./count-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  })
  try {
    const [counted] = await once(worker, 'message')
    return counted as Counted
  } finally {
    await worker.terminate()
  }
}

/** Counts a plan beside the requests, one plan at a time: each takes a processor for as long as it lasts. */
export const countInThread = async (task: CountTask): Promise<Counted> => {
  if (waiting >= MOST_WAITING) throw new Problem('plan.busy')
  waiting++
  const mine = last.then(() => count(task))
  last = mine.catch(() => {})
  try {
    return await mine
  } finally {
    waiting--
  }
}
