import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Pairs, pairsQuery } from './pair-queries.ts'

/** Where somebody stands among the pairs of a list: pages passed, each by its first asking, and the place in this one. */
type Place = { pages: readonly (string | undefined)[]; at: number | null }

const START: Place = { pages: [undefined], at: null }

/** The first pair that nobody has decided; beyond the last one when all are, some of them with an earlier list. */
const firstOpen = ({ pairs, open }: Pairs): number =>
  open === 0
    ? pairs.length
    : Math.max(
        0,
        pairs.findIndex(({ decision }) => decision === null),
      )

/** Walks the pairs of a list one by one, beginning at the first that is undecided. */
export const usePairWalk = (id: string) => {
  const [{ pages, at }, setPlace] = useState<Place>(START)
  const [passed, setPassed] = useState(0)
  const after = pages.at(-1)
  const { data, error } = useQuery(pairsQuery(id, after))
  const [begun, setBegun] = useState<number | null>(null)
  if (data && begun === null) setBegun(firstOpen(data))
  const here = at ?? begun ?? 0
  const onward = () => {
    if (!data) return
    if (here + 1 < data.pairs.length || data.next === null) return setPlace({ pages, at: here + 1 })
    setPassed(passed + data.pairs.length)
    setPlace({ pages: [...pages, data.next], at: 0 })
  }
  const again = () => {
    setPassed(0)
    setPlace(data?.open === 0 ? { ...START, at: 0 } : START)
    setBegun(null)
  }
  return {
    error,
    after,
    pair: data?.pairs[here],
    number: passed + here + 1,
    total: data?.total ?? 0,
    open: data?.open ?? 0,
    loaded: data !== undefined,
    onward,
    again,
  }
}
