import type { AreaCode } from '@naungan/rules/words'
import { chanceFrom } from './chance.ts'
import { workersByDesa } from './desa-sizes.ts'
import { type Landscape, landscapeOf } from './landscape.ts'
import type { SeedSpec } from './seed-spec.ts'

/** Share of registered workers who are members at some time in the year. */
export const MEMBER_SHARE = 0.33

const REACH: Record<Landscape, number> = { coast: 1.3, town: 1.35, plain: 0.98, forest: 0.62 }
const DESA_SPREAD = 0.25
const LEAST = 0.03
const MOST = 0.85

/** Who is reached first: wage earners and desa officials long before farm hands and traders. */
const TILT = new Map<number, number>([
  ...[12, 15, 16, 17, 18].map((code) => [code, 1.6] as const),
  ...[85, 86].map((code) => [code, 2.1] as const),
  ...[11, 21].map((code) => [code, 1.15] as const),
  ...[9, 20, 10].map((code) => [code, 0.84] as const),
  ...[8, 84, 88].map((code) => [code, 0.8] as const),
])

export const tiltOf = (occupation: number): number => TILT.get(occupation) ?? 1

/** The chance that a worker of a desa is a member: north coast and town high, southern forest low. */
export function memberRates(spec: SeedSpec): Map<AreaCode, number> {
  const sizes = workersByDesa(spec)
  const reach = spec.desa.map(({ code }) => ({
    code,
    reach: REACH[landscapeOf(code)] * Math.exp(DESA_SPREAD * chanceFrom(spec.seed, 'reach', code).normal()),
    workers: sizes.get(code) ?? 0,
  }))
  const mean = reach.reduce((sum, desa) => sum + desa.reach * desa.workers, 0) / Math.max(1, spec.workers)
  return new Map(
    reach.map((desa) => [desa.code, Math.min(MOST, Math.max(LEAST, (MEMBER_SHARE * desa.reach) / mean))]),
  )
}
