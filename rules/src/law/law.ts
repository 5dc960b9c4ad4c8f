import type { Day } from '../words/index.ts'
import { LAW, type LawId } from './law.generated.ts'
import type { LawParameter, LawValue } from './law-parameter.ts'

/** The value in force on a day; null before the law knew one. */
export const lawIfAny = (day: Day, id: LawId): LawValue | null =>
  LAW[id].values.findLast((value: LawValue) => value.from <= day) ?? null

/** The value in force on a day. Silence of the law is a bug of the caller, never zero. */
export function lawOn(day: Day, id: LawId): LawValue {
  const value = lawIfAny(day, id)
  if (value === null) throw new Error(`law: ${id} has no value on ${day}`)
  return value
}

export const lawParameter = (id: LawId): LawParameter => LAW[id]
