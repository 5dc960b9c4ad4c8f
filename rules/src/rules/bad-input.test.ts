import { describe, expect, test } from 'vitest'
import type { FactKind, FactShape } from '../fact/index.ts'
import { assess, type Rule } from '../rule/index.ts'
import { checkCase } from './check-case.ts'
import { type RuleName, RULES } from './rules.ts'

const rules = Object.entries(RULES) as unknown as [RuleName, Rule][]

/** The least that answers a fact, on a day before all law. */
const least = ({ kind, choices, least, of }: FactKind<unknown>): unknown => {
  if (kind === 'day') return '2010-01-01'
  if (kind === 'month') return '2010-01'
  if (kind === 'whole') return Math.max(1, least!)
  if (kind === 'flag') return false
  if (kind === 'choice') return choices![0]
  if (kind === 'list') return []
  return kind === 'record' ? leastOf(of as FactShape) : 'kata'
}
const leastOf = (shape: FactShape): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([name, kind]) =>
      kind.optional ? [] : [[name, least(kind)] satisfies [string, unknown]],
    ),
  )

/** The code of the issue on a fact, when all others are said well. */
const issueOn = (rule: Rule, fact: string, said: unknown): string | undefined => {
  const found = assess(rule, { ...leastOf(rule.facts), [fact]: said })
  return found.kind === 'issues' ? found.issues.find((one) => one.fact === fact)?.code : undefined
}

/** Every fact of one kind that a rule asks. */
const ofKind = (rule: Rule, kind: string): [string, FactKind<unknown>][] =>
  Object.entries(rule.facts).filter(([, one]) => one.kind === kind)

const refused = (rule: RuleName, facts: object): readonly string[] => {
  const found = assess(RULES[rule] as unknown as Rule, facts)
  return found.kind === 'refused' ? found.refusals.map(({ code }) => code) : []
}
const answered = (rule: RuleName, facts: object): unknown => {
  const found = assess(RULES[rule] as unknown as Rule, facts)
  return found.kind === 'answer' ? found.answer : found
}

describe.each(rules)('%s', (_, rule) => {
  test('names a fact that it does not know, and all that are missing', () => {
    const found = assess(rule, { ongkos: 1 })
    const issues = found.kind === 'issues' ? found.issues : []
    const asked = Object.entries(rule.facts).filter(([, { optional }]) => !optional)
    expect(issues).toEqual([
      { fact: 'ongkos', code: 'fact.unknown' },
      ...asked.map(([fact]) => ({ fact, code: 'fact.missing' })),
    ])
  })

  test('refuses a sum below zero, an absurd one and what is no whole number', () => {
    for (const [fact, { least, most }] of ofKind(rule, 'whole')) {
      expect(issueOn(rule, fact, -1)).toBe('fact.negative')
      expect(issueOn(rule, fact, least! - 1)).toBe(least === 0 ? 'fact.negative' : 'fact.too_small')
      expect(issueOn(rule, fact, least)).toBeUndefined()
      expect(issueOn(rule, fact, most)).toBeUndefined()
      expect(issueOn(rule, fact, most! + 1)).toBe('fact.too_large')
      for (const said of [1.5, Number.NaN, Number.POSITIVE_INFINITY, '1000', 10n, {}])
        expect(issueOn(rule, fact, said)).toBe('fact.not_whole')
    }
  })

  test('refuses days and months that are in no calendar, or beyond belief', () => {
    for (const [fact] of ofKind(rule, 'day')) {
      for (const said of ['2026-02-29', '2026-11', '10-11-2026', 20261110, ''])
        expect(issueOn(rule, fact, said)).toBe('fact.not_a_day')
      for (const said of ['1899-12-31', '2201-01-01'])
        expect(issueOn(rule, fact, said)).toBe('fact.out_of_time')
      for (const said of ['1900-01-01', '2200-12-31']) expect(issueOn(rule, fact, said)).toBeUndefined()
    }
    for (const [fact] of ofKind(rule, 'month')) {
      for (const said of ['2026-13', '2026-00', '2026-11-10', 202611])
        expect(issueOn(rule, fact, said)).toBe('fact.not_a_month')
      expect(issueOn(rule, fact, '2201-01')).toBe('fact.out_of_time')
    }
  })

  test('refuses what is no list, an endless one, no yes or no, and what is none of the choices', () => {
    for (const [fact] of ofKind(rule, 'list')) {
      expect(issueOn(rule, fact, {})).toBe('fact.not_a_list')
      expect(issueOn(rule, fact, Array(1201).fill(1))).toBe('fact.too_many')
    }
    for (const [fact] of ofKind(rule, 'flag')) expect(issueOn(rule, fact, 'ya')).toBe('fact.not_yes_or_no')
    for (const [fact] of ofKind(rule, 'choice')) expect(issueOn(rule, fact, 'awan')).toBe('fact.not_one_of')
    for (const [fact] of ofKind(rule, 'name'))
      for (const said of ['', 'a'.repeat(101), 1]) expect(issueOn(rule, fact, said)).toBe('fact.not_a_word')
  })
})

