import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Case, checkCase } from './check-case.ts'

const SHELF = new URL('../../../law/cases/', import.meta.url)

describe.each(globSync('**/*.yaml', { cwd: SHELF }).sort())('%s', (file) => {
  const cases = parse(readFileSync(new URL(file, SHELF), 'utf8')) as Case[]
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    expect(one.expect).toBeDefined()
    expect(checkCase(one).differences).toEqual([])
  })
})

test('a case with an unknown rule or another expectation is different', () => {
  const facts = { month: '2026-02', income: 1_000_000 }
  expect(checkCase({ name: 'x', rule: 'iuran.awan', facts }).differences).toMatchObject([{ at: 'rule' }])
  expect(checkCase({ name: 'x', rule: 'iuran.bpu', facts, expect: { total: 1 } }).differences).toEqual([
    { at: 'total', expected: 1, found: 16_800 },
  ])
  const outline = { name: 'x', rule: 'manfaat.jp', facts: { day: '2026-11-21', monthsPaid: 1 } }
  expect(checkCase({ ...outline, expect: { leastMonthly: { of: 1 } } }).differences).toMatchObject([
    { at: 'leastMonthly', found: null },
  ])
})
