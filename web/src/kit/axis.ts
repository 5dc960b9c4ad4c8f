/** Round marks that lie inside a range, at most `most` of them. */
export function roundMarks(low: number, high: number, most: number): number[] {
  if (high <= low) return [low]
  const rough = (high - low) / Math.max(1, most)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10)
  const first = Math.ceil(low / step)
  const count = Math.floor(high / step) - first
  return Array.from({ length: count + 1 }, (_, at) => (first + at) * step)
}

/** A range with air on both sides that never crosses zero when the figures do not. */
export function withAir(values: readonly number[]): { low: number; high: number } {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const air = (most - least || Math.abs(most) || 1) * 0.15
  return { low: least >= 0 ? Math.max(0, least - air) : least - air, high: most + air }
}

/** Every how many names of an axis one is written, so that they do not touch. */
export function everyNth(count: number, width: number, each: number): number {
  return Math.max(1, Math.ceil((count * each) / Math.max(1, width)))
}
