import type { AreaCode, Day } from '@naungan/rules/words'

export type Area = { code: AreaCode; name: string }

/** What the made-up world is grown from: the same spec gives the same people and the same files. */
export type SeedSpec = { seed: number | string; workers: number; desa: readonly Area[]; on: Day }
