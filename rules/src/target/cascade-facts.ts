import type { AreaCode, AreaLevel, PercentBp } from '../words/index.ts'

type Known = number | null

/** The area whose target is divided: people, or hundredths of a percent of those who should be covered, or both. */
export type CascadeParent = {
  readonly area: AreaCode
  readonly workers?: Known
  readonly percentBp?: Known
  /** How many should be covered; without it the sum of the parts. */
  readonly eligible?: Known
}

/** An area that receives a part of the target. What is not known is left out; only what its method needs must be there. */
export type CascadeArea = {
  readonly area: AreaCode
  /** People who should be covered, and those who are. */
  readonly eligible?: Known
  readonly covered?: Known
  /** Its own percentage, hundredths of a percent. */
  readonly percentBp?: Known
  /** People of the target or count that growth starts from. */
  readonly base?: Known
  /** Poor people among those who should be covered. */
  readonly poor?: Known
  /** How many desa and kelurahan lie in it; 1 for a desa itself. */
  readonly desa?: Known
  /** Never fewer, never more, exactly so many people. */
  readonly floor?: Known
  readonly cap?: Known
  readonly locked?: Known
}

/** `exact`: scaled so that the parts sum to the target. `as_stated`: each as its own figure says; the difference is shown. */
export const SUM_RULES = ['exact', 'as_stated'] as const
export type SumRule = (typeof SUM_RULES)[number]

/** By what a target is divided. The methods that state a figure of their own may leave the sum as it comes. */
export type CascadeMethod =
  | { readonly by: 'same_percent' | 'own_percent'; readonly sum?: SumRule }
  /** `factorBp` 12500 is 1,25 times the base; without it the target is divided by the base. */
  | { readonly by: 'growth'; readonly factorBp?: number; readonly sum?: SumRule }
  | { readonly by: 'per_desa'; readonly perDesa: number; readonly sum?: SumRule }
  | { readonly by: 'eligible' | 'gap' }
  /** A poor person counts as much as `times` others; without it only the poor count. */
  | { readonly by: 'poverty'; readonly times?: number }

export type CascadeBy = CascadeMethod['by']

/** One method for each level that receives. */
export type LevelMethods = Readonly<Partial<Record<AreaLevel, CascadeMethod>>>

/** Why a part did not take its share by weight. `parts`: what lies below it needs as much, or can take no more. */
export type HeldBy = 'locked' | 'floor' | 'covered' | 'cap' | 'eligible' | 'parts' | 'no_weight'

/**
 * What a part receives and why. Not held: `weight × divided / divisor` (of its division) is `whole` and
 * `remainder / divisor`, and `workers` is `start + whole`, one more where rounding gave it one.
 */
export type CascadeShare = {
  readonly area: AreaCode
  readonly workers: number
  /** Of those who should be covered; null where they are not known. */
  readonly percentBp: PercentBp | null
  /** People it has before anything is divided: those covered, when the gap is divided. */
  readonly start: number
  readonly weight: number
  readonly whole: number
  readonly remainder: number
  readonly oneMore: boolean
  readonly held: HeldBy | null
}

/** One area's target divided among the parts directly below it. */
export type Division = {
  readonly area: AreaCode
  readonly method: CascadeMethod
  readonly workers: number
  readonly divided: number
  readonly divisor: number
  /** What the parts come to by their own figures, before scaling; null where the method states none. */
  readonly asked: number | null
  readonly sum: number
  /** Sum of the parts minus the target: 0 but for parts as they were stated. */
  readonly difference: number
  readonly shares: readonly CascadeShare[]
}
