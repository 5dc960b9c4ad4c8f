import type { Day } from '../words/index.ts'
import { LAW, type LawShape } from './law.generated.ts'
import type { LawParameter, LawValue } from './law-parameter.ts'

export type LawId = keyof LawShape

/** The value in force on a day; null before the law knew one. */
export const lawIfAny = <I extends LawId>(day: Day, id: I): LawValue<LawShape[I]> | null => {
  const values = LAW[id].values as readonly LawValue<LawShape[I]>[]
  for (let i = values.length - 1; i >= 0; i--) if (values[i]!.from <= day) return values[i]!
  return null
}

/** The value in force on a day. Silence of the law is a bug of the caller, never zero. */
export function lawOn<I extends LawId>(day: Day, id: I): LawValue<LawShape[I]> {
  const value = lawIfAny(day, id)
  if (value === null) throw new Error(`law: ${id} has no value on ${day}`)
  return value
}

export const lawParameter = <I extends LawId>(id: I): LawParameter<LawShape[I]> =>
  LAW[id] as LawParameter<LawShape[I]>

/** Everything on the shelf, by name. */
export const lawIds = (): LawId[] => Object.keys(LAW) as LawId[]
