import { type FactShape, type FactsOf, readFacts } from '../fact/index.ts'
import { PLAN_LISTS, type PlanInput, SETTING_FACTS } from './plan-facts.ts'
import { checkFunds, checkGroups, checkLeast, checkPriorities, checkSetting } from './plan-checks.ts'
import type { PlanIssue } from './plan-issues.ts'

type Said = Readonly<Record<string, unknown>>
type Note = (issue: PlanIssue) => void

const isObject = (said: unknown): said is Said =>
  typeof said === 'object' && said !== null && !Array.isArray(said)

const readRows = <S extends FactShape>(
  list: keyof typeof PLAN_LISTS,
  shape: S,
  said: unknown,
  note: Note,
): FactsOf<S>[] => {
  if (said === undefined) return []
  if (!Array.isArray(said)) {
    note({ list, row: null, fact: null, code: 'fact.not_a_list' })
    return []
  }
  return said.flatMap((one, n) => {
    const read = readFacts(shape, one)
    if ('facts' in read) return [read.facts]
    for (const { fact, code } of read.issues) note({ list, row: n + 1, fact, code })
    return []
  })
}

/** For people and their editors; not read. */
const UNREAD = ['$schema', 'note']

const readSetting = (said: Said, note: Note) => {
  const lists = [...Object.keys(PLAN_LISTS), ...UNREAD]
  const own = Object.fromEntries(Object.entries(said).filter(([name]) => !lists.includes(name)))
  const read = readFacts(SETTING_FACTS, own)
  if ('facts' in read) return read.facts
  for (const { fact, code } of read.issues) note({ list: 'plan', row: null, fact, code })
  return null
}

/** All that is wrong with a plan whose rows could be read. */
export function checkPlan(input: PlanInput): PlanIssue[] {
  return [
    ...checkSetting(input),
    ...checkPriorities(input),
    ...checkFunds(input),
    ...checkGroups(input),
    ...checkLeast(input, 'floors'),
    ...checkLeast(input, 'targets'),
  ]
}

/** A plan as somebody wrote it, or everything that is wrong with it at once. */
export function readPlan(said: unknown): { plan: PlanInput } | { issues: readonly PlanIssue[] } {
  if (!isObject(said)) return { issues: [{ list: 'plan', row: null, fact: null, code: 'plan.not_a_plan' }] }
  const issues: PlanIssue[] = []
  const note: Note = (issue) => issues.push(issue)
  const setting = readSetting(said, note)
  const priorities = readRows('priorities', PLAN_LISTS.priorities, said.priorities, note)
  const floors = readRows('floors', PLAN_LISTS.floors, said.floors, note)
  const targets = readRows('targets', PLAN_LISTS.targets, said.targets, note)
  const funds = readRows('funds', PLAN_LISTS.funds, said.funds, note)
  const groups = readRows('groups', PLAN_LISTS.groups, said.groups, note)
  if (setting === null || issues.length > 0) return { issues }
  const plan: PlanInput = { ...setting, priorities, floors, targets, funds, groups }
  const found = checkPlan(plan)
  return found.length > 0 ? { issues: found } : { plan }
}
