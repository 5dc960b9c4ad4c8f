import { monthsBetween, type Words, within } from '../words/index.ts'
import type { BestPlan } from './best-plan.ts'
import { monthsOfLine } from './measure.ts'
import type { Group, PlanInput } from './plan-facts.ts'
import type { PlanLine } from './plan-lines.ts'
import { frameOf, type PlanFrame } from './pools.ts'

/** Why people of a desa are still without cover. */
export const GAP_REASONS = {
  no_fund: {
    id: 'Tidak ada dana yang boleh membayar mereka.',
    en: 'No fund may pay for them.',
  },
  no_run: {
    id: 'Dana yang boleh membayar mereka tidak mencakup cukup bulan berturut-turut.',
    en: 'The funds that may pay for them do not span enough months in a row.',
  },
  no_money: {
    id: 'Dana yang boleh membayar mereka habis untuk yang didahulukan atau untuk desa yang lebih tertinggal.',
    en: 'The funds that may pay for them are spent on those who come first or on desa further behind.',
  },
} as const satisfies Readonly<Record<string, Words>>

export type GapReason = keyof typeof GAP_REASONS

/** The number of a desa and what it is made of. */
export type WhyDesa = {
  readonly desa: string
  readonly eligible: number
  readonly covered: number
  readonly people: number
  readonly kept: number
  /** What the floor asked of the plan here; 0 without one. */
  readonly floor: number
  readonly byPriority: readonly {
    readonly priority: string | null
    readonly people: number
    readonly waiting: number
  }[]
  readonly byFund: readonly {
    readonly fund: string
    readonly people: number
    readonly personMonths: number
  }[]
  readonly gap: number
  readonly gapReasons: readonly { readonly reason: GapReason; readonly people: number }[]
}

const byFundOf = ({ funds }: PlanInput, lines: readonly PlanLine[]): WhyDesa['byFund'] =>
  funds
    .map(({ id }) => {
      const legs = lines.flatMap((line) =>
        line.legs
          .filter(({ fund }) => fund === id)
          .map((leg) => ({ people: line.people, months: monthsOfLine(leg) })),
      )
      return {
        fund: id,
        people: legs.reduce((sum, { people }) => sum + people, 0),
        personMonths: legs.reduce((sum, { people, months }) => sum + people * months, 0),
      }
    })
    .filter(({ people }) => people > 0)

const mayPay = ({ funds }: PlanInput, { desa, category }: Group): boolean =>
  funds.some(
    ({ areas, categories }) =>
      (areas === null || areas.some((area) => within(desa, area))) &&
      (categories === null || categories.includes(category)),
  )

type CellCount = { rank: number; people: number; waiting: number; reason: GapReason }

/** Each cell of the desa: how many the plan covers, and why the others wait. */
function cellCounts(frame: PlanFrame, lines: readonly PlanLine[], rowOf: readonly number[]): CellCount[] {
  const { input } = frame
  return frame.cells.map(({ group, pool, people }) => {
    const { rank, begins, runs } = frame.pools[pool]!
    const mine = lines.filter(
      (line) =>
        line.row === rowOf[group] &&
        (begins === null
          ? line.kind === 'new'
          : line.kind === 'kept' && monthsBetween(input.months.from, line.from) === begins),
    )
    const given = mine.reduce((sum, line) => sum + line.people, 0)
    const reason = runs.length > 0 ? 'no_money' : mayPay(input, input.groups[group]!) ? 'no_run' : 'no_fund'
    return { rank, people: given, waiting: Math.max(0, people - given), reason }
  })
}

/** Why a desa has the number it has. */
export function whyDesa(input: PlanInput, plan: Pick<BestPlan, 'lines' | 'measure'>, desa: string): WhyDesa {
  const sum = plan.measure.desa.find((one) => one.desa === desa)
  if (sum === undefined) throw new Error('budget: the plan does not know this desa')
  const rowOf = input.groups.flatMap((group, n) => (group.desa === desa ? [n + 1] : []))
  const frame = frameOf({ ...input, groups: rowOf.map((row) => input.groups[row - 1]!) })
  const lines = plan.lines.filter((line) => line.desa === desa)
  const counts = cellCounts(frame, lines, rowOf)
  const byPriority = [...Map.groupBy(counts, ({ rank }) => rank)].sort(([a], [b]) => a - b)
  const byReason = Map.groupBy(
    counts.filter(({ waiting }) => waiting > 0),
    ({ reason }) => reason,
  )
  const { eligible, covered, people, kept, gap } = sum
  return {
    desa,
    eligible,
    covered,
    people,
    kept,
    gap,
    floor: frame.desa[0]?.floor ?? 0,
    byPriority: byPriority.map(([rank, of]) => ({
      priority: input.priorities[rank]?.name ?? null,
      people: of.reduce((all, one) => all + one.people, 0),
      waiting: of.reduce((all, one) => all + one.waiting, 0),
    })),
    byFund: byFundOf(input, lines),
    gapReasons: [...byReason].map(([reason, of]) => ({
      reason,
      people: of.reduce((all, one) => all + one.waiting, 0),
    })),
  }
}
