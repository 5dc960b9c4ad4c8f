import { coverageBp, impliedDenominator, targetWorkers } from '@naungan/rules/target'
import { parentOf } from '@naungan/rules/words'
import type { StandingTarget } from '../targets/index.ts'

export type AreaTarget = {
  year: number
  percentBp: number | null
  /** People to reach: as the instrument states, else the percentage of those who should be covered. */
  workers: number | null
  instrument: string
  source: string
  day: string
  /** The whole that the instrument assumes, when it states a percentage and a head count. */
  implied: number | null
  /** Where the target was stated: the area itself, or the nearest one above it. */
  from: string
}

const upwards = (code: string): string[] => {
  const up = parentOf(code)
  return up === null ? [code] : [code, ...upwards(up)]
}

const ownTarget = (row: StandingTarget, shouldBe: number | null): AreaTarget => {
  const { year, instrument, source, day, percentBp, workers } = row
  const reach =
    workers ?? (shouldBe === null || percentBp === null ? null : targetWorkers(percentBp, shouldBe))
  const share = percentBp ?? (shouldBe === null || workers === null ? null : coverageBp(workers, shouldBe))
  const implied = percentBp === null || workers === null ? null : impliedDenominator(percentBp, workers)
  return { year, percentBp: share, workers: reach, instrument, source, day, implied, from: row.area }
}

/** A head count belongs to the area it was stated for; only a percentage is handed down. */
const handedDown = (row: StandingTarget, shouldBe: number | null): AreaTarget => ({
  ...ownTarget({ ...row, workers: null }, shouldBe),
  implied: null,
})

/** The target of an area in a year: its own, else the percentage of the nearest area above that states one. */
export const targetFor = (
  rows: ReadonlyMap<string, StandingTarget>,
  code: string,
  year: number,
  shouldBe: number | null,
): AreaTarget | null => {
  const own = rows.get(`${code} ${year}`)
  if (own) return ownTarget(own, shouldBe)
  for (const above of upwards(code).slice(1)) {
    const row = rows.get(`${above} ${year}`)
    if (row && row.percentBp !== null) return handedDown(row, shouldBe)
  }
  return null
}

export const byAreaAndYear = (rows: readonly StandingTarget[]): Map<string, StandingTarget> =>
  new Map(rows.map((row) => [`${row.area} ${row.year}`, row]))

/** The target of the last year anybody has stated for the area or above it, when that is later than `year`. */
export const farTargetFor = (
  rows: ReadonlyMap<string, StandingTarget>,
  code: string,
  year: number,
  shouldBe: number | null,
): AreaTarget | null => {
  const line = new Set(upwards(code))
  const years = [...rows.values()]
    .filter((row) => line.has(row.area) && row.year > year)
    .map((row) => row.year)
  for (const later of years.sort((a, b) => b - a)) {
    const target = targetFor(rows, code, later, shouldBe)
    if (target) return target
  }
  return null
}
