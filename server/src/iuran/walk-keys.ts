export type Place = { after: string | null; limit: number }
export type Portion<P> = { people: P[]; next: string | null }

const FIRST_WALK = 1_000
const LONGEST_WALK = 20_000

type Steps<Found> = {
  /** The keys that follow, in order. */
  next: (place: { after: Buffer; limit: number }) => Promise<Buffer[]>
  /** Those of them that are looked for, in order. */
  pick: (keys: readonly Buffer[]) => Promise<Found[]>
}

/** Walks keys in ever longer stretches until enough are found or they end: half a million are never sorted. */
export const walkKeys = async <Found>(
  { next, pick }: Steps<Found>,
  { after, limit }: { after: Buffer; limit: number },
): Promise<Found[]> => {
  const found: Found[] = []
  for (let [from, stretch] = [after, FIRST_WALK]; found.length < limit; ) {
    const keys = await next({ after: from, limit: stretch })
    found.push(...(await pick(keys)))
    if (keys.length < stretch) break
    from = keys.at(-1)!
    stretch = Math.min(stretch * 4, LONGEST_WALK)
  }
  return found.slice(0, limit)
}

const BEFORE_ALL = Buffer.alloc(0)

/** One more is found than shown, so that it is known whether more follow; the last one shown says where. */
export const portionOf = async <Found extends { key: Buffer }, P>(
  { after, limit }: Place,
  find: (place: { after: Buffer; limit: number }) => Promise<Found[]>,
  show: (found: Found[]) => Promise<P[]>,
): Promise<Portion<P>> => {
  const from = after === null ? BEFORE_ALL : Buffer.from(after, 'hex')
  const found = await find({ after: from, limit: limit + 1 })
  const shown = found.slice(0, limit)
  return {
    people: await show(shown),
    next: found.length > limit ? shown.at(-1)!.key.toString('hex') : null,
  }
}
