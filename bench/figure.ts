/** One measured figure. `ratio` is value over reference, both from the same run; `aim` is what the project asks of itself. */
export type Figure = {
  name: string
  value: number
  unit: string
  aim: string | null
  reference: number | null
  ratio: number | null
}

export type Bench = { name: string; run: () => Promise<Figure[]> }

const round = (n: number): number => (Math.abs(n) >= 100 ? Math.round(n) : Math.round(n * 100) / 100)

export const figure = (
  name: string,
  value: number,
  unit: string,
  more: { aim?: string; reference?: number } = {},
): Figure => ({
  name,
  value: round(value),
  unit,
  aim: more.aim ?? null,
  reference: more.reference === undefined ? null : round(more.reference),
  ratio: more.reference ? round(value / more.reference) : null,
})

export const percentile = (samples: readonly number[], share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Times `work` once for each item, one after another; milliseconds. */
export const timeEach = async <T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<number[]> => {
  const samples: number[] = []
  for (const item of items) {
    const started = performance.now()
    await work(item)
    samples.push(performance.now() - started)
  }
  return samples
}
