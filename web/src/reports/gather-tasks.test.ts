import { expect, test } from 'vitest'
import { gatherTasks } from './gather-tasks.ts'
import type { Task } from './tasks-query.ts'

const rejected = (importId: string, count: number) =>
  ({
    kind: 'import.rejected',
    count,
    area: '35.24',
    areaName: 'Kabupaten Lamongan',
    importId,
    fileName: `${importId}.csv`,
  }) as Task
const missing = { kind: 'list.missing', count: 1, area: '35.24', areaName: 'Kabupaten Lamongan' } as Task

test('rejected rows of three lists become one line with their sum', () => {
  const [first, ...others] = gatherTasks([rejected('a', 3), missing, rejected('b', 4), rejected('c', 5)])
  expect(first).toMatchObject({ kind: 'import.rejected', count: 12, lists: 3 })
  expect(first?.importId).toBeUndefined()
  expect(others).toEqual([missing])
})

test('two lists stay two lines', () => {
  const two = [rejected('a', 3), rejected('b', 4), missing]
  expect(gatherTasks(two)).toEqual(two)
})
