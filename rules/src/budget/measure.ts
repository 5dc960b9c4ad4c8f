import { lawIfAny } from '../law/index.ts'
import { firstDayOf, type Month, monthsBetween } from '../words/index.ts'
import type { PlanInput } from './plan-facts.ts'
import type { PlanLine } from './plan-lines.ts'
import { addCost, type Cost, NO_COST, type Prices, pricesOf, totalOf } from './prices.ts'

export type FundSum = {
  readonly fund: string
  readonly ceiling: number
  readonly spent: number
  readonly left: number
  readonly cost: Cost
  /** People it pays for, though for part of their months only; people paid by two funds count in both. */
  readonly people: number
  readonly personMonths: number
}

export type DesaSum = {
  readonly desa: string
  readonly eligible: number
  /** Covered to the end without the plan. */
  readonly covered: number
  readonly people: number
  readonly kept: number
  readonly personMonths: number
  readonly rupiah: number
  /** Still without cover when the plan is carried out. */
  readonly gap: number
}

export type PlanMeasure = {
  readonly people: number
  readonly kept: number
  readonly personMonths: number
  readonly rupiah: number
  readonly cost: Cost
  /** New people paid for so few months that their families have the limited death benefit only. */
  readonly limitedOnly: number
  /** Months in which a new member's family has the limited death benefit only. */
  readonly limitedMonths: number
  readonly funds: readonly FundSum[]
  readonly desa: readonly DesaSum[]
}

/** Months that a new member has to wait for the full death benefit; none before it was law. */
export const newcomerMonths = (month: Month): number =>
  lawIfAny(firstDayOf(month), 'jkm.penuh_bulan')?.value ?? 0

export const monthsOfLine = ({ from, to }: Pick<PlanLine, 'from' | 'to'>): number =>
  monthsBetween(from, to) + 1

type Costs = { readonly fund: number; readonly cost: Cost; readonly months: number }[]

/** What each leg of a line costs, for all its people. */
const costsOf = (input: PlanInput, prices: Prices, { row, legs, people }: PlanLine): Costs =>
  legs.map((leg) => {
    const fund = input.funds.findIndex(({ id }) => id === leg.fund)
    const first = monthsBetween(input.months.from, leg.from)
    const last = monthsBetween(input.months.from, leg.to)
    const each = prices.of(input.groups[row - 1]!, fund, { first, last })
    return { fund, cost: addCost(NO_COST, each, people), months: (last - first + 1) * people }
  })

type Sums = { people: number; kept: number; personMonths: number; cost: Cost }
const nothing = (): Sums => ({ people: 0, kept: 0, personMonths: 0, cost: NO_COST })

const addTo = (sums: Sums, people: number, months: number, cost: Cost): void => {
  sums.people += people
  sums.personMonths += months
  sums.cost = addCost(sums.cost, cost)
}

const desaSums = ({ groups, months }: PlanInput): Map<string, { eligible: number; covered: number }> => {
  const sums = new Map<string, { eligible: number; covered: number }>()
  for (const { desa, uncovered, covered, active } of groups) {
    const sum = sums.get(desa) ?? { eligible: 0, covered: 0 }
    sum.eligible += uncovered + covered
    sum.covered += covered
    for (const { people, paidUntil } of active) {
      sum.eligible += people
      if (paidUntil >= months.to) sum.covered += people
    }
    sums.set(desa, sum)
  }
  return sums
}

/** The sums of a plan, counted again from its lines. */
export function measure(input: PlanInput, lines: readonly PlanLine[]): PlanMeasure {
  const prices = pricesOf(input)
  const all = nothing()
  const funds = input.funds.map(nothing)
  const wholes = desaSums(input)
  const desa = new Map([...wholes.keys()].map((code) => [code, nothing()]))
  let [limitedOnly, limitedMonths] = [0, 0]
  for (const line of lines) {
    const here = desa.get(line.desa)!
    const months = monthsOfLine(line)
    all.people += line.people
    here.people += line.people
    if (line.kind === 'kept') {
      all.kept += line.people
      here.kept += line.people
    } else {
      const wait = newcomerMonths(line.from)
      limitedMonths += line.people * Math.min(wait, months)
      if (months <= wait) limitedOnly += line.people
    }
    for (const { fund, cost, months: paid } of costsOf(input, prices, line)) {
      addTo(funds[fund]!, line.people, paid, cost)
      addTo(here, 0, paid, cost)
      addTo(all, 0, paid, cost)
    }
  }
  return {
    ...all,
    rupiah: totalOf(all.cost),
    limitedOnly,
    limitedMonths,
    funds: input.funds.map(({ id, ceiling }, n) => {
      const { people, personMonths, cost } = funds[n]!
      const spent = totalOf(cost)
      return { fund: id, ceiling, spent, left: ceiling - spent, cost, people, personMonths }
    }),
    desa: [...wholes].map(([code, { eligible, covered }]) => {
      const { people, kept, personMonths, cost } = desa.get(code)!
      const gap = eligible - covered - people
      return { desa: code, eligible, covered, people, kept, personMonths, rupiah: totalOf(cost), gap }
    }),
  }
}
