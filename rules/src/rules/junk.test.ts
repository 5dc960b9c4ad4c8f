import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Because, explain, STEPS } from '../because/index.ts'
import { FACT_ISSUES, type FactKind, type FactShape } from '../fact/index.ts'
import { LAW } from '../law/law.generated.ts'
import { assess, REFUSALS, type Rule } from '../rule/index.ts'
import { addMonths, dayOfNumber, type Words } from '../words/index.ts'
import { RULES } from './rules.ts'

const rules = Object.entries(RULES) as unknown as [string, Rule][]

const JUNE_2015 = 16_600
const A_GENERATION = 10_000
const FIVE_YEARS = 1_800

/** Days around which the law began, changed and will change. */
const someDay = fc
  .oneof(fc.integer({ min: 0, max: 3 * FIVE_YEARS }), fc.integer({ min: -A_GENERATION, max: A_GENERATION }))
  .map((n) => dayOfNumber(JUNE_2015 + n)!)
const someMonth = fc
  .oneof(fc.integer({ min: 0, max: 150 }), fc.integer({ min: -60, max: 240 }))
  .map((n) => addMonths('2015-06', n))
const WORDS = Object.values(LAW).flatMap(({ values }) =>
  values.flatMap(({ value }) =>
    Array.isArray(value) ? value.flatMap((row) => (typeof row === 'string' ? row : Object.values(row))) : [],
  ),
)
const someWord = fc.constantFrom(...new Set(WORDS.filter((word) => typeof word === 'string')))

const someWhole = (least: number, most: number) =>
  fc.oneof(fc.integer({ min: least, max: Math.min(most, least + 60) }), fc.integer({ min: least, max: most }))

/** Facts that a rule could be asked with, as its shape says. */
const said = (kind: FactKind<unknown>): fc.Arbitrary<unknown> => {
  const full = (): fc.Arbitrary<unknown> => {
    if (kind.kind === 'day') return someDay
    if (kind.kind === 'month') return someMonth
    if (kind.kind === 'whole') return someWhole(kind.least!, kind.most!)
    if (kind.kind === 'flag') return fc.boolean()
    if (kind.kind === 'choice') return fc.constantFrom(...kind.choices!)
    if (kind.kind === 'list') return fc.array(said(kind.of as FactKind<unknown>), { maxLength: 4 })
    if (kind.kind === 'record') return facts(kind.of as FactShape)
    return someWord
  }
  return kind.optional === true ? fc.option(full(), { nil: undefined, freq: 3 }) : full()
}

const facts = (shape: FactShape): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .record(Object.fromEntries(Object.entries(shape).map(([fact, kind]) => [fact, said(kind)])))
    .map((given) =>
      typeof given['from'] === 'string' && typeof given['to'] === 'string' && given['from'] > given['to']
        ? { ...given, from: given['to'], to: given['from'] }
        : given,
    )

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

/** Money below zero, anywhere in a tree. */
const owing = ({ step, value, from }: Because): string[] => [
  ...(STEPS[step].unit === 'rupiah' && !((value as number) >= 0) ? [`${step} ${value}`] : []),
  ...(from ?? []).flatMap(owing),
]

const check = (rule: Rule, given: unknown): void => {
  const found = assess(rule, given)
  if (found.kind === 'issues') {
    for (const { code } of found.issues) expect(FACT_ISSUES[code]).toBeDefined()
    return
  }
  if (found.kind === 'refused') {
    expect(found.refusals.length).toBeGreaterThan(0)
    for (const { code } of found.refusals) expect(REFUSALS[code]).toBeDefined()
    return
  }
  for (const number of numbersIn(found.answer)) expect(Number.isSafeInteger(number)).toBe(true)
  expect(owing(found.because)).toEqual([])
  for (const language of ['id', 'en'] as const)
    for (const { step, value } of explain(found.because, language)) {
      expect(step).not.toBe('')
      expect(value).not.toMatch(/NaN|undefined|Infinity|null/)
    }
  expect(JSON.parse(JSON.stringify(found.because)).step).toBe(found.because.step)
}

describe.each(rules)('%s', (_, rule) => {
  test('answers facts of its shape in whole numbers, or says why not', () => {
    fc.assert(
      fc.property(facts(rule.facts), (given) => check(rule, given)),
      { numRuns: 400 },
    )
  })

  test('answers whatever else is said with issues', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true }), (given) =>
        check(rule, given),
      ),
      { numRuns: 50 },
    )
  })

  test('answers a fact that is not what it should be with an issue on it', () => {
    for (const fact of Object.keys(rule.facts)) {
      const found = assess(rule, { [fact]: Symbol(fact) })
      expect(found).toMatchObject({ kind: 'issues' })
      expect('issues' in found && found.issues.some((one) => one.fact === fact)).toBe(true)
    }
  })
})

test('every step has words in both languages, and every refusal and issue a sentence', () => {
  for (const { id, en } of Object.values<Words>(STEPS)) expect([id, en]).not.toContain('')
  for (const { id, en } of [...Object.values(REFUSALS), ...Object.values(FACT_ISSUES)])
    for (const words of [id, en]) expect(words).toMatch(/^[A-Z].{10,}\.$/)
})
