import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { drawFlat, type FlatMap, type FlatTopology, usualSide } from '../kit/flat-map.ts'
import type { Coverage, Leaf, Part } from './coverage-query.ts'
import { type AreaMap, mapQuery } from './map-query.ts'

/** Areas smaller than this side cannot be told apart on a map; squares of their own can. */
const LEAST_SIDE = 9
/** From this width on the legend stands beside the map, unless the map lies flat. */
const BESIDE_LEGEND = 480
const LEGEND = 206
const FLAT = 240

export type MapPlaceData = Pick<Part | Leaf, 'code' | 'name' | 'people' | 'coverageBp'> & {
  parent?: string
  below: boolean | null
}

export type DrawnMap = {
  map: FlatMap
  answer: AreaMap
  /** How many levels below the area its shapes lie: its parts or their parts. */
  depth: 1 | 2
  places: MapPlaceData[]
  small: boolean
}

const asPlace = ({ code, name, people, coverageBp, gap }: Part): MapPlaceData => ({
  code,
  name,
  people,
  coverageBp,
  below: gap === null ? null : gap > 0,
})

/** The map of an area drawn for a width, with what is known of each of its places; null where no outlines stand. */
export const useAreaMap = (
  { area, children, leaves }: Coverage,
  { width, height }: { width: number; height: number },
): { waits: boolean; drawn: DrawnMap | null } => {
  const { data: answer, isPending } = useQuery(mapQuery(area.code))
  const drawn = useMemo((): DrawnMap | null => {
    const depth = (answer?.level ?? 0) - area.level
    if (!answer?.topology || (depth !== 1 && depth !== 2)) return null
    const places = depth === 1 ? children.map(asPlace) : leaves
    const known = new Set(places.map(({ code }) => code))
    const drawIn = (across: number) =>
      drawFlat(answer.topology as FlatTopology, { width: across, height }, (code) => known.has(code))
    const beside = width >= BESIDE_LEGEND ? drawIn(width - LEGEND) : null
    const map = beside && beside.height >= FLAT ? beside : drawIn(width)
    if (map.shapes.length === 0) return null
    return { map, answer, depth, places, small: usualSide(map) < LEAST_SIDE }
  }, [answer, area.level, children, leaves, width, height])
  return { waits: isPending, drawn }
}
