import { mesh } from 'topojson-client'
import type { AreaTopology } from './boundary-queries.ts'

/** All borders of a map as one path, each drawn once, and the box that they fill. */
export type OutlinePath = { path: string; width: number; height: number }

const RADIAN = Math.PI / 180

/** Flat: a degree of longitude is as long as the middle latitude makes it. Whole points are enough to look at. */
export const outlinePath = (topology: AreaTopology, width: number): OutlinePath => {
  const { coordinates } = mesh(topology, topology.objects.areas)
  const points = coordinates.flat() as [number, number][]
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const least = (all: number[]): number => all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = (all: number[]): number => all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const [west, east, south, north] = [least(xs), most(xs), least(ys), most(ys)]
  const narrow = Math.cos(((south + north) / 2) * RADIAN)
  const scale = width / ((east - west) * narrow || 1)
  const place = ([x, y]: [number, number]): string =>
    `${((x - west) * narrow * scale).toFixed(1)},${((north - y) * scale).toFixed(1)}`
  const path = (coordinates as [number, number][][]).map((line) => `M${line.map(place).join('L')}`).join('')
  return { path, width, height: Math.max(1, (north - south) * scale) }
}
