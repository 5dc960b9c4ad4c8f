import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { lazyPart } from '../app/lazy-page.tsx'
import { TakeAway } from '../app/take-away.tsx'
import { Section } from '../kit/section.tsx'
import { Segmented } from '../kit/segmented.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useWidth } from '../kit/use-width.ts'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import { Distance } from './distance.tsx'
import { LeafMosaic } from './leaf-mosaic.tsx'
import { MapView } from './map-view.tsx'
import { NationTiles } from './nation-tiles.tsx'
import type { AreaSearch, View } from './routes.tsx'
import { type DrawnMap, useAreaMap } from './use-area-map.ts'
import { ToBoundaries } from './to-boundaries.tsx'
import { useFinding } from './use-finding.ts'
import { keepMonth } from './way.ts'
import { useLeafTable } from './use-leaf-table.ts'
import { useMosaic } from './use-mosaic.ts'
import { WhenceOfPicture } from './whence.tsx'

const ManyTrends = lazyPart(
  () => import('./many-trends.tsx'),
  ({ ManyTrends: part }) => part,
)

/** The pictures that an area can be shown in, the one that says most first. */
const bestOf = ({ area, leaves }: Coverage, drawn: DrawnMap | null): View[] => {
  if (area.level === 0) return ['jarak', 'peta']
  if (area.level === 1) return ['jarak', drawn ? 'peta' : 'mosaik']
  if (leaves.length === 0) return drawn ? ['peta'] : []
  if (!drawn) return ['mosaik']
  return drawn.small ? ['mosaik', 'peta'] : ['peta', 'mosaik']
}

export const picturesOf = (data: Coverage, drawn: DrawnMap | null): View[] => [
  ...bestOf(data, drawn),
  'banyak',
]

/** Where it is far from target: on a map where there are outlines, in squares where there are none, or as distances. */
export function Picture({ data }: { data: Coverage }) {
  const { t } = useTranslation()
  const { box, width } = useWidth<HTMLDivElement>(512)
  const { waits, drawn } = useAreaMap(data, { width, height: 420 })
  const { lihat } = useSearch({ strict: false }) as AreaSearch
  const ways = picturesOf(data, drawn)
  const view = ways.find((way) => way === lihat) ?? ways[0]
  const switcher = ways.length > 1 && view && <Ways ways={ways} view={view} />
  return (
    <div ref={box}>
      {waits ? (
        <Skeleton label={t('loading')} shape="table" rows={8} />
      ) : (
        <Chosen data={data} drawn={drawn} view={view} ways={switcher} />
      )}
    </div>
  )
}

type ChosenProps = { data: Coverage; drawn: DrawnMap | null; view: View | undefined; ways: ReactNode }

function Chosen({ data, drawn, view, ways }: ChosenProps) {
  if (view === 'jarak') return <Distance data={data} ways={ways} />
  if (view === 'mosaik') return <DesaMosaic data={data} ways={ways} mapped={drawn !== null} />
  if (view === 'peta' && drawn) return <PartMap data={data} drawn={drawn} ways={ways} />
  if (view === 'banyak') return <ManyTrends data={data} ways={ways} />
  return view === 'peta' ? <Tiles data={data} ways={ways} /> : null
}

function Ways({ ways, view }: { ways: View[]; view: View }) {
  const { t } = useTranslation('views')
  const navigate = useNavigate()
  return (
    <span className="screen-only">
      <Segmented
        legend={t('switch')}
        value={view}
        onValue={(lihat) =>
          void navigate({
            to: '.',
            replace: true,
            resetScroll: false,
            search: (before: AreaSearch) => ({ ...before, lihat }),
          })
        }
        options={ways.map((value) => ({ value, label: t(`names.${value}`) }))}
      />
    </span>
  )
}

const useOpen = () => {
  const navigate = useNavigate()
  return (code: string) => void navigate({ to: '/w/$code', params: { code }, search: keepMonth })
}

function PartMap({ data, drawn, ways }: { data: Coverage; drawn: DrawnMap; ways: ReactNode }) {
  const { t } = useTranslation('views')
  const { units } = useAreaWords(data.area.level + drawn.depth - 1)
  return (
    <Section
      title={useFinding(drawn.places, units)}
      right={ways}
      take={<TakeAway what="peta" table={useLeafTable(data)} />}
    >
      <MapView data={data} drawn={drawn} idleWords={t('map.idle', { units })} onSelect={useOpen()} />
      <ToBoundaries data={data} mapped />
      <WhenceOfPicture data={data} />
    </Section>
  )
}

function Tiles({ data, ways }: { data: Coverage; ways: ReactNode }) {
  const { units } = useAreaWords(data.area.level)
  const judged = data.children.map(({ coverageBp, gap }) => ({
    coverageBp,
    below: gap === null ? null : gap > 0,
  }))
  return (
    <Section title={useFinding(judged, units)} right={ways} take={<TakeAway what="petak" />}>
      <NationTiles data={data} onSelect={useOpen()} />
      <WhenceOfPicture data={data} />
    </Section>
  )
}

function DesaMosaic({ data, ways, mapped }: { data: Coverage; ways: ReactNode; mapped: boolean }) {
  const { t } = useTranslation('figure')
  const mosaic = useMosaic(data, undefined)
  const open = useOpen()
  return (
    <Section
      title={useFinding(data.leaves, mosaic.leafUnits)}
      right={ways}
      take={<TakeAway what="mosaik" table={useLeafTable(data)} />}
    >
      <LeafMosaic
        data={data}
        mosaic={mosaic}
        idleWords={t('mosaic.idleHome', { groups: mosaic.units })}
        onSelect={(group, leaf) => open(leaf ?? group)}
      />
      {!mapped && <ToBoundaries data={data} mapped={false} />}
      <WhenceOfPicture data={data} />
    </Section>
  )
}
