import type { FloorBlock } from './floors.ts'
import { lengthOf } from './plan-months.ts'
import type { Pool, PlanFrame } from './pools.ts'
import { type Run, rupiahOf } from './runs.ts'
import type { Lp, LpColumn, LpRow, Weights } from './solver.ts'

/** Rupiah in the model are thousands, so that its numbers are alike in size. */
export const RUPIAH_UNIT = 1000

/** An unknown of the model: how many people of a pool are given a run. */
export type Unknown = { readonly pool: number; readonly run: number }

export type LevelName =
  | 'kept'
  | 'floors'
  | 'targets'
  | 'priority'
  | 'rest'
  | 'people'
  | 'months'
  | 'rupiah'
  | 'money'

/** What is sought, and that what was reached before it must stay. */
export type LevelAsked = {
  readonly name: LevelName
  /** Place of the priority. */
  readonly rank: number | null
  readonly sense: 'most' | 'least'
  readonly weights: Weights
}

export type PlanModel = {
  readonly lp: Lp
  readonly unknowns: readonly Unknown[]
  readonly levels: readonly LevelAsked[]
  /** Columns of a pool; the column of what is missing in a block, and for a target. */
  readonly ofPool: readonly (readonly number[])[]
  readonly missingInBlock: (block: number) => number
  /** The column of more money for a fund, in thousands, where it was asked for. */
  readonly moneyOf: (fund: number) => number
}

const fundRow = (frame: PlanFrame, fund: number): number => frame.pools.length + fund
const targetRow = (frame: PlanFrame, target: number): number =>
  frame.pools.length + frame.input.funds.length + target

const columnOf = (frame: PlanFrame, pool: number, run: Run): LpColumn => {
  const { people, targets } = frame.pools[pool]!
  return {
    most: people,
    rows: [
      pool,
      ...run.costs.map(({ fund }) => fundRow(frame, fund)),
      ...targets.map((t) => targetRow(frame, t)),
    ],
    values: [1, ...run.costs.map(({ rupiah }) => rupiah / RUPIAH_UNIT), ...targets.map(() => 1)],
  }
}

const rowsOf = ({ pools, input, targets }: PlanFrame): LpRow[] => [
  ...pools.map(({ people }) => ({ least: 0, most: people })),
  ...input.funds.map(({ ceiling }) => ({ least: 0, most: ceiling / RUPIAH_UNIT })),
  ...targets.map((least) => ({ least, most: Infinity })),
]

type Weigh = (pool: Pool, run: Run) => number

function levelsOf(frame: PlanFrame, unknowns: readonly Unknown[], blocks: number): LevelAsked[] {
  const { pools, input, targets, lastMonth } = frame
  const weigh = (by: Weigh): Weights =>
    new Map(
      unknowns.flatMap(({ pool, run }, column) => {
        const weight = by(pools[pool]!, pools[pool]!.runs[run]!)
        return weight === 0 ? [] : [[column, weight] as const]
      }),
    )
  const missing = (from: number, count: number): Weights =>
    new Map(Array.from({ length: count }, (_, n) => [unknowns.length + from + n, 1] as const))
  const aim = (run: Run): number => (input.aim === 'people' ? 1 : lengthOf(run))
  const level = (name: LevelName, weights: Weights, rank: number | null = null): LevelAsked => ({
    name,
    rank,
    sense: name === 'floors' || name === 'targets' || name === 'rupiah' ? 'least' : 'most',
    weights,
  })
  const other = input.aim === 'people' ? 'months' : 'people'
  const ranks = input.priorities.map((_, rank) =>
    level(
      'priority',
      weigh((pool, run) => (pool.rank === rank ? aim(run) : 0)),
      rank,
    ),
  )
  return [
    level(
      'kept',
      weigh(({ begins }, { last }) => (begins !== null && last === lastMonth ? 1 : 0)),
    ),
    level('floors', missing(0, blocks)),
    level('targets', missing(blocks, targets.length)),
    ...ranks,
    level(
      'rest',
      weigh((pool, run) => (pool.rank === ranks.length ? aim(run) : 0)),
    ),
    level(
      other,
      weigh((_, run) => (other === 'people' ? 1 : lengthOf(run))),
    ),
    level(
      'rupiah',
      weigh((_, run) => rupiahOf(run) / RUPIAH_UNIT),
    ),
  ].filter(({ weights }) => weights.size > 0)
}

/** How a question is asked: in whole people, and with more money than there is where that helps. */
export type Asking = { readonly whole: boolean; readonly moreMoney: boolean }

/** What must be is reached with whatever money it takes, and then with the least. */
const levelsWithMoreMoney = (levels: readonly LevelAsked[], first: number, funds: number): LevelAsked[] => [
  ...levels.filter(({ name }) => MUSTS.includes(name)),
  {
    name: 'money',
    rank: null,
    sense: 'least',
    weights: new Map(Array.from({ length: funds }, (_, fund) => [first + fund, 1] as const)),
  },
]

const MUSTS: readonly LevelName[] = ['kept', 'floors', 'targets']
const MOST_MONEY = 1_000_000_000

/** The question as columns and rows. A whole model knows every run; a relaxed one those that a mixture cannot replace. */
export function modelOf(
  frame: PlanFrame,
  blocks: readonly FloorBlock[],
  { whole, moreMoney }: Asking,
): PlanModel {
  const unknowns = frame.pools.flatMap(({ runs }, pool) =>
    runs.flatMap(({ tight }, run) => (whole || tight ? [{ pool, run }] : [])),
  )
  const columns = unknowns.map(({ pool, run }) => columnOf(frame, pool, frame.pools[pool]!.runs[run]!))
  const inBlocks = blocks.map(({ floor }) => ({ most: floor, rows: [], values: [] }))
  const inTargets = frame.targets.map((most, t) => ({ most, rows: [targetRow(frame, t)], values: [1] }))
  const money = !moreMoney
    ? []
    : frame.input.funds.map((_, fund) => ({ most: MOST_MONEY, rows: [fundRow(frame, fund)], values: [-1] }))
  const firstMoney = columns.length + inBlocks.length + inTargets.length
  const levels = levelsOf(frame, unknowns, blocks.length)
  const ofPool: number[][] = frame.pools.map(() => [])
  for (const [column, { pool }] of unknowns.entries()) ofPool[pool]!.push(column)
  return {
    lp: { columns: [...columns, ...inBlocks, ...inTargets, ...money], rows: rowsOf(frame), whole },
    unknowns,
    levels: moreMoney ? levelsWithMoreMoney(levels, firstMoney, money.length) : levels,
    ofPool,
    missingInBlock: (block) => unknowns.length + block,
    moneyOf: (fund) => firstMoney + fund,
  }
}
