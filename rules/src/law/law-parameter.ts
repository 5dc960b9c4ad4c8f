import type { Day } from '../words/index.ts'

/** `verified`: read in the law itself; `press`: read elsewhere; `memory`: not looked up; `conflict`: sources differ. */
export type LawStatus = 'verified' | 'press' | 'memory' | 'conflict'

/** What another source says of the same thing. */
export type LawReading<T = unknown> = { readonly value: T; readonly ref: string; readonly status: LawStatus }

/** One value of a parameter, with the day it took effect and where it is written. */
export type LawValue<T = unknown> = LawReading<T> & {
  readonly id: string
  readonly from: Day
  readonly note?: string
  readonly readings?: readonly LawReading<T>[]
}

/**
 * A figure, a choice, a list or a table of the law, by the day each value took effect. Rupiah, months, years, days and
 * hours are whole numbers; a `persen` is kept in parts of a million (0,24 % = 2400), so that it stays whole too.
 */
export type LawParameter<T = unknown> = {
  readonly label: { readonly id: string; readonly en: string }
  readonly unit: string
  readonly columns?: Readonly<Record<string, string>>
  readonly values: readonly LawValue<T>[]
  readonly checkedOn: Day | null
}
