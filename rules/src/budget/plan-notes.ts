import { monthsBetween } from '../words/index.ts'
import { newcomerMonths } from './measure.ts'
import { peopleOf } from './plan-checks.ts'
import type { PlanInput } from './plan-facts.ts'
import type { PlanNoteCode } from './plan-issues.ts'
import { frameOf } from './pools.ts'

/** What is worth knowing of a plan that can be made: in which list, in which row. */
export type PlanNote = {
  readonly list: 'plan' | 'funds' | 'groups'
  readonly row: number | null
  readonly code: PlanNoteCode
}

export function notesOn(input: PlanInput): PlanNote[] {
  const { pools, cells } = frameOf(input)
  const notes: PlanNote[] = []
  const note = (list: PlanNote['list'], row: number | null, code: PlanNoteCode) =>
    notes.push({ list, row, code })
  if (input.leastMonths <= newcomerMonths(input.months.from)) note('plan', null, 'plan.limited_death_benefit')
  const paying = new Set(
    pools.flatMap(({ runs }) => runs.flatMap(({ legs }) => legs.map(({ fund }) => fund))),
  )
  for (const fund of input.funds.keys()) if (!paying.has(fund)) note('funds', fund + 1, 'fund.nobody')
  const unpaid = new Set(cells.flatMap(({ group, pool }) => (pools[pool]!.runs.length === 0 ? [group] : [])))
  for (const [n, group] of input.groups.entries()) {
    if (peopleOf(group) === 0) note('groups', n + 1, 'group.nobody')
    if (unpaid.has(n)) note('groups', n + 1, 'group.no_fund')
    if (
      group.active.some(({ paidUntil }) => paidUntil < input.months.from && !isMonthBefore(paidUntil, input))
    )
      note('groups', n + 1, 'active.lapsed')
  }
  return notes
}

/** Paid until the month before the plan: nothing lapses if the plan goes on. */
const isMonthBefore = (month: PlanInput['months']['from'], { months }: PlanInput): boolean =>
  monthsBetween(month, months.from) === 1