const dated = rules.filter(([, rule]) => [...ofKind(rule, 'day'), ...ofKind(rule, 'month')].length > 0)

test.each(dated)('%s refuses a day before any law by name', (_, rule) => {
  const found = assess(rule, leastOf(rule.facts))
  const codes = found.kind === 'refused' ? found.refusals.map(({ code }) => code) : []
  expect(codes).toEqual([expect.stringMatching(/\.before_law$/)])
})

test('a rule that nobody knows is a difference of its own', () => {
  expect(checkCase({ name: 'x', rule: 'manfaat.awan', facts: {} })).toMatchObject({
    found: null,
    differences: [{ at: 'rule' }],
  })
})

const PAID = [{ from: '2020-01', to: '2026-11' }]

test('a death before birth is refused wherever both days are asked', () => {
  const days = { bornOn: '1990-01-02', diedOn: '1990-01-01' }
  const jkm = { segment: 'BPU', payments: PAID }
  expect(refused('manfaat.jkm', { ...jkm, ...days })).toContain('jkm.before_law')
  expect(refused('manfaat.jkm', { ...jkm, diedOn: '2026-11-10', bornOn: '2026-11-11' })).toEqual([
    'facts.death_before_birth',
  ])
  const accident = { happenedOn: '2026-11-10', outcome: 'MENINGGAL', wage: 1_000_000 }
  expect(refused('manfaat.jkk', { ...accident, ...days })).toEqual(['jkk.died_before_accident'])
  expect(refused('iuran.keadaan', { month: '2026-11', payments: PAID, ...days })).toEqual([
    'facts.death_before_birth',
  ])
  expect(refused('peserta.kelayakan', { month: '2026-11', nikValid: true, ...days })).toContain(
    'facts.death_before_birth',
  )
})

test('iuran paid after the death is said wherever payments and a death are asked', () => {
  const payments = [...PAID, { from: '2026-12', to: '2026-12', paidOn: '2026-11-11' }]
  const death = { payments, diedOn: '2026-11-10' }
  expect(answered('manfaat.jkm', { ...death, segment: 'BPU' })).toMatchObject({
    warnings: ['iuran.paid_after_death'],
  })
  expect(answered('iuran.keadaan', { ...death, month: '2026-11' })).toMatchObject({ paidAfterDeath: true })
})

test('a child born more than ten months after the death is refused with and without enough iuran', () => {
  const born = (bornOn: string) => ({ children: [{ bornOn, stage: 'BELUM' }] })
  const death = { diedOn: '2026-01-10', segment: 'BPU' }
  const accident = { happenedOn: '2026-01-10', outcome: 'MENINGGAL', wage: 1_000_000 }
  for (const from of ['2020-01', '2025-12']) {
    const payments = [{ from, to: '2026-01' }]
    expect(refused('manfaat.jkm', { ...death, payments, ...born('2026-12-01') })).toEqual([
      'beasiswa.born_too_late',
    ])
    expect(refused('manfaat.jkm', { ...death, payments, ...born('2026-11-30') })).toEqual([])
  }
  expect(refused('manfaat.jkk', { ...accident, ...born('2026-12-01') })).toEqual(['beasiswa.born_too_late'])
  expect(refused('manfaat.jkk', { ...accident, ...born('2026-11-30') })).toEqual([])
  expect(refused('manfaat.beasiswa', { eventOn: '2026-01-10', ...born('2026-12-01') })).toEqual([
    'beasiswa.born_too_late',
  ])
})

test('a refusal names the child it is about, by its number', () => {
  const born = (bornOn: string) => ({ bornOn, stage: 'BELUM' })
  const children = [born('2026-12-01'), born('2020-01-01'), born('2026-12-01')]
  const found = assess(RULES['manfaat.beasiswa'], { eventOn: '2026-01-10', children })
  const named = found.kind === 'refused' ? found.refusals.map(({ facts }) => facts?.['child']) : []
  expect(named).toEqual([1, 3])
})

test('payers that overlap are said, and bar another payer', () => {
  const payments = [...PAID, { from: '2026-11', to: '2026-12', payer: 'LAIN' }]
  expect(answered('manfaat.jkm', { payments, diedOn: '2026-11-10', segment: 'BPU' })).toMatchObject({
    warnings: ['iuran.paid_twice'],
  })
  expect(answered('iuran.keadaan', { payments, month: '2026-11' })).toMatchObject({
    paidTwice: [{ from: '2026-11', to: '2026-11' }],
  })
  const person = { month: '2026-11', bornOn: '1990-01-01', nikValid: true, fundedByOther: true }
  expect(refused('peserta.kelayakan', person)).toEqual(['peserta.funded_by_other'])
})
