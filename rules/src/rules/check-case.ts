import { type Assessment, assess, type Rule } from '../rule/index.ts'
import { type RuleName, RULES } from './rules.ts'

/** A case that a lawyer can read: a rule, facts, and what is expected of the answer, as far as it is named. */
export type Case = {
  readonly name: string
  readonly rule: string
  readonly facts: unknown
  readonly expect?: unknown
}
export type Difference = { readonly at: string; readonly expected: unknown; readonly found: unknown }
export type CheckedCase = {
  readonly name: string
  readonly rule: string
  readonly found: Assessment | null
  readonly differences: readonly Difference[]
}

/** What an expectation is held against: the answer itself, or why there is none. */
const held = (found: Assessment): unknown => {
  if (found.kind === 'answer')
    return { ...(found.answer as object), unsure: found.unsure.map(({ id }) => id) }
  if (found.kind === 'refused') return { refused: found.refusals.map(({ code }) => code) }
  return { issues: Object.fromEntries(found.issues.map(({ fact, code }) => [fact, code])) }
}

/** Every part that is expected must be found as it is; what is not named may be anything. */
function differencesOf(expected: unknown, found: unknown, at: string): Difference[] {
  if (typeof expected !== 'object' || expected === null)
    return Object.is(expected, found) ? [] : [{ at, expected, found }]
  if (typeof found !== 'object' || found === null) return [{ at, expected, found }]
  if (Array.isArray(expected) && Array.isArray(found) && expected.length !== found.length)
    return [{ at, expected, found }]
  return Object.entries(expected).flatMap(([key, value]) =>
    differencesOf(value, (found as Record<string, unknown>)[key], at === '' ? key : `${at}.${key}`),
  )
}

const isRule = (name: string): name is RuleName => Object.hasOwn(RULES, name)

/** Asks the rule of a case and compares; an unknown rule is a difference of its own. */
export function checkCase({ name, rule, facts, expect }: Case): CheckedCase {
  if (!isRule(rule))
    return {
      name,
      rule,
      found: null,
      differences: [{ at: 'rule', expected: Object.keys(RULES), found: rule }],
    }
  const found = assess(RULES[rule] as unknown as Rule, facts)
  return {
    name,
    rule,
    found,
    differences: expect === undefined ? [] : differencesOf(expect, held(found), ''),
  }
}
