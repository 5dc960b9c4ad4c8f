import type { FactKind, FactShape } from '@naungan/rules/fact'
import { assess, REFUSALS, type Rule } from '@naungan/rules/rule'
import { RULES, type RuleName } from '@naungan/rules/rules'
import { z } from 'zod'
import { reading } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'

type FactView = { kind: string; optional: boolean; choices?: readonly string[]; of?: unknown }

const isShape = (of: FactShape | FactKind<unknown>): of is FactShape => typeof of['read'] !== 'function'

const factView = ({ kind, optional, choices, of }: FactKind<unknown>): FactView => ({
  kind,
  optional: optional === true,
  ...(choices ? { choices } : {}),
  ...(of ? { of: isShape(of) ? shapeView(of) : factView(of) } : {}),
})

const shapeView = (shape: FactShape): Record<string, FactView> =>
  Object.fromEntries(Object.entries(shape).map(([name, kind]) => [name, factView(kind)]))

const ruleOf = (name: string): Rule => {
  if (!Object.hasOwn(RULES, name)) throw new Problem('rule.unknown', { rule: name.slice(0, 100) })
  return RULES[name as RuleName] as unknown as Rule
}

const readRules = reading({
  can: 'anyone',
  input: z.object({}),
  output: z.object({
    rules: z.array(z.object({ name: z.string(), facts: z.record(z.string(), z.unknown()) })),
  }),
  run: async () => ({
    rules: Object.entries(RULES).map(([name, { facts }]) => ({ name, facts: shapeView(facts) })),
  }),
})

const finding = z.object({ code: z.string(), sentence: z.string() })

/** Nothing of what is asked is kept: facts of a family are nobody's business but theirs. */
const askRule = reading({
  can: 'anyone',
  input: z.object({ rule: z.string(), facts: z.record(z.string(), z.unknown()) }),
  output: z.object({
    kind: z.enum(['answer', 'refused', 'issues']),
    answer: z.unknown().optional(),
    because: z.unknown().optional(),
    unsure: z.array(z.unknown()).optional(),
    refusals: z.array(finding.extend({ facts: z.unknown().optional() })).optional(),
    issues: z.array(z.object({ fact: z.string(), code: z.string() })).optional(),
  }),
  run: async ({ language }, { rule, facts }) => {
    const found = assess(ruleOf(rule), facts)
    if (found.kind === 'answer') return { ...found, unsure: [...found.unsure] }
    if (found.kind === 'issues') return { kind: found.kind, issues: [...found.issues] }
    return {
      kind: found.kind,
      refusals: found.refusals.map((one) => ({ ...one, sentence: REFUSALS[one.code][language] })),
    }
  },
})

export const lawApi = {
  'GET /rules': readRules,
  'POST /rules/:rule': askRule,
}
