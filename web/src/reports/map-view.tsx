import { useMemo } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Choropleth, type MapPlace } from '../kit/choropleth.tsx'
import { ClassLegend } from '../kit/class-legend.tsx'
import { countFills } from '../kit/classes.ts'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import { plainLimit } from './leaf-mosaic.tsx'
import type { AreaMap } from './map-query.ts'
import type { DrawnMap, MapPlaceData } from './use-area-map.ts'
import { useFills, usePlaceWords } from './use-fills.ts'
import { useFinding } from './use-finding.ts'

/** More names than these would be a list, not a sentence. */
const NAMED = 6

type MapViewProps = {
  data: Coverage
  drawn: DrawnMap
  selected?: string | undefined
  onSelect: (code: string) => void
  idleWords: string
}

/** The parts of an area, or the parts of its parts, on a map in the colours of their classes. */
export function MapView({ data, drawn, selected, onSelect, idleWords }: MapViewProps) {
  const { t } = useTranslation('views')
  const { t: app } = useTranslation()
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const { full, short } = useAreaWords(data.area.level)
  const { units, unitHead } = useAreaWords(data.area.level + drawn.depth - 1)
  const places = useMapPlaces(data, drawn)
  const finding = useFinding(drawn.places, units)
  const nameOf = useMemo(() => {
    const groups = drawn.depth === 1 ? drawn.places : data.children
    const names = new Map(groups.map((group) => [group.code, short(group)]))
    return (group: string) => names.get(group) ?? ''
  }, [drawn, data.children, short])
  return (
    <Choropleth
      label={t('map.label', { units, area: full(data.area), finding })}
      walkWords={t('map.walk', { units, area: full(data.area) })}
      map={drawn.map}
      placeOf={places.of}
      nameOf={nameOf}
      selected={selected}
      onSelect={onSelect}
      idleWords={idleWords}
      legend={<Legend data={data} places={drawn.places} units={units} />}
      note={<MapNote answer={drawn.answer} units={units} places={drawn.places} />}
      twin={{
        open: app('asTable'),
        caption: figure('mosaic.twinCaption', { groups: units }),
        heads: [unitHead, figure('parts.rate')],
        rows: drawn.places.map((place) => [
          `${full(place)} (${place.code})`,
          place.coverageBp === null ? figure('mosaic.unknown') : format.percent(place.coverageBp),
        ]),
      }}
    />
  )
}

const useMapPlaces = (data: Coverage, drawn: DrawnMap): { of: (code: string) => MapPlace } => {
  const { fillOf } = useFills(data)
  const words = usePlaceWords(data.area.level)
  return useMemo(() => {
    const groups = new Map(data.children.map((part) => [part.code, part]))
    const known = new Map(
      drawn.places.map((place) => [
        place.code,
        {
          fill: fillOf(place),
          words: words(place, place.parent === undefined ? undefined : groups.get(place.parent)),
          group: place.parent ?? place.code,
        },
      ]),
    )
    const nothing: MapPlace = { fill: 'unknown', words: '', group: '' }
    return { of: (code) => known.get(code) ?? nothing }
  }, [data.children, drawn, fillOf, words])
}

type LegendProps = { data: Coverage; places: MapPlaceData[]; units: string }

function Legend({ data, places, units }: LegendProps) {
  const { t } = useTranslation('views')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const { goal, breaks, fillOf } = useFills(data)
  const limits = breaks.map((limit) => plainLimit(format.percent(limit), limit))
  const names = [
    t('map.lowest', { limit: limits[0] ?? '' }),
    ...limits.slice(1).map((high, at) => t('map.between', { low: limits[at] ?? '', high })),
    t('map.highest', { limit: limits.at(-1) ?? '' }),
  ]
  return (
    <ClassLegend
      title={t('map.legend', { units })}
      names={names}
      counts={countFills(places.map(fillOf))}
      format={format.count}
      unknownName={figure('mosaic.unknown')}
      unmeasuredName={t('unmeasured')}
      note={goal === null ? undefined : t('map.line', { percent: format.percent(goal) })}
    />
  )
}

type MapNoteProps = { answer: AreaMap; units: string; places: MapPlaceData[] }

/** Whose outlines they are, and which areas have none: those are in the table and in every sum. */
function MapNote({ answer, units, places }: MapNoteProps) {
  const { t } = useTranslation('views')
  const format = useFormat()
  const { full } = useAreaWords(0)
  const { set, missing } = answer
  const absent = places.filter(({ code }) => missing.includes(code))
  return (
    <>
      {set && t('map.source', { source: set.source, day: format.day(set.day), licence: set.licence })}{' '}
      {absent.length > NAMED
        ? t('map.manyMissing', { n: absent.length, units })
        : absent.length > 0 && t('map.missing', { names: absent.map(full).join(', ') })}
    </>
  )
}
