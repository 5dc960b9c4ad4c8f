import { type Cost, type PlanInput, pricesOf } from '@naungan/rules/budget'
import type { LedgerEntry } from '@naungan/rules/fund'
import { type Month, monthsBetween, monthsFrom } from '@naungan/rules/words'
import type { NewEntry } from './entry.sql.ts'
import { rowsOfGroups } from './plan-input.ts'
import type { PlanLeg } from './plan-parts.sql.ts'
import type { PlanRow } from './plan.sql.ts'

type Sum = Omit<LedgerEntry, 'kind'> & { fund: string }

const addTo = (sum: Sum, { JKK, JKM, JHT }: Cost, people: number): Sum => ({
  ...sum,
  jkk: sum.jkk + JKK * people,
  jkm: sum.jkm + JKM * people,
  jht: sum.jht + JHT * people,
  personMonths: sum.personMonths + people,
})

/** What a plan books on each fund and month, JKK and JKM apart; a month with a discount costs what it costs. */
export const entriesOf = (
  { id, name }: Pick<PlanRow, 'id' | 'name'>,
  { legs, input }: { legs: readonly PlanLeg[]; input: PlanInput },
  day: string,
): NewEntry[] => {
  const rowOf = rowsOfGroups(input.groups)
  const prices = pricesOf(input)
  const funds = new Map(input.funds.map(({ id: fund }, place) => [fund, place]))
  const sums = new Map<string, Sum>()
  for (const leg of legs) {
    const group = input.groups[rowOf(leg) - 1]!
    for (const month of monthsFrom(leg.first as Month, leg.last as Month)) {
      const key = `${leg.fund} ${month}`
      const sum = sums.get(key) ?? { fund: leg.fund, month, jkk: 0, jkm: 0, jht: 0, personMonths: 0 }
      const at = monthsBetween(input.months.from, month)
      const price = prices.of(group, funds.get(leg.fund)!, { first: at, last: at })
      sums.set(key, addTo(sum, price, leg.people))
    }
  }
  return [...sums.values()].map((sum) => ({
    ...sum,
    kind: 'planned',
    plan: id,
    source: `Rencana ${name}`,
    day,
  }))
}
