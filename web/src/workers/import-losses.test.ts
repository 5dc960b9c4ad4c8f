import { expect, test } from 'vitest'
import { lossesOf } from './import-losses.ts'

const LIST = {
  funnel: { rows: 30, people: 27, passed: 20, clear: 11, doubtful: 4, changes: 9 },
  effects: { new: 7, updated: 2, same: 1, doubtful: 4 },
  issues: [
    { code: 'register.known', count: 5, verdict: 'warned' },
    { code: 'register.resembles_row', count: 3, verdict: 'warned' },
  ],
}

test('every row that changes nothing has one reason, and a twin in the file is not said to live elsewhere', () => {
  const losses = lossesOf(LIST)
  expect(losses).toEqual({ aside: 3, rejected: 7, doubtful: 4, elsewhere: 5, twice: 1, same: 1 })
  const lost = Object.values(losses).reduce((sum, n) => sum + n, 0)
  expect(lost + LIST.funnel.changes).toBe(LIST.funnel.rows)
})
