import { addMonths, within } from '../words/index.ts'
import { measure, monthsOfLine } from './measure.ts'
import type { Fund, PlanInput } from './plan-facts.ts'
import type { PlanLine } from './plan-lines.ts'
import { priceIn } from './prices.ts'

/** A rule that a plan breaks; an empty list is the proof that it breaks none. */
export type Breach = {
  readonly code:
    | 'people.not_whole'
    | 'people.above_group'
    | 'fund.above_ceiling'
    | 'fund.category'
    | 'fund.area'
    | 'fund.month'
    | 'month.outside'
    | 'month.twice_or_missing'
    | 'run.too_short'
    | 'run.not_from_paid_until'
    | 'sum.differs'
  readonly line: number | null
  readonly fund?: string
}

/** What a fund's own words forbid, read month by month and not as the model reads them. */
function fundBreaches(
  input: PlanInput,
  fund: Fund,
  line: PlanLine,
  leg: PlanLine['legs'][number],
): Breach['code'][] {
  const found: Breach['code'][] = []
  if (fund.categories !== null && !fund.categories.includes(line.category)) found.push('fund.category')
  if (fund.areas !== null && !fund.areas.some((area) => within(line.desa, area))) found.push('fund.area')
  const bounds = fund.months ?? input.months
  const isOpen =
    leg.from >= bounds.from &&
    leg.to <= bounds.to &&
    leg.from.startsWith(`${fund.year}-`) &&
    leg.to.startsWith(`${fund.year}-`) &&
    !fund.closed
  if (!isOpen) found.push('fund.month')
  return found
}

/** The legs of a line have to be its months, each once. */
function legsFollow({ from, to, legs }: PlanLine): boolean {
  let next = from
  for (const leg of legs) {
    if (leg.from !== next || leg.to < leg.from) return false
    next = addMonths(leg.to, 1)
  }
  return next === addMonths(to, 1)
}

function lineBreaches(input: PlanInput, line: PlanLine): Breach['code'][] {
  const found: Breach['code'][] = []
  if (!Number.isInteger(line.people) || line.people < 1) found.push('people.not_whole')
  if (line.from < input.months.from || line.to > input.months.to) found.push('month.outside')
  if (!legsFollow(line)) found.push('month.twice_or_missing')
  const room = line.kind === 'new' ? input.months : { from: line.from, to: input.months.to }
  if (monthsOfLine(line) < Math.min(input.leastMonths, monthsOfLine(room))) found.push('run.too_short')
  for (const leg of line.legs) {
    const fund = input.funds.find(({ id }) => id === leg.fund)
    found.push(...(fund === undefined ? (['fund.month'] as const) : fundBreaches(input, fund, line, leg)))
  }
  return found
}

/** Nobody stands in two lines: the lines of those without cover, and of those paid until a month, are no more than they. */
function groupBreaches(input: PlanInput, lines: readonly PlanLine[]): Breach[] {
  const taken = new Map<string, number>()
  const keyOf = ({ row, kind, from }: PlanLine) => (kind === 'new' ? `${row}` : `${row} ${from}`)
  for (const line of lines) taken.set(keyOf(line), (taken.get(keyOf(line)) ?? 0) + line.people)
  return lines.flatMap((line, n): Breach[] => {
    const group = input.groups[line.row - 1]
    if (group === undefined || group.desa !== line.desa || group.category !== line.category)
      return [{ code: 'people.above_group', line: n }]
    const { from } = input.months
    const begins = (paidUntil: typeof from) => (paidUntil < from ? from : addMonths(paidUntil, 1))
    const waiting = group.active.filter(
      ({ paidUntil }) => begins(paidUntil) === line.from && paidUntil < input.months.to,
    )
    if (line.kind === 'kept' && waiting.length === 0) return [{ code: 'run.not_from_paid_until', line: n }]
    const most = line.kind === 'new' ? group.uncovered : waiting.reduce((sum, { people }) => sum + people, 0)
    return taken.get(keyOf(line))! > most ? [{ code: 'people.above_group', line: n }] : []
  })
}

/** Rupiah by fund, summed month by month. */
function spentByMonth(input: PlanInput, lines: readonly PlanLine[]): Map<string, number> {
  const spent = new Map(input.funds.map(({ id }) => [id, 0]))
  for (const { row, legs, people } of lines)
    for (const { fund: id, from, to } of legs) {
      const fund = input.funds.find((one) => one.id === id)!
      for (let month = from; month <= to; month = addMonths(month, 1)) {
        const { JKK, JKM, JHT } = priceIn(month, input.groups[row - 1]!, fund)
        spent.set(id, spent.get(id)! + people * (JKK + JKM + JHT))
      }
    }
  return spent
}

/** Looks at a plan as an auditor would, without the model that made it. */
export function provePlan(input: PlanInput, lines: readonly PlanLine[]): Breach[] {
  const found = lines.flatMap((line, n) =>
    lineBreaches(input, line).map((code): Breach => ({ code, line: n })),
  )
  found.push(...groupBreaches(input, lines))
  if (found.length > 0) return found
  const spent = spentByMonth(input, lines)
  const { funds } = measure(input, lines)
  return funds.flatMap(({ fund, ceiling, spent: counted, cost }): Breach[] => {
    const differs = spent.get(fund) !== counted || cost.JKK + cost.JKM + cost.JHT !== counted
    return [
      ...(spent.get(fund)! > ceiling ? [{ code: 'fund.above_ceiling', line: null, fund } as const] : []),
      ...(differs ? [{ code: 'sum.differs', line: null, fund } as const] : []),
    ]
  })
}
