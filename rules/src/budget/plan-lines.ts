import { addMonths, type Month } from '../words/index.ts'
import type { CellRun } from './divide.ts'
import type { Stretch } from './plan-months.ts'
import type { PlanFrame } from './pools.ts'

/** People of one group, who pays for them and for which months. */
export type PlanLine = {
  /** Row of the group, from 1. */
  readonly row: number
  readonly desa: string
  readonly category: string
  /** Those who are new have no cover yet; those kept go on from the month they are paid until. */
  readonly kind: 'new' | 'kept'
  readonly people: number
  readonly from: Month
  readonly to: Month
  readonly legs: readonly { readonly fund: string; readonly from: Month; readonly to: Month }[]
}

/** Divided people as lines, in the order of the groups. */
export function linesOf({ input, pools, cells }: PlanFrame, divided: readonly CellRun[]): PlanLine[] {
  const months = ({ first, last }: Stretch) => ({
    from: addMonths(input.months.from, first),
    to: addMonths(input.months.from, last),
  })
  return divided
    .map(({ cell, run, people }): PlanLine => {
      const { group, pool } = cells[cell]!
      const { desa, category } = input.groups[group]!
      const { runs, begins } = pools[pool]!
      const legs = runs[run]!.legs.map((leg) => ({ fund: input.funds[leg.fund]!.id, ...months(leg) }))
      const kind = begins === null ? 'new' : 'kept'
      return { row: group + 1, desa, category, kind, people, ...months(runs[run]!), legs }
    })
    .sort((a, b) => a.row - b.row || (a.from < b.from ? -1 : a.from > b.from ? 1 : b.people - a.people))
}
