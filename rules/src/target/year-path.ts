/** A target of a year, in whole units: people, or hundredths of a percent. */
export type YearTarget = { readonly year: number; readonly value: number }

/** What a year is to reach: as an instrument states it, or on the straight line between the two nearest that do. */
export type YearPoint = YearTarget & { readonly stated: boolean }

/** Rounded half up, also below zero. */
const between = (from: YearTarget, to: YearTarget, year: number): number => {
  const years = to.year - from.year
  const rise = (to.value - from.value) * (year - from.year)
  return from.value + Math.floor((2 * rise + years) / (2 * years))
}

/**
 * Every year from the first stated target to the last. A year between two is interpolated and says so: no instrument
 * demands it. Of two targets for one year the later in the list counts.
 */
export function yearPath(targets: readonly YearTarget[]): YearPoint[] {
  const stated = [...new Map(targets.map((one) => [one.year, one])).values()].toSorted(
    (a, b) => a.year - b.year,
  )
  return stated.flatMap((from, n) => {
    const to = stated[n + 1] ?? from
    return Array.from({ length: Math.max(1, to.year - from.year) }, (_, years) =>
      years === 0
        ? { ...from, stated: true }
        : { year: from.year + years, value: between(from, to, from.year + years), stated: false },
    )
  })
}
