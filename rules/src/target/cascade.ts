import { type AreaCode, levelOf, parseAreaCode, percentBpOf } from '../words/index.ts'
import { type Bounds, type BoundsOf, cascadeBounds, clashesOf } from './cascade-bounds.ts'
import type {
  CascadeArea,
  CascadeMethod,
  CascadeParent,
  CascadeShare,
  Division,
  HeldBy,
  LevelMethods,
} from './cascade-facts.ts'
import type { CascadeClash, CascadeIssue } from './cascade-problems.ts'
import { type CascadeNode, type CascadeTree, cascadeTree } from './cascade-tree.ts'
import { byRate, isExact, type Rate, rateOf, startOf, statedOf, weightOf } from './cascade-weight.ts'
import { issuesOfTree, overlapIssues, parentIssues, rowIssues } from './check-cascade.ts'
import { divideWhole } from './divide-whole.ts'
import { targetToDivide } from './target-to-divide.ts'

export type CascadeRefused =
  | { readonly kind: 'issues'; readonly issues: readonly CascadeIssue[] }
  | { readonly kind: 'clashes'; readonly clashes: readonly CascadeClash[] }

export type CascadeFound = { readonly kind: 'answer'; readonly division: Division } | CascadeRefused

/** Each division after the one that gave its area a target. */
export type CascadeDownFound =
  | { readonly kind: 'answer'; readonly divisions: readonly Division[] }
  | CascadeRefused

/** An area whose target is known, on its way down; `own` is the percentage its parts are to have as well. */
type Whole = {
  readonly area: AreaCode
  readonly workers: number
  readonly own: number | null
  readonly parts: readonly CascadeNode[]
}

type Dividing = Whole & {
  readonly method: CascadeMethod
  readonly bounds: BoundsOf
  readonly rate: Rate | null
}

const heldBy = (side: 'low' | 'high' | null, weight: number, bounds: Bounds): HeldBy | null => {
  if (bounds.lowBy === 'locked') return 'locked'
  if (side === null) return null
  if (side === 'high') return bounds.highBy
  return weight === 0 && bounds.low === 0 ? 'no_weight' : bounds.lowBy
}

const percentOf = (workers: number, { eligible }: CascadeArea) =>
  typeof eligible === 'number' ? percentBpOf(workers, eligible) : null

/** Scaled to the target: whole people that sum to it. */
function exactDivision({ workers, parts, method, bounds }: Dividing) {
  const starts = parts.map(({ facts }) => startOf(method, facts))
  const { divided, divisor, shares } = divideWhole(
    workers - starts.reduce((sum, start) => sum + start, 0),
    parts.map(({ facts }, n) => {
      const { low, high } = bounds.get(facts.area)!
      const start = starts[n]!
      return { key: facts.area, weight: weightOf(method, facts), low: low - start, high: high - start }
    }),
  )
  return {
    divided,
    divisor,
    shares: shares.map(({ key: area, amount, held, ...share }, n): CascadeShare => {
      const { facts } = parts[n]!
      const given = starts[n]! + amount
      return {
        area,
        workers: given,
        percentBp: percentOf(given, facts),
        start: starts[n]!,
        ...share,
        held: heldBy(held, share.weight, bounds.get(area)!),
      }
    }),
  }
}

/** As each figure says by itself, within the bounds of its area; the sum is what it comes to. */
function statedDivision({ parts, method, bounds, rate }: Dividing) {
  const { times, by } = rate ?? { times: 0, by: 1 }
  const shares = parts.map(({ facts }): CascadeShare => {
    const { area } = facts
    const weight = weightOf(method, facts)
    const bound = bounds.get(area)!
    const stated = statedOf(weight, { times, by })
    const given = Math.min(Math.max(stated, bound.low), bound.high)
    const side = given > stated ? 'low' : given < stated ? 'high' : null
    const held = heldBy(side, weight, bound)
    const { whole, remainder } =
      held === null ? byRate(weight, { times, by }) : { whole: given, remainder: 0 }
    const proof = { start: 0, weight, whole, remainder, oneMore: given > whole, held }
    return { area, workers: given, percentBp: percentOf(given, facts), ...proof }
  })
  return { divided: times, divisor: by, shares }
}

