import type { Day } from '../words/index.ts'

export type LawStatus = 'verified' | 'press' | 'memory' | 'conflict'

/** One value of a parameter, with the day it took effect and where it is written. */
export type LawValue = {
  readonly from: Day
  readonly value: number
  readonly ref: string
  readonly status: LawStatus
}

export type LawParameter = {
  readonly label: { readonly id: string; readonly en: string }
  readonly unit: string
  readonly values: readonly LawValue[]
  readonly checkedOn: Day | null
}
