import type { Because, Facts } from '../because/index.ts'
import { unsureLawOf } from '../because/index.ts'
import { type FactIssue, type FactShape, type FactsOf, readFacts } from '../fact/index.ts'
import type { LawValue } from '../law/index.ts'
import type { RefusalCode } from './refusals.ts'

/** The law says no: why, by a code whose words stand in `REFUSALS`. */
export type Refusal = { readonly code: RefusalCode; readonly facts?: Facts }

/** What a rule finds: an answer with what it follows from, or all that stands against it at once. */
export type Finding<A> =
  | { readonly answer: A; readonly because: Because }
  | { readonly refusals: readonly Refusal[] }

export type Rule<S extends FactShape = FactShape, A = unknown> = {
  readonly facts: S
  readonly run: (facts: FactsOf<S>) => Finding<A>
}

export type Assessment<A = unknown> =
  | {
      readonly kind: 'answer'
      readonly answer: A
      readonly because: Because
      readonly unsure: readonly LawValue[]
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'issues'; readonly issues: readonly FactIssue[] }

export const rule = <S extends FactShape, A>(
  facts: S,
  run: (facts: FactsOf<S>) => Finding<A>,
): Rule<S, A> => ({
  facts,
  run,
})

/** Asks a rule with whatever somebody said. Throws only when we are wrong. */
export function assess<S extends FactShape, A>(
  { facts: shape, run }: Rule<S, A>,
  said: unknown,
): Assessment<A> {
  const read = readFacts(shape, said)
  if ('issues' in read) return { kind: 'issues', issues: read.issues }
  const found = run(read.facts)
  if ('refusals' in found) return { kind: 'refused', refusals: found.refusals }
  const { answer, because } = found
  return { kind: 'answer', answer, because, unsure: unsureLawOf(because) }
}
