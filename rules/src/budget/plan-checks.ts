import { lawIfAny, lawOn } from '../law/index.ts'
import { type AreaCode, firstDayOf, levelOf, monthsBetween, parseAreaCode, within } from '../words/index.ts'
import { windowOf } from './plan-months.ts'
import type { Fund, Group, PlanInput } from './plan-facts.ts'
import type { PlanIssue, PlanIssueCode } from './plan-issues.ts'

const MOST_MONTHS = 36

const inPlan = (code: PlanIssueCode, fact: string | null): PlanIssue => ({
  list: 'plan',
  row: null,
  fact,
  code,
})

export function checkSetting({ months, leastMonths, funds, groups }: PlanInput): PlanIssue[] {
  const span = monthsBetween(months.from, months.to) + 1
  if (span < 1) return [inPlan('plan.months_reversed', 'months')]
  const issues: PlanIssue[] = []
  if (span > MOST_MONTHS) issues.push(inPlan('plan.too_long', 'months'))
  if (leastMonths > span) issues.push(inPlan('plan.least_above_months', 'leastMonths'))
  if (lawIfAny(firstDayOf(months.from), 'bpu.tingkat') === null)
    issues.push(inPlan('plan.before_law', 'months'))
  if (funds.length === 0) issues.push(inPlan('plan.no_funds', 'funds'))
  if (groups.every((group) => peopleOf(group) === 0)) issues.push(inPlan('plan.nobody', 'groups'))
  return issues
}

/** All who are eligible in a group: without cover, with cover that ends, with cover by others. */
export const peopleOf = ({ uncovered, active, covered }: Group): number =>
  uncovered + covered + active.reduce((sum, { people }) => sum + people, 0)

const unreadable = (areas: readonly string[] | null): boolean =>
  areas !== null && areas.some((area) => parseAreaCode(area) !== area)

export const checkPriorities = ({ priorities }: PlanInput): PlanIssue[] =>
  priorities.flatMap(({ areas }, n) =>
    unreadable(areas)
      ? [{ list: 'priorities', row: n + 1, fact: 'areas', code: 'area.unknown' } as const]
      : [],
  )

const lacksProgram = (fund: Fund, input: PlanInput): boolean =>
  lawOn(firstDayOf(input.months.from), 'bpu.program_wajib').value.some(
    (program) => !(fund.programs as readonly string[]).includes(program),
  )

export function checkFunds(input: PlanInput): PlanIssue[] {
  const seen = new Set<string>()
  const lawful = lawIfAny(firstDayOf(input.months.from), 'bpu.program_wajib') !== null
  return input.funds.flatMap((fund, n) => {
    const found: [string, PlanIssueCode][] = []
    if (seen.has(fund.id)) found.push(['id', 'fund.twice'])
    seen.add(fund.id)
    if (fund.closed) found.push(['closed', 'fund.closed'])
    if (unreadable(fund.areas)) found.push(['areas', 'area.unknown'])
    if (windowOf(input, fund) === null) found.push(['months', 'fund.no_month'])
    if (lawful && lacksProgram(fund, input)) found.push(['programs', 'fund.programs_missing'])
    return found.map(([fact, code]) => ({ list: 'funds', row: n + 1, fact, code }) as const)
  })
}

const isDesa = (text: string): boolean => parseAreaCode(text) === text && levelOf(text) === 'desa'

export const sameGroup = ({ desa, category, desil, risk, income, sector, employer }: Group): string =>
  JSON.stringify([desa, category, desil, risk, income, sector, employer])

export function checkGroups({ groups }: PlanInput): PlanIssue[] {
  const seen = new Set<string>()
  return groups.flatMap((group, n) => {
    const key = sameGroup(group)
    const found: [string | null, PlanIssueCode][] = []
    if (seen.has(key)) found.push([null, 'group.twice'])
    seen.add(key)
    if (!isDesa(group.desa)) found.push(['desa', 'area.not_desa'])
    return found.map(([fact, code]) => ({ list: 'groups', row: n + 1, fact, code }) as const)
  })
}

const peopleByDesa = (groups: readonly Group[]): Map<AreaCode, number> => {
  const people = new Map<AreaCode, number>()
  for (const group of groups) people.set(group.desa, (people.get(group.desa) ?? 0) + peopleOf(group))
  return people
}

/** A floor may not be above those who are eligible in any desa of its area, a target not above all of its area. */
export function checkLeast(input: PlanInput, list: 'floors' | 'targets'): PlanIssue[] {
  const people = [...peopleByDesa(input.groups)]
  const code = list === 'floors' ? 'floor.above_eligible' : 'target.above_eligible'
  return input[list].flatMap(({ area, people: asked }, n): PlanIssue[] => {
    const at = { list, row: n + 1 } as const
    if (parseAreaCode(area) !== area) return [{ ...at, fact: 'area', code: 'area.unknown' }]
    const inside = people.filter(([desa]) => within(desa, area))
    if (inside.length === 0) return [{ ...at, fact: 'area', code: 'area.nobody', area }]
    const wholes =
      list === 'floors' ? inside : [[area, inside.reduce((sum, [, of]) => sum + of, 0)] as [string, number]]
    return wholes
      .filter(([, most]) => asked > most)
      .map(([where, most]) => ({ ...at, fact: 'people', code, area: where, most }))
  })
}
