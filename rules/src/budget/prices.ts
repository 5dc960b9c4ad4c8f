import { bpuAmounts, partOf } from '../iuran/index.ts'
import { lawOn } from '../law/index.ts'
import { firstDayOf, type Month } from '../words/index.ts'
import type { Fund, FundProgram, Group, PlanInput } from './plan-facts.ts'
import { monthsOf, type Stretch } from './plan-months.ts'

/** Rupiah by programme: the budget has a line for each. */
export type Cost = Readonly<Record<FundProgram, number>>

export const NO_COST: Cost = { JKK: 0, JKM: 0, JHT: 0 }
export const totalOf = ({ JKK, JKM, JHT }: Cost): number => JKK + JKM + JHT
export const addCost = (a: Cost, b: Cost, times = 1): Cost => ({
  JKK: a.JKK + b.JKK * times,
  JKM: a.JKM + b.JKM * times,
  JHT: a.JHT + b.JHT * times,
})

const PER_CENT = 10_000

/** What a fund pays for one person and month: by the law of its payer, or by the discounts it was given. */
export function priceIn(month: Month, { income, sector, employer }: Group, fund: Fund): Cost {
  const { payer, programs, discounts } = fund
  const amounts = bpuAmounts({ month, income, sector, employer, payer, programs })
  if (amounts === null) throw new Error(`budget: no iuran in ${month}`)
  const { jkk, jkm, jht, base } = amounts
  if (discounts === null) return { JKK: jkk, JKM: jkm, JHT: jht }
  const percent = discounts.find(({ from, to }) => from <= month && month <= to)?.percent ?? 0
  const reduced = (amount: number): number => amount - partOf(amount, percent * PER_CENT)
  const day = firstDayOf(month)
  return {
    JKK: programs.includes('JKK') ? reduced(partOf(base, lawOn(day, 'bpu.jkk.tarif').value)) : 0,
    JKM: programs.includes('JKM') ? reduced(lawOn(day, 'bpu.jkm.iuran').value) : 0,
    JHT: jht,
  }
}

/** Prices of a plan, each counted once: by what makes people alike in price, and by fund. */
export type Prices = {
  /** A word that is equal for groups that cost the same in every month and fund. */
  readonly likeness: (group: Group) => string
  /** One person over a stretch of months. */
  readonly of: (group: Group, fund: number, stretch: Stretch) => Cost
}

const sumsOf = (months: readonly Month[], group: Group, fund: Fund): Cost[] => {
  const sums = [NO_COST]
  for (const month of months) sums.push(addCost(sums.at(-1)!, priceIn(month, group, fund)))
  return sums
}

export function pricesOf(input: PlanInput): Prices {
  const months = monthsOf(input)
  const bases = new Map<number, string>()
  const basesOf = (group: Group): string => {
    let found = bases.get(group.income)
    if (found === undefined) {
      const { income, sector, employer } = group
      const base = (month: Month) =>
        bpuAmounts({ month, income, sector, employer, payer: 'MANDIRI', programs: ['JKK'] })?.base
      bases.set(income, (found = months.map(base).join('-')))
    }
    return found
  }
  const likeness = (group: Group): string => `${basesOf(group)} ${group.sector} ${group.employer}`
  const known = new Map<string, Cost[]>()
  return {
    likeness,
    of: (group, fund, { first, last }) => {
      const key = `${fund} ${likeness(group)}`
      let sums = known.get(key)
      if (sums === undefined) known.set(key, (sums = sumsOf(months, group, input.funds[fund]!)))
      return addCost(sums[last + 1]!, sums[first]!, -1)
    },
  }
}
