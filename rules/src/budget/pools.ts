import { monthsBetween, within } from '../words/index.ts'
import type { Fund, Group, PlanInput, Priority } from './plan-facts.ts'
import { monthsOf, type Stretch, windowOf } from './plan-months.ts'
import { type Prices, pricesOf } from './prices.ts'
import { type Run, runsOf } from './runs.ts'

/** People of one group who are alike: those without cover, or those paid until one month. */
export type Cell = {
  readonly group: number
  readonly desa: number
  readonly people: number
  readonly pool: number
}

/** Cells alike in price, funds, rank, targets and where their run begins: one unknown of the model for all of them. */
export type Pool = {
  /** Place of the first priority that names them; after the last one for everybody else. */
  readonly rank: number
  readonly begins: number | null
  readonly runs: readonly Run[]
  readonly targets: readonly number[]
  readonly cells: readonly number[]
  readonly people: number
}

export type PlanDesa = {
  readonly code: string
  /** All who are eligible, and of them those covered to the end without the plan. */
  readonly people: number
  readonly covered: number
  /** How many the plan has to cover for the floor. */
  readonly floor: number
}

/** A plan's question, ready to be counted: pools instead of rows. */
export type PlanFrame = {
  readonly input: PlanInput
  readonly prices: Prices
  readonly lastMonth: number
  readonly windows: readonly (Stretch | null)[]
  readonly pools: readonly Pool[]
  readonly cells: readonly Cell[]
  readonly desa: readonly PlanDesa[]
  /** How many the plan has to cover for each target. */
  readonly targets: readonly number[]
}

const holds = <T>(wanted: readonly T[] | null, found: T | null): boolean =>
  wanted === null || (found !== null && wanted.includes(found))

const inAreas = (areas: readonly string[] | null, desa: string): boolean =>
  areas === null || areas.some((area) => within(desa, area))

const rankOf = (priorities: readonly Priority[], { category, desil, risk, desa }: Group): number => {
  const rank = priorities.findIndex(
    (one) =>
      holds(one.categories, category) &&
      holds(one.desil, desil) &&
      holds(one.risks, risk) &&
      inAreas(one.areas, desa),
  )
  return rank < 0 ? priorities.length : rank
}

/** Who may be paid by what: the funds of a desa are found once. */
function fundsFinder(funds: readonly Fund[], windows: readonly (Stretch | null)[]) {
  const byDesa = new Map<string, number[]>()
  return ({ desa, category }: Group): number[] => {
    let near = byDesa.get(desa)
    if (near === undefined) {
      near = funds.flatMap(({ areas }, n) => (windows[n] !== null && inAreas(areas, desa) ? [n] : []))
      byDesa.set(desa, near)
    }
    return near.filter((n) => holds(funds[n]!.categories, category))
  }
}

type Draft = {
  group: Group
  begins: number | null
  rank: number
  funds: number[]
  targets: number[]
  cells: number[]
  people: number
}

/** People already covered to the end of the plan without it. */
const coveredBy = ({ covered, active }: Group, to: PlanInput['months']['to']): number =>
  covered + active.reduce((sum, { people, paidUntil }) => sum + (paidUntil >= to ? people : 0), 0)

const partsOf = ({ uncovered, active }: Group, { from, to }: PlanInput['months']) => [
  { begins: null, people: uncovered },
  ...active
    .filter(({ paidUntil }) => paidUntil < to)
    .map(({ people, paidUntil }) => ({ begins: Math.max(0, monthsBetween(from, paidUntil) + 1), people })),
]

/** Sums by desa, with the highest floor that stands for each. */
function desaOf({ groups, floors, months }: PlanInput) {
  const places = new Map<string, number>()
  const desa: { code: string; people: number; covered: number; floor: number }[] = []
  const of = groups.map((group) => {
    let place = places.get(group.desa)
    if (place === undefined) {
      place = desa.length
      places.set(group.desa, place)
      const floor = Math.max(
        0,
        ...floors.filter(({ area }) => within(group.desa, area)).map(({ people }) => people),
      )
      desa.push({ code: group.desa, people: 0, covered: 0, floor })
    }
    const one = desa[place]!
    one.people += group.uncovered + group.covered + group.active.reduce((sum, { people }) => sum + people, 0)
    one.covered += coveredBy(group, months.to)
    return place
  })
  return { of, desa: desa.map((one) => ({ ...one, floor: Math.max(0, one.floor - one.covered) })) }
}

const targetsOf = ({ targets, groups, months }: PlanInput): number[] =>
  targets.map(({ area, people }) => {
    const inside = groups.filter(({ desa }) => within(desa, area))
    return Math.max(0, people - inside.reduce((sum, group) => sum + coveredBy(group, months.to), 0))
  })

function draftsOf(
  input: PlanInput,
  prices: Prices,
  windows: readonly (Stretch | null)[],
  desaOfGroup: number[],
) {
  const findFunds = fundsFinder(input.funds, windows)
  const drafts: Draft[] = []
  const places = new Map<string, number>()
  const cells: Cell[] = []
  for (const [n, group] of input.groups.entries()) {
    const rank = rankOf(input.priorities, group)
    const funds = findFunds(group)
    const targets = input.targets.flatMap(({ area }, t) => (within(group.desa, area) ? [t] : []))
    const alike = `${prices.likeness(group)}|${rank}|${funds}|${targets}`
    for (const { begins, people } of partsOf(group, input.months)) {
      if (people === 0) continue
      const key = `${alike}|${begins}`
      const pool = places.get(key) ?? drafts.length
      if (pool === drafts.length) {
        places.set(key, pool)
        drafts.push({ group, begins, rank, funds, targets, cells: [], people: 0 })
      }
      drafts[pool]!.cells.push(cells.length)
      drafts[pool]!.people += people
      cells.push({ group: n, desa: desaOfGroup[n]!, people, pool })
    }
  }
  return { drafts, cells }
}

export function frameOf(input: PlanInput): PlanFrame {
  const prices = pricesOf(input)
  const windows = input.funds.map((fund) => windowOf(input, fund))
  const lastMonth = monthsOf(input).length - 1
  const { of, desa } = desaOf(input)
  const { drafts, cells } = draftsOf(input, prices, windows, of)
  const pools = drafts.map(({ group, funds, ...pool }) => ({
    ...pool,
    runs: runsOf(
      { group, windows, funds, begins: pool.begins, leastMonths: input.leastMonths, lastMonth },
      prices,
    ),
  }))
  return { input, prices, lastMonth, windows, pools, cells, desa, targets: targetsOf(input) }
}
