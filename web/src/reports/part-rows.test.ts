import { expect, test } from 'vitest'
import type { Coverage } from './coverage-query.ts'
import { type PartRow, wholeTable } from './part-rows.ts'

const unknown = {
  name: '',
  coverageBp: null,
  targetBp: null,
  gap: null,
  neededPerMonth: null,
  below: 0,
  of: 0,
  floor: null,
}

const row = (key: string, people: number | null): PartRow => ({
  ...unknown,
  key,
  what: { rest: 0 },
  people,
  shouldBe: 100,
})

const withUnknown = (unknownDesa: number) => ({ unknownDesa }) as Coverage

const keys = (rows: PartRow[]) => rows.map(({ key }) => key)

test('a short table adds up to the whole: the parts shown, the others together, the people of no known desa', () => {
  const rows = wholeTable([row('a', 5), row('b', 4), row('c', 3), row('d', 2)], withUnknown(7), { most: 2 })
  expect(keys(rows)).toEqual(['a', 'b', 'rest', 'unknown'])
  expect(rows.reduce((sum, { people }) => sum + (people ?? 0), 0)).toBe(5 + 4 + 3 + 2 + 7)
})

test('one part left over is shown as itself', () => {
  expect(keys(wholeTable([row('a', 5), row('b', 4), row('c', 3)], withUnknown(0), { most: 2 }))).toEqual([
    'a',
    'b',
    'c',
  ])
})

test('parts that nobody has counted are not summed as zero', () => {
  const rows = wholeTable([row('a', 5), row('b', null), row('c', null), row('d', null)], withUnknown(0), {
    most: 1,
  })
  expect(rows.at(-1)?.people).toBeNull()
})

test('parts that are not looked for are one line beneath those that are, so that the column still adds up', () => {
  const floor = (reached: number) => ({ area: '', lowest: 9, highest: 9, of: 4, known: 4, reached })
  const rows = [
    { ...row('a', 5), floor: floor(4) },
    { ...row('b', 4), floor: floor(3) },
    { ...row('c', 3), floor: floor(4) },
  ]
  const seen = wholeTable(rows, withUnknown(0), { most: 10, side: 'sudah' })
  expect(keys(seen)).toEqual(['a', 'c', 'rest'])
  expect(seen.at(-1)).toMatchObject({ people: 4, what: { rest: 1 } })
})
