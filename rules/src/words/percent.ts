/** A percentage in whole hundredths: 3839 is 38,39 %. */
export type PercentBp = number & { readonly word: 'PercentBp' }

export function percentBp(hundredths: number): PercentBp {
  if (!Number.isSafeInteger(hundredths)) throw new Error('percent: hundredths are a whole number')
  return hundredths as PercentBp
}

/** Part of a whole, rounded half up; null when there is no whole to be a part of. */
export function percentBpOf(part: number, whole: number): PercentBp | null {
  if (whole <= 0) return null
  return percentBp(Math.floor((2 * part * 10_000 + whole) / (2 * whole)))
}
