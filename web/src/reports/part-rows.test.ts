import { expect, test } from 'vitest'
import type { Coverage } from './coverage-query.ts'
import { type PartRow, wholeTable } from './part-rows.ts'

const row = (key: string, people: number | null): PartRow => ({
  key,
  what: { rest: 0 },
  people,
  shouldBe: 100,
  coverageBp: null,
  targetBp: null,
  gap: null,
  below: 0,
  of: 0,
})

const withUnknown = (unknownDesa: number) => ({ unknownDesa }) as Coverage

const keys = (rows: PartRow[]) => rows.map(({ key }) => key)

test('a short table adds up to the whole: the parts shown, the others together, the people of no known desa', () => {
  const rows = wholeTable([row('a', 5), row('b', 4), row('c', 3), row('d', 2)], withUnknown(7), 2)
  expect(keys(rows)).toEqual(['a', 'b', 'rest', 'unknown'])
  expect(rows.reduce((sum, { people }) => sum + (people ?? 0), 0)).toBe(5 + 4 + 3 + 2 + 7)
})

test('one part left over is shown as itself', () => {
  expect(keys(wholeTable([row('a', 5), row('b', 4), row('c', 3)], withUnknown(0), 2))).toEqual([
    'a',
    'b',
    'c',
  ])
})

test('parts that nobody has counted are not summed as zero', () => {
  const rows = wholeTable([row('a', 5), row('b', null), row('c', null), row('d', null)], withUnknown(0), 1)
  expect(rows.at(-1)?.people).toBeNull()
})
