import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Problem } from '../platform/problem.ts'
import type { CountTask } from './counting-process.ts'
import type { Counted } from './plan-outcome.ts'

const PROGRAM = fileURLToPath(new URL('./counting-process.ts', import.meta.url))
const HEAP_MB = 1_024
const DEADLINE_MS = 120_000
/** So many wait at most; whoever comes then is told to try again. */
const MOST_WAITING = 4

let last: Promise<unknown> = Promise.resolve()
let waiting = 0

const count = (task: CountTask): Promise<Counted> =>
  new Promise((resolve, reject) => {
    const child = fork(PROGRAM, [], {
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
      // Counting needs no key and no address of the server.
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const deadline = setTimeout(() => child.kill('SIGKILL'), DEADLINE_MS)
    child.once('message', (counted) => resolve(counted as Counted))
    child.once('error', reject)
    child.once('exit', () => {
      clearTimeout(deadline)
      reject(new Problem('plan.not_solved'))
    })
    child.send(task)
  })

/**
 * Counts a plan in a process of its own, one plan at a time: it takes a processor for as long as it lasts, and a solver
 * that breaks down takes no request with it.
 */
export const countApart = async (task: CountTask): Promise<Counted> => {
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
