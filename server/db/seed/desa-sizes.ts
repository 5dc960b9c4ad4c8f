import { chanceFrom } from './chance.ts'
import { type Landscape, landscapeOf } from './landscape.ts'
import type { SeedSpec } from './seed-spec.ts'

const SPREAD = 0.5
const PULL: Record<Landscape, number> = { coast: 1.7, town: 1.6, plain: 1, forest: 0.85 }

/** How many workers live in each desa: log-normal, fixed by the seed, adding up to `workers` exactly. */
export function workersByDesa({ seed, workers, desa }: Omit<SeedSpec, 'on'>): Map<string, number> {
  const weights = desa.map(({ code }) => ({
    code,
    weight: Math.exp(SPREAD * chanceFrom(seed, 'desa size', code).normal()) * PULL[landscapeOf(code)],
  }))
  const sum = weights.reduce((total, { weight }) => total + weight, 0)
  const shares = weights
    .map(({ code, weight }) => ({ code, exact: (workers * weight) / sum }))
    .map(({ code, exact }) => ({ code, whole: Math.floor(exact), rest: exact - Math.floor(exact) }))
  const left = workers - shares.reduce((total, { whole }) => total + whole, 0)
  const lucky = [...shares].sort((a, b) => b.rest - a.rest || (a.code < b.code ? -1 : 1)).slice(0, left)
  const sizes = new Map(shares.map(({ code, whole }) => [code, whole]))
  for (const { code, whole } of lucky) sizes.set(code, whole + 1)
  return sizes
}
