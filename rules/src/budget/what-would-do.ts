import { floorBlocks } from './floors.ts'
import { type Relaxed, solveLevels } from './levels.ts'
import { RUPIAH_UNIT } from './model.ts'
import { relax } from './best-plan.ts'
import type { PlanInput } from './plan-facts.ts'
import type { LevelName } from './model.ts'
import { frameOf, type PlanFrame } from './pools.ts'
import type { LeastReached } from './reached.ts'
import type { Solver } from './solver.ts'

/** A desa or area whose floor or target is above all whom any fund may pay: no money meets it, only a lower one. */
export type TooHigh = {
  readonly kind: LeastReached['kind']
  readonly area: string
  readonly asked: number
  readonly most: number
}

export type WhatWouldDo = {
  /** The least money, by fund, with which whoever is active is kept and floors and targets are met as far as can be. */
  readonly money: readonly { readonly fund: string; readonly rupiah: number }[]
  readonly tooHigh: readonly TooHigh[]
  /** People whose cover ends and whom no fund may pay to the end. */
  readonly lapsing: number
}

function tooHighOf({ input, pools, cells, desa, targets }: PlanFrame): TooHigh[] {
  const payable = cells.filter(({ pool }) => pools[pool]!.runs.length > 0)
  const inDesa = desa.map(() => 0)
  for (const cell of payable) inDesa[cell.desa] = inDesa[cell.desa]! + cell.people
  const inTarget = (target: number): number =>
    payable.reduce((sum, { pool, people }) => sum + (pools[pool]!.targets.includes(target) ? people : 0), 0)
  return [
    ...desa.map(({ code, floor }, n) => ({
      kind: 'floor' as const,
      area: code,
      asked: floor,
      most: inDesa[n]!,
    })),
    ...input.targets.map(({ area }, n) => ({
      kind: 'target' as const,
      area,
      asked: targets[n]!,
      most: inTarget(n),
    })),
  ].filter(({ asked, most }) => asked > most)
}

const lapsingIn = ({ pools, lastMonth }: PlanFrame): number =>
  pools.reduce(
    (sum, { begins, runs, people }) =>
      sum + (begins !== null && !runs.some(({ last }) => last === lastMonth) ? people : 0),
    0,
  )

/** What it would take to keep those who are active and to meet the floors and targets; of people, parts are counted. */
export function whatWouldDo(input: PlanInput, solver: Solver): WhatWouldDo {
  const frame = frameOf(input)
  const found = solveLevels(frame, floorBlocks(frame), solver, { whole: false, moreMoney: true })
  if (found === null) throw new Error('budget: the solver found no answer')
  const money = input.funds.map(({ id }, fund) => ({
    fund: id,
    rupiah: Math.ceil(found.columns[found.model.moneyOf(fund)]! * RUPIAH_UNIT - 0.5),
  }))
  return {
    money: money.filter(({ rupiah }) => rupiah > 0),
    tooHigh: tooHighOf(frame),
    lapsing: lapsingIn(frame),
  }
}

/** What more money in a fund would buy: the first level that it lifts, and by how much. */
export type MoreMoney = {
  readonly fund: string
  readonly rupiah: number
  readonly level: LevelName | null
  readonly priority: string | null
  readonly gain: number
}

const NOTICEABLE = 1e-3

const firstGain = ({ levels }: Relaxed, before: Relaxed): { level: number; gain: number } | null => {
  for (const [level, { asked, value }] of levels.entries()) {
    const gain = (value - before.levels[level]!.value) * (asked.sense === 'most' ? 1 : -1)
    if (asked.name !== 'rupiah' && gain > NOTICEABLE) return { level, gain }
  }
  return null
}

/** Asks again with more money in one fund after another. Parts of people are counted: it is a price, not a plan. */
export function moreMoney(input: PlanInput, solver: Solver, rupiah = 1_000_000): MoreMoney[] {
  const ask = (asked: PlanInput): Relaxed => {
    const frame = frameOf(asked)
    return relax(frame, floorBlocks(frame), solver)
  }
  const before = ask(input)
  return input.funds.map((fund, n): MoreMoney => {
    const funds = input.funds.with(n, { ...fund, ceiling: fund.ceiling + rupiah })
    const found = firstGain(ask({ ...input, funds }), before)
    if (found === null) return { fund: fund.id, rupiah, level: null, priority: null, gain: 0 }
    const { asked } = before.levels[found.level]!
    const priority = asked.rank === null ? null : input.priorities[asked.rank]!.name
    return { fund: fund.id, rupiah, level: asked.name, priority, gain: found.gain }
  })
}
