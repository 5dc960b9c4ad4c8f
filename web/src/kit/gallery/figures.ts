import { breaksAround, classOf, countFills, type Fill } from '../classes.ts'
import type { MosaicGroup } from '../mosaic-tiles.tsx'

export const TARGET = 3741
export const BREAKS = breaksAround(TARGET)

const counts = new Intl.NumberFormat('id-ID')
const percents = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

export const count = (figure: number) => counts.format(figure)
export const percent = (hundredths: number) => `${percents.format(hundredths / 100)}\u00a0%`

export type Place = { key: string; name: string; covered: number; workers: number }

/** Made-up places: the gallery shows shapes, not a region. */
const NAMES =
  'Anggrek Bakung Cempaka Dahlia Enau Flamboyan Gaharu Hanjuang Ilalang Jati Kenanga Lontar'.split(' ')

export const places: Place[] = NAMES.map((name, at) => {
  const workers = 26_275 - at * 1_173
  return { key: name, name, workers, covered: Math.round(workers * (0.18 + at * 0.032)) }
})

export const rate = (place: Place) => Math.round((place.covered / place.workers) * 10_000)
export const gap = (place: Place) =>
  Math.max(0, Math.round((place.workers * TARGET) / 10_000) - place.covered)

const leafRates = (at: number) =>
  Array.from({ length: 9 + ((at * 7) % 15) }, (_, leaf) =>
    at === 7 && leaf > 9 ? null : 700 + at * 320 + leaf * 190,
  )

const fillOf = (leafRate: number | null): Fill => (leafRate === null ? 'unknown' : classOf(leafRate, BREAKS))

export const groups: MosaicGroup[] = places.map((place, at) => ({
  key: place.key,
  name: place.name,
  figure: String(Math.round(rate(place) / 100)),
  words: `Kec. ${place.name}: ${percent(rate(place))}, kurang ${count(gap(place))} orang.`,
  leaves: leafRates(at).map((leafRate, leaf) => ({
    key: `${place.key}-${leaf}`,
    fill: fillOf(leafRate),
    dotted: leaf % 9 === 4,
    words: `${place.name} ${leaf + 1}: ${leafRate === null ? 'tidak ada data' : percent(leafRate)}`,
  })),
}))

export const classCounts = countFills(places.flatMap((_, at) => leafRates(at).map(fillOf)))
