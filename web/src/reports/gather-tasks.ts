import type { Task } from './tasks-query.ts'

/** A task, or several of one kind gathered into one line. */
export type GatheredTask = Task & { lists?: number }

const FEW = 2

/** Rejected rows of many lists would crowd out everything else: more than two such lists become one line. */
export const gatherTasks = (tasks: readonly Task[]): GatheredTask[] => {
  const rejected = tasks.filter(({ kind }) => kind === 'import.rejected')
  const [first] = rejected
  if (!first || rejected.length <= FEW) return [...tasks]
  const { importId: _, fileName: __, ...common } = first
  const count = rejected.reduce((sum, task) => sum + task.count, 0)
  const gathered = { ...common, count, lists: rejected.length } as GatheredTask
  return [gathered, ...tasks.filter(({ kind }) => kind !== 'import.rejected')]
}
