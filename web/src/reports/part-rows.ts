import type { Coverage, Part } from './coverage-query.ts'

/** A line of the table of parts: an area, those left out taken together, or the people no part holds. */
export type PartRow = {
  key: string
  what: { part: Part } | { rest: number } | 'unknown'
  people: number | null
  shouldBe: number | null
  coverageBp: number | null
  targetBp: number | null
  gap: number | null
  below: number
  of: number
}

export const rowOf = (part: Part): PartRow => ({ key: part.code, what: { part }, ...part })

const sumOf = (figures: (number | null)[]): number | null =>
  figures.includes(null) ? null : figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0)

/** People whom no list has counted are in no sum, above or below. */
const sumOfKnown = (figures: (number | null)[]): number | null => {
  const known = figures.filter((figure) => figure !== null)
  return known.length === 0 ? null : sumOf(known)
}

const empty = { coverageBp: null, targetBp: null, gap: null, below: 0, of: 0 }

/** Parts left out of a short table as one line, so that the column still adds up. Gaps do not net out and stay empty. */
const restOf = (rows: PartRow[]): PartRow => ({
  ...empty,
  key: 'rest',
  what: { rest: rows.length },
  people: sumOfKnown(rows.map((row) => row.people)),
  shouldBe: sumOf(rows.map((row) => row.shouldBe)),
})

/** Rows in their order with, beneath them, what makes the column sum up to the whole. */
export const wholeTable = (sorted: PartRow[], { unknownDesa }: Coverage, most: number): PartRow[] => {
  const shown = sorted.length <= most + 1 ? sorted : sorted.slice(0, most)
  const rest = sorted.slice(shown.length)
  return [
    ...shown,
    ...(rest.length > 0 ? [restOf(rest)] : []),
    ...(unknownDesa > 0
      ? [{ ...empty, key: 'unknown', what: 'unknown' as const, people: unknownDesa, shouldBe: null }]
      : []),
  ]
}
