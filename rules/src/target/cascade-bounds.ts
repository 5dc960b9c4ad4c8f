import type { AreaCode } from '../words/index.ts'
import type { CascadeMethod, HeldBy, LevelMethods } from './cascade-facts.ts'
import type { CascadeClash, CascadeClashCode } from './cascade-problems.ts'
import type { CascadeNode } from './cascade-tree.ts'
import { isExact, startOf, weightOf } from './cascade-weight.ts'

/** More people than live anywhere: no limit. */
export const NO_LIMIT = 10_000_000_000

/** Between what an area must stay, why, and how high its share by weight can take it at all. */
export type Bounds = {
  readonly low: number
  readonly lowBy: HeldBy
  readonly high: number
  readonly highBy: HeldBy
  readonly reach: number
}

export type BoundsOf = ReadonlyMap<AreaCode, Bounds>

/** What an area says of itself. */
function ownBounds({ facts }: CascadeNode, method: CascadeMethod): Omit<Bounds, 'reach'> {
  const { floor, cap, locked, eligible } = facts
  if (typeof locked === 'number') return { low: locked, lowBy: 'locked', high: locked, highBy: 'locked' }
  const start = startOf(method, facts)
  const most = typeof eligible === 'number' ? Math.max(eligible, start) : NO_LIMIT
  const least = floor ?? 0
  return {
    low: Math.max(least, start),
    lowBy: start > least ? 'covered' : 'floor',
    high: Math.min(cap ?? NO_LIMIT, most),
    highBy: typeof cap === 'number' && cap <= most ? 'cap' : 'eligible',
  }
}

const greatestFirst = (
  parts: readonly CascadeNode[],
  of: (node: CascadeNode) => number,
): readonly AreaCode[] => parts.toSorted((a, b) => of(b) - of(a)).map(({ facts }) => facts.area)

const sumOf = (parts: readonly CascadeNode[], of: (node: CascadeNode) => number): number =>
  parts.reduce((sum, part) => sum + of(part), 0)

/** What the parts of an area need and can take is what the area itself must stay between. */
function withParts(own: Omit<Bounds, 'reach'>, low: number, reach: number): Omit<Bounds, 'reach'> {
  return {
    low: Math.max(own.low, low),
    lowBy: low > own.low ? 'parts' : own.lowBy,
    high: Math.min(own.high, reach),
    highBy: reach < own.high ? 'parts' : own.highBy,
  }
}

/**
 * Bounds of every area, those below it taken in: a target that the topmost parts can hold can then be divided down to
 * the last desa. Parts that stand as they were stated bind nobody above them.
 */
export function cascadeBounds(
  upwards: readonly CascadeNode[],
  methods: LevelMethods,
): { bounds: BoundsOf; clashes: CascadeClash[] } {
  const bounds = new Map<AreaCode, Bounds>()
  const clashes: CascadeClash[] = []
  for (const node of upwards) {
    const { facts, parts, level } = node
    const method = methods[level]!
    let found = ownBounds(node, method)
    if (parts.length > 0 && isExact(methods[parts[0]!.level]!)) {
      const low = sumOf(parts, (part) => bounds.get(part.facts.area)!.low)
      const reach = sumOf(parts, (part) => bounds.get(part.facts.area)!.reach)
      const clash = clashWithParts(node, found, { low, reach }, bounds)
      if (clash === null) found = withParts(found, low, reach)
      else clashes.push(clash)
    }
    const moved = weightOf(method, facts) > 0 || found.lowBy === 'locked'
    bounds.set(facts.area, { ...found, reach: moved ? found.high : found.low })
  }
  return { bounds, clashes }
}

/** An area whose own bounds clash with those below it keeps them, so that no second clash follows from the first. */
function clashWithParts(
  { facts: { area }, parts }: CascadeNode,
  own: Omit<Bounds, 'reach'>,
  { low, reach }: { low: number; reach: number },
  bounds: BoundsOf,
): CascadeClash | null {
  if (low > own.high) {
    const areas = greatestFirst(parts, (part) => bounds.get(part.facts.area)!.low)
    return { code: 'cascade.parts_over', area, workers: own.high, sum: low, by: low - own.high, areas }
  }
  if (reach < own.low) {
    const areas = greatestFirst(parts, (part) => bounds.get(part.facts.area)!.reach)
    return { code: 'cascade.parts_under', area, workers: own.low, sum: reach, by: own.low - reach, areas }
  }
  return null
}

/** Which constraints of the parts keep a target from being divided among them; all that clash. */
export function clashesOf(
  { area, workers }: { area: AreaCode; workers: number },
  parts: readonly CascadeNode[],
  bounds: BoundsOf,
): CascadeClash[] {
  const of = ({ facts }: CascadeNode): Bounds => bounds.get(facts.area)!
  const clash = (
    code: CascadeClashCode,
    sum: number,
    those: readonly CascadeNode[],
    figure: (node: CascadeNode) => number,
  ): CascadeClash[] => [
    { code, area, workers, sum, by: Math.abs(sum - workers), areas: greatestFirst(those, figure) },
  ]
  const low = (node: CascadeNode): number => of(node).low
  const high = (node: CascadeNode): number => of(node).high
  const locked = parts.filter((part) => of(part).lowBy === 'locked')
  const held = parts.filter((part) => low(part) > 0)
  if (sumOf(locked, low) > workers) return clash('cascade.locked_over', sumOf(locked, low), locked, low)
  if (sumOf(held, low) > workers) {
    const covered = held.some((part) => of(part).lowBy === 'covered')
    return clash(covered ? 'cascade.covered_over' : 'cascade.floors_over', sumOf(held, low), held, low)
  }
  if (sumOf(parts, high) < workers) {
    const all = locked.length === parts.length
    return clash(all ? 'cascade.locked_under' : 'cascade.caps_under', sumOf(parts, high), parts, high)
  }
  const reach = sumOf(parts, (part) => of(part).reach)
  const still = parts.filter((part) => of(part).reach < high(part))
  return reach < workers ? clash('cascade.no_weight', reach, still, high) : []
}
