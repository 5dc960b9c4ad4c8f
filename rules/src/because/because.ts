import type { LawValue } from '../law/index.ts'
import type { Step } from './steps.ts'

export type Fact = string | number | boolean | null | readonly (string | number)[]
export type Facts = Readonly<Record<string, Fact>>

/** A value and what it follows from: facts as they were given, the law as it was in force, and the steps before it. */
export type Because<T = unknown> = {
  /** Names the step; its words stand in `STEPS`. */
  readonly step: Step
  readonly value: T
  readonly facts?: Facts
  readonly law?: readonly LawValue[]
  readonly from?: readonly Because[]
}

type Basis = {
  readonly facts?: Facts
  readonly law?: readonly LawValue[]
  readonly from?: readonly Because[]
}

export const because = <T>(step: Step, value: T, basis: Basis): Because<T> => ({ step, value, ...basis })

/** The law of a table as it was used: one row of it, so that a tree does not carry the whole table. */
export const cited = <T>({ id, from, ref, status }: LawValue, value: T): LawValue<T> => ({
  id,
  from,
  value,
  ref,
  status,
})

/** Every value of the law under a tree, each once, in the order in which it is met. */
export function lawOf(tree: Because): LawValue[] {
  const seen: LawValue[] = []
  const walk = ({ law, from }: Because): void => {
    if (law) for (const value of law) if (!seen.some(({ id }) => id === value.id)) seen.push(value)
    if (from) for (const step of from) walk(step)
  }
  walk(tree)
  return seen
}

/** What of it nobody has read in the law itself: a decision that stands on it says so. */
export const unsureLawOf = (tree: Because): LawValue[] =>
  lawOf(tree).filter(({ status }) => status !== 'verified')
