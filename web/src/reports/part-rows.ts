import { type FloorSide, isOnSide, type OrderedPart } from '@naungan/rules/target'
import type { Coverage, Part } from './coverage-query.ts'
import type { Floors, PartFloor } from './floor-query.ts'

/** A line of the table of parts: an area, those left out taken together, or the people no part holds. */
export type PartRow = OrderedPart & {
  key: string
  what: { part: Part } | { rest: number } | 'unknown'
  targetBp: number | null
  floor: PartFloor | null
}

/** Every part as a line, with what is known of the floor of its desa. */
export const rowsOf = ({ children }: Coverage, floors: Floors | undefined): PartRow[] => {
  const found = new Map(floors?.children.map((floor) => [floor.area, floor]))
  return children.map((part) => ({
    key: part.code,
    what: { part },
    ...part,
    floor: found.get(part.code) ?? null,
  }))
}

const sumOf = (figures: (number | null)[]): number | null =>
  figures.includes(null) ? null : figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0)

/** People whom no list has counted are in no sum, above or below. */
const sumOfKnown = (figures: (number | null)[]): number | null => {
  const known = figures.filter((figure) => figure !== null)
  return known.length === 0 ? null : sumOf(known)
}

const empty = {
  name: '',
  coverageBp: null,
  targetBp: null,
  gap: null,
  neededPerMonth: null,
  below: 0,
  of: 0,
  floor: null,
}

/** Parts left out of a short table as one line, so that the column still adds up. Gaps do not net out and stay empty. */
const restOf = (rows: PartRow[]): PartRow => ({
  ...empty,
  key: 'rest',
  what: { rest: rows.length },
  people: sumOfKnown(rows.map((row) => row.people)),
  shouldBe: sumOf(rows.map((row) => row.shouldBe)),
})

type Seen = { most: number; side?: FloorSide | undefined }

/** Rows in their order with, beneath them, what makes the column sum up to the whole. */
export const wholeTable = (sorted: PartRow[], { unknownDesa }: Coverage, { most, side }: Seen): PartRow[] => {
  const wanted = side === undefined ? sorted : sorted.filter((row) => isOnSide(row, side))
  const shown = wanted.length <= most + 1 ? wanted : wanted.slice(0, most)
  const rest = sorted.filter((row) => !shown.includes(row))
  return [
    ...shown,
    ...(rest.length > 0 ? [restOf(rest)] : []),
    ...(unknownDesa > 0
      ? [{ ...empty, key: 'unknown', what: 'unknown' as const, people: unknownDesa, shouldBe: null }]
      : []),
  ]
}
