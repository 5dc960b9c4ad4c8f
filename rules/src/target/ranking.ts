/** What areas are ranked by: coverage, people short, growth of covered people, covered people. */
export const RANKINGS = ['cakupan', 'kurang', 'pertumbuhan', 'terlindungi'] as const
export type Ranking = (typeof RANKINGS)[number]

/** Against which month a rank is held. */
export const RANK_SINCE = { bulan: 1, tahun: 12 } as const
export type RankSince = keyof typeof RANK_SINCE

/** First is best: the least short, and the most of anything else. */
const better = (by: Ranking, one: number, other: number): number =>
  by === 'kurang' ? one - other : other - one

/** Rank of each value, equal ones sharing the better rank; what is unknown has none. */
export const ranksOf = (values: readonly (number | null)[], by: Ranking): (number | null)[] => {
  const sorted = values.filter((value) => value !== null).sort((a, b) => better(by, a, b))
  const first = new Map<number, number>()
  for (const [at, value] of sorted.entries()) if (!first.has(value)) first.set(value, at + 1)
  return values.map((value) => (value === null ? null : (first.get(value) ?? null)))
}

/** Growth in hundredths of a percent, rounded; null from nobody or from what is unknown. */
export const growthBp = (before: number | null, after: number | null): number | null =>
  before === null || after === null || before === 0 ? null : Math.round(((after - before) * 10_000) / before)
