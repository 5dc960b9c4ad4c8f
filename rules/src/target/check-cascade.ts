import { type AreaCode, parentOf, parseAreaCode } from '../words/index.ts'
import { NO_LIMIT } from './cascade-bounds.ts'
import type { CascadeArea, CascadeMethod, CascadeParent, LevelMethods } from './cascade-facts.ts'
import type { CascadeIssue, CascadeIssueCode } from './cascade-problems.ts'
import type { CascadeNode, CascadeTree } from './cascade-tree.ts'
import { neededOf, weightOf } from './cascade-weight.ts'

type Row = { readonly row: number | null; readonly area: AreaCode | null }

const COUNTS = ['eligible', 'covered', 'base', 'poor', 'desa', 'floor', 'cap', 'locked'] as const

const issue = (code: CascadeIssueCode, { row, area }: Row, field: string | null): CascadeIssue => ({
  code,
  row,
  area,
  field,
})

const isNumber = (value: unknown): value is number => typeof value === 'number'

/** More of it is a slip of the pen, and products of figures below stay exact. */
const MOST: Readonly<Record<string, number>> = {
  desa: 1_000_000,
  factorBp: 1_000_000,
  perDesa: 1_000_000,
  times: 1_000,
}

const wrongCount = (value: number, most = NO_LIMIT): CascadeIssueCode | null => {
  if (!Number.isInteger(value)) return 'cascade.not_whole'
  if (value < 0) return 'cascade.negative'
  return value > most ? 'cascade.too_large' : null
}

const wrongPercent = (value: number): CascadeIssueCode | null => {
  if (!Number.isInteger(value)) return 'cascade.not_whole'
  return value < 0 || value > 10_000 ? 'cascade.percent_range' : null
}

function figureIssues(
  facts: Readonly<Record<string, unknown>>,
  counts: readonly string[],
  at: Row,
): CascadeIssue[] {
  const fields = [...counts, 'percentBp']
  return fields.flatMap((field) => {
    const value = facts[field]
    if (!isNumber(value)) return []
    const code = field === 'percentBp' ? wrongPercent(value) : wrongCount(value, MOST[field])
    return code === null ? [] : [issue(code, at, field)]
  })
}

const exceeds = (one: number | null | undefined, other: number | null | undefined): boolean =>
  isNumber(one) && isNumber(other) && one > other

/** Figures of one area that contradict each other. */
function contradictions(facts: CascadeArea, at: Row): CascadeIssue[] {
  const { floor, cap, locked, eligible, poor } = facts
  const found: CascadeIssue[] = []
  if (exceeds(floor, cap)) found.push(issue('cascade.floor_above_cap', at, 'floor'))
  if (exceeds(floor, eligible)) found.push(issue('cascade.floor_above_eligible', at, 'floor'))
  if (exceeds(floor, locked) || exceeds(locked, cap))
    found.push(issue('cascade.locked_outside', at, 'locked'))
  if (exceeds(poor, eligible)) found.push(issue('cascade.poor_above_eligible', at, 'poor'))
  return found
}

/** What is wrong with each row by itself, in the order of the rows. */
export function rowIssues(areas: readonly CascadeArea[]): CascadeIssue[] {
  if (areas.length === 0) return [issue('cascade.empty', { row: null, area: null }, 'areas')]
  const seen = new Set<AreaCode>()
  return areas.flatMap((facts, n) => {
    const at = { row: n + 1, area: facts.area }
    const found: CascadeIssue[] = []
    if (parseAreaCode(facts.area) !== facts.area) found.push(issue('cascade.code', at, 'area'))
    else if (seen.has(facts.area)) found.push(issue('cascade.twice', at, 'area'))
    seen.add(facts.area)
    return [...found, ...figureIssues(facts, COUNTS, at), ...contradictions(facts, at)]
  })
}

