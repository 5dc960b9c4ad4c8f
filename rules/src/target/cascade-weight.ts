import type { CascadeArea, CascadeBy, CascadeMethod } from './cascade-facts.ts'

/** What each method asks of an area. */
const NEEDS: Readonly<Record<CascadeBy, readonly (keyof CascadeArea)[]>> = {
  same_percent: ['eligible'],
  own_percent: ['eligible', 'percentBp'],
  growth: ['base'],
  per_desa: ['desa'],
  eligible: ['eligible'],
  gap: ['eligible', 'covered'],
  poverty: ['poor'],
}

/** Figures an area must have to be divided to; a locked one takes no part in dividing. */
export const neededOf = (method: CascadeMethod, { locked }: CascadeArea): readonly (keyof CascadeArea)[] => {
  if (typeof locked === 'number') return []
  if (method.by === 'poverty' && method.times !== undefined) return ['poor', 'eligible']
  return NEEDS[method.by]
}

/** How much an area weighs: the whole number that its share is in proportion to. */
export function weightOf(method: CascadeMethod, facts: CascadeArea): number {
  const { eligible, covered, percentBp, base, poor, desa } = facts
  switch (method.by) {
    case 'same_percent':
    case 'eligible':
      return eligible ?? 0
    case 'own_percent':
      return (eligible ?? 0) * (percentBp ?? 0)
    case 'growth':
      return base ?? 0
    case 'per_desa':
      return desa ?? 0
    case 'gap':
      return Math.max(0, (eligible ?? 0) - (covered ?? 0))
    case 'poverty':
      return method.times === undefined ? (poor ?? 0) : (eligible ?? 0) + (method.times - 1) * (poor ?? 0)
  }
}

/** People an area has before anything is divided: when the gap is divided, nobody's cover is. */
export const startOf = (method: CascadeMethod, { covered, locked }: CascadeArea): number =>
  method.by === 'gap' && typeof locked !== 'number' ? (covered ?? 0) : 0

/** People for each unit of weight, as `times / by`, where a method states a figure of its own. */
export type Rate = { readonly times: number; readonly by: number }

/** Of what a rate is taken: the target, the percentage handed down with it if any, and who shares in it. */
type Shared = {
  readonly workers: number
  readonly own: number | null
  readonly parts: readonly { readonly facts: CascadeArea }[]
}

/** The same percentage for all: the one handed down, or what the target is of those who should be covered. */
const sameRate = ({ workers, own, parts }: Shared): Rate | null => {
  if (own !== null) return { times: own, by: 10_000 }
  const eligible = parts.reduce((sum, { facts }) => sum + (facts.eligible ?? 0), 0)
  return eligible === 0 ? null : { times: workers, by: eligible }
}

export function rateOf(method: CascadeMethod, shared: Shared): Rate | null {
  switch (method.by) {
    case 'same_percent':
      return sameRate(shared)
    case 'own_percent':
      return { times: 1, by: 10_000 }
    case 'growth':
      return method.factorBp === undefined ? null : { times: method.factorBp, by: 10_000 }
    case 'per_desa':
      return { times: method.perDesa, by: 1 }
    default:
      return null
  }
}

/** Weight times rate as a whole number and what is left over of `by`. */
export function byRate(weight: number, { times, by }: Rate): { whole: number; remainder: number } {
  const share = BigInt(weight) * BigInt(times)
  return { whole: Number(share / BigInt(by)), remainder: Number(share % BigInt(by)) }
}

/** A stated figure is rounded half up by itself, as a letter would. */
export const statedOf = (weight: number, rate: Rate): number => {
  const { whole, remainder } = byRate(weight, rate)
  return whole + (2 * remainder >= rate.by ? 1 : 0)
}

export const isExact = (method: CascadeMethod): boolean => !('sum' in method) || method.sum !== 'as_stated'
