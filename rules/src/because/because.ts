import type { LawValue } from '../law/index.ts'
import type { Step } from './steps.ts'

export type Fact = string | number | boolean | null | readonly (string | number)[]
export type Facts = Readonly<Record<string, Fact>>

/** A value and what it follows from: facts as they were given, the law as it was in force, and the steps before it. */
export type Because<T = unknown> = {
  /** Names the step; its words stand in `STEPS`. */
  readonly step: Step
  readonly value: T
  readonly facts?: Facts | undefined
  readonly law?: readonly LawValue[] | undefined
  readonly from?: readonly Because[] | undefined
}

type Basis = Pick<Because, 'facts' | 'law' | 'from'>

/** Every step has all its parts, said or not: objects of one make are walked faster. */
export const because = <T>(step: Step, value: T, { facts, law, from }: Basis): Because<T> => ({
  step,
  value,
  facts,
  law,
  from,
})

/** The law of a table as it was used: one row of it, so that a tree does not carry the whole table. */
export const cited = <T>({ id, from, ref, status }: LawValue, value: T): LawValue<T> => ({
  id,
  from,
  value,
  ref,
  status,
})

const isAmong = (values: readonly LawValue[], id: string): boolean => {
  for (const value of values) if (value.id === id) return true
  return false
}

function collectUnsure({ law, from }: Because, unsure: LawValue[]): void {
  if (law !== undefined)
    for (const value of law) if (value.status !== 'verified' && !isAmong(unsure, value.id)) unsure.push(value)
  if (from !== undefined) for (const step of from) collectUnsure(step, unsure)
}

/**
 * What of the law under a tree nobody has read in the law itself, each parameter once, in the order in which it is met:
 * a decision that stands on it says so.
 */
export function unsureLawOf(tree: Because): LawValue[] {
  const unsure: LawValue[] = []
  collectUnsure(tree, unsure)
  return unsure
}
