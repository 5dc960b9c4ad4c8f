import { Worker } from 'node:worker_threads'
import { BoundaryProblem } from './boundary-problem.ts'
import type { WorkerResult, WorkerTask, WorkerWord } from './read-worker.ts'

const HEAP_MB = 1_024
const MINUTES = 10

/** Asked with each percent of the file; false ends the reading. */
export type OnPercent = (percent: number) => Promise<boolean>

type Ends = { resolve: (result: WorkerResult | null) => void; reject: (error: unknown) => void }

const listen = (worker: Worker, onPercent: OnPercent, { resolve, reject }: Ends): void => {
  let told = 0
  worker.on('message', (word: WorkerWord) => {
    if (word.kind === 'done') resolve(word.result)
    else if (word.kind === 'failed') reject(new BoundaryProblem(word.failure.code, word.failure.details))
    else if (Math.floor(word.share * 90) > told) {
      told = Math.floor(word.share * 90)
      onPercent(told).then((goOn) => (goOn ? undefined : resolve(null)), reject)
    }
  })
  worker.on('error', (error: Error & { code?: string }) =>
    reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new BoundaryProblem('boundary.too_large') : error),
  )
  worker.on('exit', () => reject(new BoundaryProblem('boundary.too_large')))
}

/** Reads a file in a thread with a bounded memory and a deadline; null when it was told to stop. */
export const readInThread = async (task: WorkerTask, onPercent: OnPercent): Promise<WorkerResult | null> => {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  })
  let deadline: NodeJS.Timeout | undefined
  try {
    return await new Promise<WorkerResult | null>((resolve, reject) => {
      listen(worker, onPercent, { resolve, reject })
      deadline = setTimeout(
        () => reject(new BoundaryProblem('boundary.too_slow', { minutes: MINUTES })),
        MINUTES * 60_000,
      )
    })
  } finally {
    clearTimeout(deadline)
    await worker.terminate()
  }
}