export const parentIssues = (parent: CascadeParent): CascadeIssue[] => {
  const at = { row: null, area: parent.area }
  const found = figureIssues(parent, ['workers', 'eligible'], at)
  return parseAreaCode(parent.area) === parent.area ? found : [issue('cascade.code', at, 'area'), ...found]
}

const METHOD_FIGURES = ['factorBp', 'perDesa', 'times'] as const

/** Figures of a method: a factor, people for each desa, how often a poor person counts. */
function methodIssues(method: CascadeMethod, level: string): CascadeIssue[] {
  const figures: Readonly<Record<string, unknown>> = method
  return METHOD_FIGURES.flatMap((field) => {
    const value = figures[field]
    if (value === undefined) return []
    const code = isNumber(value) ? wrongCount(value, MOST[field]) : 'cascade.not_whole'
    return code === null ? [] : [issue(code, { row: null, area: null }, `methods.${level}.${field}`)]
  })
}

/** Siblings are of one level, and each area has what its method needs. */
function siblingIssues(parts: readonly CascadeNode[], methods: LevelMethods): CascadeIssue[] {
  return parts.flatMap(({ facts, level, row }) => {
    const at = { row, area: facts.area }
    if (level !== parts[0]!.level) return [issue('cascade.mixed_levels', at, 'area')]
    const method = methods[level]
    if (method === undefined) return []
    const missing = neededOf(method, facts)
      .filter((field) => !isNumber(facts[field]))
      .map((field) => issue('cascade.missing', at, field))
    const over =
      method.by === 'gap' && !isNumber(facts.locked) && exceeds(facts.covered, facts.cap)
        ? [issue('cascade.covered_above_cap', at, 'cap')]
        : []
    return [...missing, ...over]
  })
}

function levelIssues(nodes: readonly CascadeNode[], methods: LevelMethods): CascadeIssue[] {
  const nowhere = { row: null, area: null }
  return [...new Set(nodes.map(({ level }) => level))].flatMap((level) => {
    const method = methods[level]
    if (method === undefined) return [issue('cascade.no_method', nowhere, `methods.${level}`)]
    const bare = method.by === 'growth' && method.sum === 'as_stated' && method.factorBp === undefined
    return [
      ...(bare ? [issue('cascade.missing', nowhere, `methods.${level}.factorBp`)] : []),
      ...methodIssues(method, level),
    ]
  })
}

/** Sums of weights beyond this are no longer exact; no country has them. */
const tooHeavy = (parts: readonly CascadeNode[], methods: LevelMethods): boolean =>
  parts.reduce((sum, { facts, level }) => sum + weightOf(methods[level]!, facts), 0) > Number.MAX_SAFE_INTEGER

/** What is wrong with the rows together, and with the methods for them. */
export function issuesOfTree(
  { parts, upwards, outside }: CascadeTree,
  methods: LevelMethods,
): CascadeIssue[] {
  const families = [parts, ...upwards.map((node) => node.parts)].filter(({ length }) => length > 0)
  const found = [
    ...outside.map(({ row, facts }) => issue('cascade.other_parent', { row, area: facts.area }, 'area')),
    ...levelIssues(upwards, methods),
    ...families.flatMap((family) => siblingIssues(family, methods)),
  ]
  if (found.length > 0) return found.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0))
  const heavy = families.find((family) => tooHeavy(family, methods))
  return heavy === undefined
    ? []
    : [issue('cascade.too_large', { row: heavy[0]!.row, area: heavy[0]!.facts.area }, null)]
}

/** A list that is divided at once may not have an area and a part of it. */
export function overlapIssues(areas: readonly CascadeArea[]): CascadeIssue[] {
  const listed = new Set(areas.map(({ area }) => area))
  const above = (area: AreaCode): boolean => {
    for (let up = parentOf(area); up !== null; up = parentOf(up)) if (listed.has(up)) return true
    return false
  }
  return areas.flatMap(({ area }, n) =>
    parseAreaCode(area) === area && above(area)
      ? [issue('cascade.overlap', { row: n + 1, area }, 'area')]
      : [],
  )
}
