/** The sum of parts that are all known; otherwise how many are missing. No part at all is no whole. */
export function sumOfAll(parts: readonly (number | null)[]): { sum: number | null; missing: number } {
  const known = parts.filter((part) => part !== null)
  const missing = parts.length - known.length
  const whole = missing === 0 && known.length > 0
  return { sum: whole ? known.reduce((sum, part) => sum + part, 0) : null, missing }
}

export type Bridge = { shortAreas: number; short: number; overAreas: number; over: number }

/** Why the gaps of the parts need not equal the gap of the whole: some fall short, others stand above. */
export function bridgeOf(gaps: readonly (number | null)[]): Bridge {
  const known = gaps.filter((gap) => gap !== null)
  const [short, over] = [known.filter((gap) => gap > 0), known.filter((gap) => gap <= 0)]
  return {
    shortAreas: short.length,
    short: short.reduce((sum, gap) => sum + gap, 0),
    overAreas: over.length,
    over: over.reduce((sum, gap) => sum - gap, 0),
  }
}
