import { type Direction, inOrder } from '../order/index.ts'

/** What the table of the parts of an area knows of each. */
export type OrderedPart = {
  name: string
  people: number | null
  shouldBe: number | null
  coverageBp: number | null
  gap: number | null
  neededPerMonth: number | null
  /** Of how many parts of its own, how many lie below their target. */
  below: number
  of: number
  /** How many of its desa reach their floor, and of how many a list is known; null where no floor is stated. */
  floor: { reached: number; known: number; of: number } | null
}

/** What the table can be ordered by: the screen and the file that is taken away follow the same rule. */
export const PART_ORDERS = {
  nama: (part) => part.name,
  terlindungi: (part) => part.people,
  seharusnya: (part) => part.shouldBe,
  cakupan: (part) => part.coverageBp,
  kurang: (part) => part.gap,
  perlu: (part) => part.neededPerMonth,
  desa: (part) => (part.of === 0 || part.gap === null ? null : part.below / part.of),
  minimal: (part) =>
    part.floor === null || part.floor.known === 0 ? null : part.floor.reached / part.floor.known,
} as const satisfies Record<string, (part: OrderedPart) => number | string | null>

export type PartOrder = keyof typeof PART_ORDERS

export const PART_ORDER_NAMES = Object.keys(PART_ORDERS) as PartOrder[]

/** Where action is needed stands on top unless asked otherwise. */
export const USUAL_ORDER: PartOrder = 'kurang'

const RISING = new Set<PartOrder>(['nama', 'cakupan', 'minimal'])

export const usualDirection = (order: PartOrder): Direction =>
  RISING.has(order) ? 'ascending' : 'descending'

/** Among those of which nothing else is known, the ones with people first. */
const byPeople = (a: OrderedPart, b: OrderedPart): number => (b.people ?? -1) - (a.people ?? -1)

export const partsInOrder = <Part extends OrderedPart>(
  parts: readonly Part[],
  order: PartOrder,
  direction: Direction,
): Part[] => inOrder(parts.toSorted(byPeople), PART_ORDERS[order], direction)

/** Which parts are looked for: those whose desa all reach the floor, or those with a desa that does not. */
export const FLOOR_SIDES = ['sudah', 'belum'] as const
export type FloorSide = (typeof FLOOR_SIDES)[number]

/** A part of which nothing is known is on neither side. */
export const isOnSide = ({ floor }: Pick<OrderedPart, 'floor'>, side: FloorSide): boolean =>
  floor !== null && floor.known > 0 && (side === 'sudah') === (floor.reached === floor.of)
