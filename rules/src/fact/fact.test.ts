import { expect, test } from 'vitest'
import {
  aDay,
  aFlag,
  aName,
  aWhole,
  type FactKind,
  listOf,
  maybe,
  MOST_BUDGET,
  MOST_INCOME,
  MOST_MONEY,
  MOST_MONTHS,
  MOST_PEOPLE,
  oneOf,
  orElse,
  readFacts,
  recordOf,
} from './index.ts'

/** What one fact was read as, or what is wrong with it. */
const read = (kind: FactKind<unknown>, said: unknown): unknown => {
  const found = readFacts({ fact: kind }, { fact: said })
  return 'facts' in found ? found.facts.fact : found.issues.map(({ code }) => code)
}

test('a fact is read as it was said', () => {
  expect(read(aDay, '2026-11-21')).toBe('2026-11-21')
  expect(read(aFlag, false)).toBe(false)
  expect(read(oneOf(['BPU', 'PU']), 'PU')).toBe('PU')
  expect(read(aName, 'a'.repeat(100))).toBe('a'.repeat(100))
  expect(read(listOf(aWhole(3)), [0, 3])).toEqual([0, 3])
  expect(read(listOf(aWhole(3)), Array(1200).fill(1))).toHaveLength(1200)
  expect(read(recordOf({ part: aName }), { part: 'sebelah_mata' })).toEqual({ part: 'sebelah_mata' })
})

test('a list is wrong where one of it is, a record where one of its facts is', () => {
  expect(read(listOf(aWhole(3)), [0, 4])).toEqual(['fact.too_large'])
  expect(read(recordOf({ part: aName }), {})).toEqual(['fact.missing'])
  expect(read(recordOf({ part: aName }), { part: 'a', side: 'kiri' })).toEqual(['fact.unknown'])
  expect(read(recordOf({ part: aName }), null)).toEqual(['fact.missing'])
})

test('what may be left out is null or what stands for it, and is read where it is said', () => {
  for (const said of [undefined, null]) {
    expect(read(maybe(aWhole(3)), said)).toBeNull()
    expect(read(orElse(aWhole(3), 2), said)).toBe(2)
  }
  expect(read(maybe(aWhole(3)), 0)).toBe(0)
  expect(read(orElse(aWhole(3), 2), 0)).toBe(0)
  expect(read(maybe(aWhole(3)), 4)).toEqual(['fact.too_large'])
  expect(readFacts({ fact: maybe(aDay) }, {})).toEqual({ facts: { fact: null } })
})

test('kinds tell a form what they may hold', () => {
  expect(maybe(aWhole(9, 2))).toMatchObject({ kind: 'whole', least: 2, most: 9, optional: true })
  expect(orElse(oneOf(['a', 'b']), 'a')).toMatchObject({
    kind: 'choice',
    choices: ['a', 'b'],
    optional: true,
  })
  expect(aWhole(9)).toMatchObject({ least: 0 })
  expect(aWhole(9).optional).toBeUndefined()
})

test('everything wrong is said at once, in the order of the shape', () => {
  const shape = { day: aDay, sum: aWhole(9), yes: aFlag }
  expect(readFacts(shape, { yes: 1, day: 'kemarin', toString: 1 })).toEqual({
    issues: [
      { fact: 'toString', code: 'fact.unknown' },
      { fact: 'day', code: 'fact.not_a_day' },
      { fact: 'sum', code: 'fact.missing' },
      { fact: 'yes', code: 'fact.not_yes_or_no' },
    ],
  })
  expect(readFacts({ yes: aFlag }, Object.create({ yes: true }))).toEqual({
    issues: [{ fact: 'yes', code: 'fact.missing' }],
  })
  for (const said of [null, undefined, 'ya', 5])
    expect(readFacts({ year: aWhole(9) }, said)).toEqual({ issues: [{ fact: 'year', code: 'fact.missing' }] })
})

test('nobody goes beyond ten milliard a month, a hundred years, or all people there are', () => {
  expect([MOST_INCOME, MOST_MONEY, MOST_BUDGET]).toEqual([1e10, 1e12, 1e15])
  expect([MOST_MONTHS, MOST_PEOPLE]).toEqual([1200, 300_000_000])
})

test('a mistake of ours is no issue of theirs', () => {
  const broken: FactKind<never> = {
    kind: 'name',
    read: () => {
      throw new TypeError('broken')
    },
  }
  expect(() => readFacts({ broken }, { broken: 1 })).toThrow('broken')
})