const askedOf = ({ parts, method, rate }: Dividing): number | null =>
  rate === null
    ? null
    : parts.reduce((sum, { facts }) => sum + (facts.locked ?? statedOf(weightOf(method, facts), rate)), 0)

function divisionOf(dividing: Dividing): Division {
  const { area, method, workers } = dividing
  const { divided, divisor, shares } = isExact(method) ? exactDivision(dividing) : statedDivision(dividing)
  const sum = shares.reduce((all, share) => all + share.workers, 0)
  return {
    area,
    method,
    workers,
    divided,
    divisor,
    asked: askedOf(dividing),
    sum,
    difference: sum - workers,
    shares,
  }
}

/** The percentage that is handed further down, where the method has one. */
const ownBelow = (method: CascadeMethod, own: number | null, { percentBp }: CascadeArea): number | null => {
  if (method.by === 'own_percent') return percentBp ?? null
  return method.by === 'same_percent' ? own : null
}

/** From the root down, area by area, without recursion. */
function divideDown(root: Whole, methods: LevelMethods, bounds: BoundsOf): Division[] {
  const divisions: Division[] = []
  const wholes = [root]
  for (const whole of wholes) {
    const method = methods[whole.parts[0]!.level]!
    const division = divisionOf({ ...whole, method, bounds, rate: rateOf(method, whole) })
    divisions.push(division)
    for (const [n, { facts, parts }] of whole.parts.entries())
      if (parts.length > 0) {
        const { area, workers } = division.shares[n]!
        wholes.push({ area, workers, own: ownBelow(method, whole.own, facts), parts })
      }
  }
  return divisions
}

const rowsOf = (areas: readonly CascadeArea[]) => {
  const seen = new Set<AreaCode>()
  return areas.flatMap((facts, n) => {
    if (parseAreaCode(facts.area) !== facts.area || seen.has(facts.area)) return []
    seen.add(facts.area)
    return [{ row: n + 1, facts }]
  })
}

const treeOf = (parent: CascadeParent, areas: readonly CascadeArea[]): CascadeTree =>
  cascadeTree(parent.area, rowsOf(areas))

/**
 * Divides a target down a whole tree in one go: nation, provinsi, kabupaten, kecamatan, desa, or any of these left out.
 * Floors, caps and locked figures below bind the areas above, so that what can be divided at the top reaches every desa.
 */
export function cascadeDown(
  parent: CascadeParent,
  areas: readonly CascadeArea[],
  methods: LevelMethods,
): CascadeDownFound {
  const tree = treeOf(parent, areas)
  const wrong = [...parentIssues(parent), ...rowIssues(areas), ...issuesOfTree(tree, methods)]
  if (wrong.length > 0) return { kind: 'issues', issues: wrong }
  const method = methods[tree.parts[0]!.level]!
  const target = targetToDivide(parent, tree.parts, method)
  if ('issue' in target) return { kind: 'issues', issues: [target.issue] }
  const { bounds, clashes } = cascadeBounds(tree.upwards, methods)
  const { workers } = target
  if (isExact(method)) clashes.push(...clashesOf({ area: parent.area, workers }, tree.parts, bounds))
  if (clashes.length > 0) return { kind: 'clashes', clashes }
  const root = { area: parent.area, workers, own: parent.percentBp ?? null, parts: tree.parts }
  return { kind: 'answer', divisions: divideDown(root, methods, bounds) }
}

/** Divides a target among the parts of one area. */
export function cascade(
  parent: CascadeParent,
  children: readonly CascadeArea[],
  method: CascadeMethod,
): CascadeFound {
  const overlaps = overlapIssues(children)
  const levels = rowsOf(children).map(({ facts }) => [levelOf(facts.area), method] as const)
  const found = cascadeDown(parent, children, Object.fromEntries(levels))
  if (found.kind === 'issues') return { kind: 'issues', issues: [...found.issues, ...overlaps] }
  if (overlaps.length > 0) return { kind: 'issues', issues: overlaps }
  return found.kind === 'clashes' ? found : { kind: 'answer', division: found.divisions[0]! }
}
