import type {
  LeastReached,
  MoreMoney,
  PlanIssue,
  PlanLevel,
  PlanLine,
  PlanMeasure,
  PlanNote,
  WhatWouldDo,
  WhyDesa,
} from '@naungan/rules/budget'

/** What came out of a plan, without its parts: those stand in tables of their own. */
export type PlanOutcome =
  | { issues: readonly PlanIssue[] }
  | {
      measure: Omit<PlanMeasure, 'desa'>
      levels: readonly PlanLevel[]
      least: readonly LeastReached[]
      proven: boolean
      more: readonly MoreMoney[]
      would: WhatWouldDo | null
      notes: readonly PlanNote[]
      cover: readonly { month: string; people: number }[]
      milliseconds: number
    }

/** What the thread that counts gives back. */
export type Counted = {
  outcome: Exclude<PlanOutcome, { issues: unknown }>
  lines: readonly PlanLine[]
  desa: readonly WhyDesa[]
}
