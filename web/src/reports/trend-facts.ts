import { type Month, monthsBetween } from '@naungan/rules/words'
import type { Coverage } from './coverage-query.ts'

type Point = { month: string; people: number }
type Points = Pick<Coverage['trend'][number], 'month' | 'people'>[]

export type Drop = { at: number; month: string; change: number }

/** A fall smaller than this share of the month before is the usual coming and going. */
const WORTH_SAYING = 0.02

const known = (points: Points): Point[] =>
  points.flatMap(({ month, people }) => (people === null ? [] : [{ month, people }]))

/** First and last month with a figure, and how many months lie between; undefined without any. */
export const spanOf = (points: Points): { first: Point; last: Point; months: number } | undefined => {
  const all = known(points)
  const [first, last] = [all.at(0), all.at(-1)]
  if (!first || !last) return undefined
  return { first, last, months: monthsBetween(first.month as Month, last.month as Month) }
}

/** The month in which cover fell most from the month before, when the fall is worth a word. */
export const largestDrop = (points: Points): Drop | undefined => {
  const drops = points.flatMap(({ month, people }, at): Drop[] => {
    const before = points[at - 1]?.people ?? null
    if (people === null || before === null || before - people <= before * WORTH_SAYING) return []
    return [{ at, month, change: people - before }]
  })
  return drops.sort((a, b) => a.change - b.change)[0]
}
