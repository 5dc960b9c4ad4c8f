import type { PartOrder } from '@naungan/rules/target'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { lazyPart } from '../app/lazy-page.tsx'
import { TakeAway } from '../app/take-away.tsx'
import { Segmented } from '../kit/segmented.tsx'
import { InlineSelect } from '../kit/select.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useWidth } from '../kit/use-width.ts'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import { LeafMosaic } from './leaf-mosaic.tsx'
import { MapView } from './map-view.tsx'
import { NationTiles } from './nation-tiles.tsx'
import { PartSide } from './part-side.tsx'
import { PartTable } from './part-table.tsx'
import type { CoverageSearch, View } from './routes.tsx'
import { type DrawnMap, useAreaMap } from './use-area-map.ts'
import { ToBoundaries } from './to-boundaries.tsx'
import { useLeafTable } from './use-leaf-table.ts'
import { useMosaic } from './use-mosaic.ts'
import styles from './coverage-page.module.css'

const ManyTrends = lazyPart(
  () => import('./many-trends.tsx'),
  ({ ManyTrends: part }) => part,
)
const RankingView = lazyPart(
  () => import('./ranking-view.tsx'),
  ({ RankingView: part }) => part,
)

const ALL = 1000

/** What stands beside a map or the squares on a wide window. */
const SIDE = 400

/** The ways in which an area can be seen, the one to begin with first. */
const viewsOf = ({ area, leaves }: Coverage, drawn: DrawnMap | null): View[] => {
  const squares: View[] = leaves.length > 0 ? ['mosaik'] : []
  const map: View[] = drawn || area.level === 0 ? ['peta'] : []
  const mapFirst = drawn !== null && !drawn.small
  return [...(mapFirst ? [...map, ...squares] : [...squares, ...map]), 'tabel', 'banyak', 'peringkat']
}

const inOrder: View[] = ['peta', 'mosaik', 'tabel', 'banyak', 'peringkat']

/** The parts of an area on a map, as squares, as a table; the address says which. */
export function Views({ data, title }: { data: Coverage; title: string }) {
  const { t } = useTranslation()
  const { box, width } = useWidth<HTMLDivElement>(1132)
  const { waits, drawn } = useAreaMap(data, { width: width > 900 ? width - SIDE : width, height: 500 })
  const { lihat } = useSearch({ from: '/shell/w/$code/cakupan' })
  const views = viewsOf(data, drawn)
  const view = views.find((each) => each === lihat) ?? views[0] ?? 'tabel'
  const table = useLeafTable(data)
  return (
    <div ref={box} className={styles.body}>
      {waits ? (
        <Skeleton label={t('loading')} shape="table" rows={8} />
      ) : (
        <div className={styles.body} data-part>
          <div className={`${styles.controls} screen-only`}>
            {views.length > 1 && <Controls views={views} view={view} />}
            {(view === 'peta' || view === 'mosaik') && <TakeAway what={view} title={title} table={table} />}
          </div>
          <Suspense fallback={<Skeleton label={t('loading')} shape="table" rows={8} />}>
            <Seen data={data} drawn={drawn} view={view} />
          </Suspense>
          {(view === 'peta' || (view === 'mosaik' && !drawn)) && (
            <ToBoundaries data={data} mapped={drawn !== null} />
          )}
        </div>
      )}
    </div>
  )
}

function Seen({ data, drawn, view }: { data: Coverage; drawn: DrawnMap | null; view: View }) {
  if (view === 'peta') return <OnMap data={data} drawn={drawn} />
  if (view === 'mosaik') return <Squares data={data} />
  if (view === 'banyak') return <ManyTrends data={data} />
  if (view === 'peringkat') return <RankingView data={data} />
  return <PartTable data={data} most={ALL} bulletWidth={220} />
}

const useSet = () => {
  const navigate = useNavigate()
  return (change: CoverageSearch) =>
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      search: (before: CoverageSearch) => ({ ...before, ...change }),
    })
}

function Controls({ views, view }: { views: View[]; view: View }) {
  const { t } = useTranslation('figure')
  const { t: words } = useTranslation('views')
  const { urut = 'cakupan' } = useSearch({ from: '/shell/w/$code/cakupan' })
  const set = useSet()
  const orders = ['cakupan', 'kurang', 'nama'] as const
  return (
    <>
      <Segmented
        legend={t('explore.view')}
        value={view}
        onValue={(lihat) => set({ lihat, urut: undefined, arah: undefined })}
        options={inOrder
          .filter((value) => views.includes(value))
          .map((value) => ({ value, label: words(`names.${value}`) }))}
      />
      {view === 'mosaik' && (
        <InlineSelect
          aria-label={t('explore.order')}
          value={urut}
          options={orders.map((value) => ({ value, label: t(`explore.orders.${value}`) }))}
          onChange={(event) => set({ urut: event.target.value as PartOrder, arah: undefined })}
        />
      )}
    </>
  )
}

/** The part that is looked at, and the leaf in it that was pressed. */
const useChosen = (data: Coverage, first: string | undefined) => {
  const { pilih } = useSearch({ from: '/shell/w/$code/cakupan' })
  const leaf = data.leaves.find(({ code }) => code === pilih)
  const part =
    data.children.find(({ code }) => code === (leaf?.parent ?? pilih)) ??
    data.children.find(({ code }) => code === first)
  return { leaf, part }
}

/** The part with the lowest coverage: where there is most to see. */
const farthest = ({ children }: Coverage) =>
  children
    .filter(({ coverageBp }) => coverageBp !== null)
    .toSorted((a, b) => (a.coverageBp ?? 0) - (b.coverageBp ?? 0))[0]

function OnMap({ data, drawn }: { data: Coverage; drawn: DrawnMap | null }) {
  const { t } = useTranslation('views')
  const { units } = useAreaWords(data.area.level + (drawn?.depth ?? 1) - 1)
  const set = useSet()
  const { leaf, part } = useChosen(data, farthest(data)?.code)
  const chosen = leaf?.code ?? part?.code
  return (
    <div className={part ? styles.beside : undefined}>
      {drawn ? (
        <MapView
          data={data}
          drawn={drawn}
          selected={chosen}
          onSelect={(code) => set({ pilih: code })}
          idleWords={t('map.idleChoose', { units })}
        />
      ) : (
        <div>
          <NationTiles data={data} selected={chosen} onSelect={(code) => set({ pilih: code })} />
        </div>
      )}
      {part && <PartSide part={part} level={data.area.level + 1} marked={leaf} />}
    </div>
  )
}

function Squares({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const { urut } = useSearch({ from: '/shell/w/$code/cakupan' })
  const set = useSet()
  const mosaic = useMosaic(data, urut)
  const { leaf, part } = useChosen(data, mosaic.groups[0]?.key)
  return (
    <div className={styles.squares}>
      <LeafMosaic
        data={data}
        mosaic={mosaic}
        selected={part?.code}
        selectedLeaf={leaf?.code}
        onSelect={(group, at) => set({ pilih: at ?? group })}
        idleWords={t('mosaic.idle', { groups: mosaic.units })}
      />
      {part && <PartSide part={part} level={data.area.level + 1} marked={leaf} />}
    </div>
  )
}
