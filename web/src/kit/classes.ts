/** Six classes of a rate; the third break is the target, so 0 to 2 lie below it and 3 to 5 reach it. */
export type ClassIndex = 0 | 1 | 2 | 3 | 4 | 5

export const TARGET_BREAK = 2

/** The class of a rate; a rate that equals a break belongs above it: who is at the target has reached it. */
export function classOf(rate: number, breaks: readonly number[]): ClassIndex {
  const index = breaks.filter((limit) => rate >= limit).length
  if (breaks.length !== 5 || Number.isNaN(rate)) throw new Error('A class needs five breaks and a rate')
  return index as ClassIndex
}

/** Five rising breaks around a target, in hundredths of a percent; round figures wherever they keep apart. */
export function breaksAround(target: number): number[] {
  const above = 10_000 - target
  const wished = [target * 0.4, target * 0.67, target, target + above * 0.2, target + above * 0.45]
  for (const grain of [500, 100, 10]) {
    const breaks = wished.map((limit, at) =>
      at === TARGET_BREAK ? target : Math.round(limit / grain) * grain,
    )
    const edges = [0, ...breaks, 10_000]
    if (edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? 0))) return breaks
  }
  const below =
    target > 100 ? [Math.round(target * 0.4), Math.round(target * 0.67)] : [target - 2, target - 1]
  return [...below, target, target + 1, target + 2]
}

/** What a place is filled with: its class, or why it has none: nobody knows, or its people have no whole to be a part of. */
export type Fill = ClassIndex | 'unknown' | 'unmeasured'

export type ClassCounts = { classes: number[]; unknown: number; unmeasured: number }

/** How many places have each fill. */
export function countFills(fills: readonly Fill[]): ClassCounts {
  const counts: ClassCounts = { classes: [0, 0, 0, 0, 0, 0], unknown: 0, unmeasured: 0 }
  for (const fill of fills) {
    if (typeof fill === 'number') counts.classes[fill]! += 1
    else counts[fill] += 1
  }
  return counts
}
