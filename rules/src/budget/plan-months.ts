import { type Month, monthsBetween, monthsFrom } from '../words/index.ts'
import type { Fund, Setting } from './plan-facts.ts'

/** Months of a plan by their place in it, both included. */
export type Stretch = { readonly first: number; readonly last: number }

export const monthsOf = ({ months }: Pick<Setting, 'months'>): Month[] => monthsFrom(months.from, months.to)

export const lengthOf = ({ first, last }: Stretch): number => last - first + 1

/** The months of a plan that a fund may pay: those of its year and of its own bounds; null when there is none. */
export function windowOf({ months }: Pick<Setting, 'months'>, fund: Fund): Stretch | null {
  const bounds = [
    { from: `${fund.year}-01` as Month, to: `${fund.year}-12` as Month },
    ...(fund.months === null ? [] : [fund.months]),
  ]
  const place = (month: Month): number => monthsBetween(months.from, month)
  const first = Math.max(0, ...bounds.map(({ from }) => place(from)))
  const last = Math.min(place(months.to), ...bounds.map(({ to }) => place(to)))
  return first > last ? null : { first, last }
}
