import { type PercentBp, percentBpOf } from '../words/index.ts'

/** A class of a scale and the least share of the whole it begins at, in parts of a million (910000 is 91 %). */
export type ScaleStep = { readonly name: string; readonly from: number }

/** The highest step whose limit a part of a whole reaches, exactly; null without a whole, or below every limit. */
export function stepReached(part: number, whole: number, scale: readonly ScaleStep[]): string | null {
  if (whole <= 0) return null
  const share = BigInt(part) * 1_000_000n
  const reached = scale.filter(({ from }) => share >= BigInt(from) * BigInt(whole))
  return reached.toSorted((a, b) => b.from - a.from)[0]?.name ?? null
}

export type Achievement = { readonly percentBp: PercentBp; readonly name: string | null }

/** How much of a target is reached, in hundredths of a percent, and its class; null without a target. */
export function achievementOf(
  people: number,
  target: number,
  scale: readonly ScaleStep[],
): Achievement | null {
  const percentBp = percentBpOf(people, target)
  return percentBp === null ? null : { percentBp, name: stepReached(people, target, scale) }
}
