import type { Whole } from '@naungan/rules/indicator'
import { coverageBp, splitChange } from '@naungan/rules/target'
import type { Month } from '@naungan/rules/words'
import type { Db } from '../platform/db.ts'
import type { AreaTree } from './area-tree.ts'
import { workersInYear } from './measures.ts'
import type { Trend } from './trend.ts'

type Standing = { workers: number; definition: Whole } | null

/** The whole of each year that the trend passes through; a year has one, and a trend has two years at most. */
const wholesByYear = async (
  db: Db,
  tree: AreaTree,
  { trend, now }: { trend: Trend; now: Standing },
): Promise<Map<number, number | null>> => {
  const years = [...new Set(trend.map(({ month }) => Number(month.slice(0, 4))))]
  const last = years.at(-1)
  const wholes = new Map<number, number | null>()
  for (const year of years)
    wholes.set(
      year,
      now === null || year === last
        ? (now?.workers ?? null)
        : await workersInYear(db, tree, { year, definition: now.definition }),
    )
  return wholes
}

type Point = { people: number | null; workers: number | null }

/** What the people and what the whole made of the change since the month before; null where either is not known. */
const changeSince = (before: Point | undefined, after: Point) => {
  if (!before || before.people === null || before.workers === null) return null
  if (after.people === null || after.workers === null) return null
  const parts = splitChange(
    { people: before.people, workers: before.workers },
    { people: after.people, workers: after.workers },
  )
  return (
    parts && {
      heads: after.people - before.people,
      workers: after.workers - before.workers,
      totalBp: parts.total,
      peopleBp: parts.people,
      wholeBp: parts.whole,
    }
  )
}

/** The trend with the whole of each month beside its people, and every change split into the two. */
export const withWholes = async (db: Db, tree: AreaTree, { trend, now }: { trend: Trend; now: Standing }) => {
  const wholes = await wholesByYear(db, tree, { trend, now })
  const points = trend.map((point) => ({
    ...point,
    workers: wholes.get(Number((point.month as Month).slice(0, 4))) ?? null,
  }))
  return points.map((point, at) => ({
    ...point,
    coverageBp:
      point.people === null || point.workers === null ? null : coverageBp(point.people, point.workers),
    change: changeSince(points[at - 1], point),
  }))
}
