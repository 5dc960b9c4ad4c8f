import type { CascadeMethod, CascadeParent } from './cascade-facts.ts'
import type { CascadeIssue, CascadeIssueCode } from './cascade-problems.ts'
import { type CascadeNode, sumKnown } from './cascade-tree.ts'
import { rateOf, statedOf, weightOf } from './cascade-weight.ts'
import { targetWorkers } from './coverage.ts'

/** What the parts state by themselves: the target itself where nobody set one. */
const statedBelow = (parts: readonly CascadeNode[], method: CascadeMethod): number | null => {
  const rate = rateOf(method, { workers: 0, own: null, parts: [] })
  if (rate === null) return null
  return parts.reduce((sum, { facts }) => sum + (facts.locked ?? statedOf(weightOf(method, facts), rate)), 0)
}

/**
 * The people to be divided: as the target says; else its percentage of those who should be covered; else what the
 * parts state by themselves.
 */
export function targetToDivide(
  { area, workers, percentBp, eligible }: CascadeParent,
  parts: readonly CascadeNode[],
  method: CascadeMethod,
): { workers: number } | { issue: CascadeIssue } {
  const wrong = (code: CascadeIssueCode, field: string): { issue: CascadeIssue } => ({
    issue: { code, row: null, area, field },
  })
  const whole = eligible ?? sumKnown(parts, 'eligible')
  if (whole === 0 && (workers ?? percentBp ?? 0) > 0) return wrong('cascade.eligible_zero', 'eligible')
  if (typeof eligible === 'number' && (workers ?? 0) > eligible)
    return wrong('cascade.target_above_eligible', 'workers')
  if (typeof workers === 'number') return { workers }
  if (typeof percentBp === 'number')
    return whole === null
      ? wrong('cascade.no_denominator', 'eligible')
      : { workers: targetWorkers(percentBp, whole) }
  const stated = statedBelow(parts, method)
  return stated === null ? wrong('cascade.no_target', 'workers') : { workers: stated }
}
