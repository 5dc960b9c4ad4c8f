import { type AreaCode, type AreaLevel, levelOf, parentOf } from '../words/index.ts'
import type { CascadeArea } from './cascade-facts.ts'

/** An area with the parts directly below it; figures it lacks are summed from them where all are known. */
export type CascadeNode = {
  readonly row: number
  readonly level: AreaLevel
  readonly facts: CascadeArea
  readonly parts: CascadeNode[]
}

/** A list of areas as a tree under the one whose target is divided; `outside` do not lie in it. */
export type CascadeTree = {
  readonly parts: readonly CascadeNode[]
  /** Every node, each after those that lie below it. */
  readonly upwards: readonly CascadeNode[]
  readonly outside: readonly CascadeNode[]
}

/** What is summed from below. Floors, caps and locks are not: they are bounds of their own area. */
const SUMMED = ['eligible', 'covered', 'base', 'poor', 'desa'] as const

export const sumKnown = (parts: readonly CascadeNode[], figure: (typeof SUMMED)[number]): number | null => {
  let sum = 0
  for (const { facts } of parts) {
    const value = facts[figure]
    if (value === undefined || value === null) return null
    sum += value
  }
  return parts.length === 0 ? null : sum
}

/** A desa is one desa; any other area without parts says itself how many lie in it. */
const summed = (node: CascadeNode): CascadeArea => {
  const facts: Record<string, unknown> = { ...node.facts }
  for (const figure of SUMMED)
    facts[figure] ??=
      figure === 'desa' && node.level === 'desa' && node.parts.length === 0 ? 1 : sumKnown(node.parts, figure)
  return facts as CascadeArea
}

/** The nearest area above that is in the list, or the root; null outside the root. */
function nearestAbove(
  area: AreaCode,
  root: AreaCode,
  listed: ReadonlyMap<AreaCode, unknown>,
): AreaCode | null {
  for (let up = parentOf(area); up !== null; up = parentOf(up)) if (up === root || listed.has(up)) return up
  return null
}

/** Levels may be left out: an area lies under the nearest one above it that is listed. */
export function cascadeTree(
  root: AreaCode,
  areas: readonly { readonly row: number; readonly facts: CascadeArea }[],
): CascadeTree {
  const nodes = new Map<AreaCode, { -readonly [K in keyof CascadeNode]: CascadeNode[K] }>()
  for (const { row, facts } of areas)
    nodes.set(facts.area, { row, facts, level: levelOf(facts.area), parts: [] })
  const [parts, outside]: [CascadeNode[], CascadeNode[]] = [[], []]
  for (const node of nodes.values()) {
    const above = nearestAbove(node.facts.area, root, nodes)
    if (above === null) outside.push(node)
    else if (above === root) parts.push(node)
    else nodes.get(above)!.parts.push(node)
  }
  const upwards = [...nodes.values()].toSorted((a, b) => b.facts.area.length - a.facts.area.length)
  for (const node of upwards) node.facts = summed(node)
  return { parts, upwards, outside }
}
