import { bpuAmounts } from '../iuran/index.ts'
import { monthsFrom, type Month } from '../words/index.ts'
import type { FundPayer } from './fund-kinds.ts'

export type MonthPrice = { readonly month: Month; readonly rupiah: number }

type Bought = {
  readonly payer: FundPayer
  readonly programs: readonly string[]
  readonly firstMonth: Month
  readonly lastMonth: Month
}

/** What a month of the lowest tier costs in the dearest of these months: what money is sure to buy. */
export function dearestMonth({ payer, programs, firstMonth, lastMonth }: Bought): MonthPrice | null {
  let dearest: MonthPrice | null = null
  for (const month of monthsFrom(firstMonth, lastMonth)) {
    const amounts = bpuAmounts({
      month,
      income: 0,
      sector: 'LAINNYA',
      payer: payer === 'pemerintah' ? 'APBD' : 'MANDIRI',
      programs: programs as ('JKK' | 'JKM' | 'JHT')[],
      employer: false,
    })
    if (amounts !== null && amounts.total > (dearest?.rupiah ?? 0)) dearest = { month, rupiah: amounts.total }
  }
  return dearest
}
