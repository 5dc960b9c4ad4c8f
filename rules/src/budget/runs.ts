import type { Group } from './plan-facts.ts'
import type { Stretch } from './plan-months.ts'
import { type Prices, totalOf } from './prices.ts'

/** Months in a row that one fund pays for a person. */
export type Leg = Stretch & { readonly fund: number }

/** Months in a row that a person is paid for, by one fund or by two that take turns, and what each pays. */
export type Run = Stretch & {
  readonly legs: readonly Leg[]
  readonly costs: readonly { readonly fund: number; readonly rupiah: number }[]
  /** Whether a mixture of a shorter and a longer run is never cheaper: only these stand in the model. */
  readonly tight: boolean
}

export type RunsAsked = {
  readonly group: Group
  readonly windows: readonly (Stretch | null)[]
  readonly funds: readonly number[]
  /** Where the run of those active has to begin; null for who is new. */
  readonly begins: number | null
  readonly leastMonths: number
  readonly lastMonth: number
}

const costOf = (run: Omit<Run, 'tight' | 'costs'>, { group }: RunsAsked, prices: Prices): Run => ({
  ...run,
  costs: run.legs.map((leg) => ({ fund: leg.fund, rupiah: totalOf(prices.of(group, leg.fund, leg)) })),
  tight: true,
})

export const rupiahOf = ({ costs }: Run): number => costs.reduce((sum, { rupiah }) => sum + rupiah, 0)

/** How many can be paid at a price from what is left. */
export const affordable = (left: number, rupiah: number): number =>
  rupiah === 0 ? Infinity : Math.floor(left / rupiah)

/** The cheapest run of a length that a fund may pay; of equal ones the last, so that it holds when the year ends. */
function cheapest(fund: number, months: number, asked: RunsAsked, prices: Prices): Run | null {
  const window = asked.windows[fund]!
  const starts = asked.begins === null ? null : [asked.begins]
  let best: Run | null = null
  for (const first of starts ?? Array.from({ length: asked.lastMonth + 1 }, (_, n) => n)) {
    const last = first + months - 1
    if (first < window!.first || last > window!.last) continue
    const run = costOf({ first, last, legs: [{ fund, first, last }] }, asked, prices)
    if (best === null || rupiahOf(run) <= rupiahOf(best)) best = run
  }
  return best
}

/** Runs by length: one is loose when its neighbours mixed are as long and no dearer. */
function markLoose(runs: readonly Run[]): Run[] {
  const hull: Run[] = []
  const length = ({ first, last }: Run) => last - first + 1
  const slope = (a: Run, b: Run) => (rupiahOf(b) - rupiahOf(a)) / (length(b) - length(a))
  for (const run of runs) {
    while (hull.length > 1 && slope(hull.at(-2)!, hull.at(-1)!) >= slope(hull.at(-1)!, run)) hull.pop()
    hull.push(run)
  }
  return runs.map((run) => ({ ...run, tight: hull.includes(run) }))
}

const ofOneFund = (fund: number, asked: RunsAsked, prices: Prices): Run[] => {
  const room = asked.begins === null ? asked.lastMonth + 1 : asked.lastMonth - asked.begins + 1
  const least = Math.min(asked.leastMonths, room)
  const runs: Run[] = []
  for (let months = least; months <= room; months++) {
    const run = cheapest(fund, months, asked, prices)
    if (run !== null) runs.push(run)
  }
  return markLoose(runs)
}

/** Two funds that take turns over the whole time: where the months of the first end, or those of the second begin. */
function ofTwoFunds(asked: RunsAsked, prices: Prices): Run[] {
  const { funds, windows, lastMonth } = asked
  const first = asked.begins ?? 0
  const opening = funds.filter((fund) => windows[fund]!.first <= first && windows[fund]!.last < lastMonth)
  const closing = funds.filter((fund) => windows[fund]!.last === lastMonth)
  const runs: Run[] = []
  for (const one of opening.filter((fund) => windows[fund]!.last >= first))
    for (const other of closing) {
      const turn = windows[one]!.last
      if (windows[other]!.first > turn + 1 || windows[other]!.first <= first) continue
      const legs = [
        { fund: one, first, last: turn },
        { fund: other, first: turn + 1, last: lastMonth },
      ]
      runs.push(costOf({ first, last: lastMonth, legs }, asked, prices))
    }
  return runs
}

/** Every run that somebody of a group may be given. */
export const runsOf = (asked: RunsAsked, prices: Prices): Run[] => [
  ...asked.funds.flatMap((fund) => ofOneFund(fund, asked, prices)),
  ...ofTwoFunds(asked, prices),
]
