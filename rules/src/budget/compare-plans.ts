import { addMonths, type Month, monthsFrom } from '../words/index.ts'
import type { Group, PlanInput } from './plan-facts.ts'
import type { PlanLine } from './plan-lines.ts'
import { sameGroup } from './plan-checks.ts'
import { priceIn, totalOf } from './prices.ts'

export type Planned = { readonly input: PlanInput; readonly lines: readonly PlanLine[] }

/** People of a group who are covered by one plan and not by the other, in which months. */
export type Loss = {
  readonly desa: string
  readonly category: string
  /** The most people of any month; in every month they are no more. */
  readonly people: number
  readonly from: Month
  readonly to: Month
  readonly personMonths: number
  /** What it costs to pay these months without a discount. */
  readonly bridge: number
}

export type PlanDifference = {
  readonly losses: readonly Loss[]
  readonly lost: { readonly people: number; readonly personMonths: number; readonly bridge: number }
  readonly gained: { readonly people: number; readonly personMonths: number }
}

type ByMonth = Map<Month, number>

const coverOf = ({ input, lines }: Planned): Map<string, { group: Group; months: ByMonth }> => {
  const cover = new Map<string, { group: Group; months: ByMonth }>()
  for (const { row, from, to, people } of lines) {
    const group = input.groups[row - 1]!
    const key = sameGroup(group)
    if (!cover.has(key)) cover.set(key, { group, months: new Map() })
    const { months } = cover.get(key)!
    for (let month = from; month <= to; month = addMonths(month, 1))
      months.set(month, (months.get(month) ?? 0) + people)
  }
  return cover
}

const BRIDGE = {
  id: '',
  name: null,
  payer: 'APBD',
  year: 0,
  closed: false,
  ceiling: 0,
  categories: null,
  areas: null,
  programs: ['JKK', 'JKM'],
  months: null,
  discounts: [],
  accounts: null,
} as const

const lossOf = (group: Group, before: ByMonth, after: ByMonth | undefined): Loss | null => {
  const missing = [...before]
    .map(([month, people]) => ({ month, people: people - (after?.get(month) ?? 0) }))
    .filter(({ people }) => people > 0)
    .sort((a, b) => (a.month < b.month ? -1 : 1))
  if (missing.length === 0) return null
  const bridge = missing.reduce(
    (sum, { month, people }) => sum + people * totalOf(priceIn(month, group, BRIDGE)),
    0,
  )
  return {
    desa: group.desa,
    category: group.category,
    people: Math.max(...missing.map(({ people }) => people)),
    from: missing[0]!.month,
    to: missing.at(-1)!.month,
    personMonths: missing.reduce((sum, { people }) => sum + people, 0),
    bridge,
  }
}

const lossesFrom = (before: Planned, after: Planned): Loss[] => {
  const then = coverOf(after)
  return [...coverOf(before)].flatMap(([key, { group, months }]) => {
    const loss = lossOf(group, months, then.get(key)?.months)
    return loss === null ? [] : [loss]
  })
}

const sumOf = (losses: readonly Loss[], by: 'people' | 'personMonths' | 'bridge'): number =>
  losses.reduce((sum, loss) => sum + loss[by], 0)

/** Who loses cover when one plan takes the place of another, when, and what it would cost to bridge. */
export function comparePlans(before: Planned, after: Planned): PlanDifference {
  const losses = lossesFrom(before, after).sort((a, b) => b.people - a.people || (a.desa < b.desa ? -1 : 1))
  const gains = lossesFrom(after, before)
  return {
    losses,
    lost: {
      people: sumOf(losses, 'people'),
      personMonths: sumOf(losses, 'personMonths'),
      bridge: sumOf(losses, 'bridge'),
    },
    gained: { people: sumOf(gains, 'people'), personMonths: sumOf(gains, 'personMonths') },
  }
}

/** How many people a plan covers in each of its months. */
export const coverByMonth = ({ input, lines }: Planned): { month: Month; people: number }[] =>
  monthsFrom(input.months.from, input.months.to).map((month) => ({
    month,
    people: lines.reduce((sum, { from, to, people }) => sum + (from <= month && month <= to ? people : 0), 0),
  }))
