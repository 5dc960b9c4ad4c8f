import { coverageBp, targetWorkers } from '@naungan/rules/target'
import type { Answer } from '../app/ask.ts'

export type Figures = Answer<'GET /targets'>
export type Target = Figures['targets'][number]
export type Denominator = Figures['denominators'][number]
export type Floor = Figures['floors'][number]
export type FullTarget = Target & { percentBp: number; workers: number; implied: number }

/** Wholes closer together than this are one whole, rounded: 0,5 %. */
const SAME_BP = 50

export const stands = ({ withdrawnAt }: { withdrawnAt: string | null }): boolean => withdrawnAt === null

const isFull = (target: Target): target is FullTarget =>
  target.percentBp !== null && target.workers !== null && target.implied !== null

/** How far `one` lies from `other`, in hundredths of a percent of `other`. */
const distanceBp = (one: number, other: number): number =>
  coverageBp(Math.abs(one - other), other) ?? Number.POSITIVE_INFINITY

export type Disagreement = {
  target: FullTarget
  denominator: Denominator
  expected: number
  offBp: number
}

/** The denominators a target could have meant: of its year, else of the last year before it. */
const meantBy = (target: Target, denominators: Denominator[]): Denominator[] => {
  const known = denominators.filter(
    (row) => stands(row) && row.area === target.area && row.year <= target.year && row.workers > 0,
  )
  const year = Math.max(...known.map((row) => row.year))
  return known.filter((row) => row.year === year)
}

/** Standing targets whose percentage and head count fit none of the denominators; the nearest is named. */
export const disagreements = ({
  targets,
  denominators,
}: Pick<Figures, 'targets' | 'denominators'>): Disagreement[] =>
  targets
    .filter(stands)
    .filter(isFull)
    .flatMap((target) => {
      const [nearest] = meantBy(target, denominators)
        .map((denominator) => {
          const expected = targetWorkers(target.percentBp, denominator.workers)
          return { target, denominator, expected, offBp: distanceBp(target.workers, expected) }
        })
        .sort((a, b) => a.offBp - b.offBp)
      return nearest && nearest.offBp > SAME_BP ? [nearest] : []
    })

export type Spread = { low: FullTarget; high: FullTarget; people: number; offBp: number }

/** The smallest and the largest whole that an area's standing targets assume, when they are not one and the same. */
export const spreadOf = (targets: Target[]): Spread | null => {
  const full = targets.filter(stands).filter(isFull)
  const sorted = full.toSorted((a, b) => a.implied - b.implied)
  const [low, high] = [sorted.at(0), sorted.at(-1)]
  if (!low || !high) return null
  const offBp = distanceBp(high.implied, low.implied)
  return offBp > SAME_BP ? { low, high, people: high.implied - low.implied, offBp } : null
}

/** The target that matters now: of this year, else the next to come, else the last that was. */
export const currentTarget = (targets: Target[], year: number): Target | undefined => {
  const standing = targets.filter(stands).toSorted((a, b) => a.year - b.year || (a.day < b.day ? 1 : -1))
  return standing.find((target) => target.year >= year) ?? standing.at(-1)
}

/** The newest standing statement of each area. */
export const newestByArea = <Row extends { area: string; year: number; withdrawnAt: string | null }>(
  rows: Row[],
): Map<string, Row> => {
  const newest = new Map<string, Row>()
  for (const row of rows.filter(stands)) {
    const known = newest.get(row.area)
    if (!known || row.year > known.year) newest.set(row.area, row)
  }
  return newest
}
