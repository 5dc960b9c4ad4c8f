import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../app/use-format.ts'
import { SourceLink } from '../kit/provenance.tsx'
import { Segmented } from '../kit/segmented.tsx'
import { InlineSelect } from '../kit/select.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { AreaRefused } from './area-refused.tsx'
import { useAreaWords } from './area-words.ts'
import { type Coverage, coverageQuery } from './coverage-query.ts'
import { Missing } from './missing.tsx'
import { MonthPicker } from './month-picker.tsx'
import { Origin } from './origin.tsx'
import { PartSide } from './part-side.tsx'
import { PartTable } from './part-table.tsx'
import { PrintFooter } from './print-footer.tsx'
import { LeafMosaic } from './leaf-mosaic.tsx'
import type { CoverageSearch, OrderName, View } from './routes.tsx'
import { ShownWay } from './shown-way.tsx'
import { useMosaic } from './use-mosaic.ts'
import { wayOf } from './way.ts'
import page from './area-page.module.css'
import styles from './coverage-page.module.css'

const ALL = 1000

/** Every part and every leaf of an area by its coverage, as squares or as a table. */
export function CoveragePage() {
  const { t } = useTranslation()
  const { code } = useParams({ from: '/shell/w/$code/cakupan' })
  const search = useSearch({ from: '/shell/w/$code/cakupan' })
  const { data, error } = useQuery(coverageQuery(code, search.bulan, wayOf(search)))
  if (error) return <AreaRefused error={error} />
  if (!data) return <Skeleton label={t('loading')} shape="page" rows={8} />
  return <Explorer key={code} data={data} />
}

function Explorer({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const { lihat = 'mosaik' } = useSearch({ from: '/shell/w/$code/cakupan' })
  const mosaic = data.leaves.length > 0 && lihat === 'mosaik'
  return (
    <div className={page.page}>
      <ShownWay data={data} />
      <Head data={data} />
      {data.covered.people === null ? (
        <Missing data={data} />
      ) : data.children.length === 0 ? (
        <p>{t('explore.noParts')}</p>
      ) : (
        <div className={styles.body}>
          {data.leaves.length > 0 && <Controls view={mosaic ? 'mosaik' : 'tabel'} />}
          {mosaic ? <Squares data={data} /> : <PartTable data={data} most={ALL} bulletWidth={220} />}
        </div>
      )}
      <PrintFooter data={data} />
    </div>
  )
}

function Head({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { full } = useAreaWords(data.area.level)
  const [open, setOpen] = useState(false)
  const { covered, shouldBe, coverageBp } = data
  const words = {
    area: full(data.area),
    cutOff: format.cutOff(data.asOf),
    month: format.month(data.month),
    people: format.count(covered.people ?? 0),
    workers: format.count(shouldBe?.workers ?? 0),
    percent: format.percent(coverageBp ?? 0),
  }
  const lead =
    covered.people === null
      ? 'explore.leadNothing'
      : coverageBp === null
        ? 'explore.leadAlone'
        : 'explore.lead'
  return (
    <div className={page.first}>
      <MonthPicker data={data} />
      <div className={page.headline}>
        <div>
          <h1>{useTitle(data)}</h1>
          <p className={`${styles.lead} lead`}>
            {t(lead, words)}{' '}
            <SourceLink panel="asal" open={open} onToggle={() => setOpen(!open)}>
              {t('whence')}
            </SourceLink>
          </p>
        </div>
        {open && (
          <Origin
            data={data}
            figure={coverageBp === null ? words.people : words.percent}
            onClose={() => setOpen(false)}
          />
        )}
      </div>
    </div>
  )
}

/** How many of the smallest areas in the answer fall short; a kecamatan counts its desa, which lie right below it. */
const useTitle = (data: Coverage): string => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { full, units, leafUnits } = useAreaWords(data.area.level)
  const leaves = data.leaves.length > 0
  const parts = leaves
    ? data.leaves
    : data.children.map(({ gap, coverageBp }) => ({ coverageBp, below: gap === null ? null : gap > 0 }))
  const words = { all: format.count(parts.length), units: leaves ? leafUnits : units }
  const goal = data.target?.percentBp ?? null
  if (parts.length === 0)
    return t('explore.leaf', {
      area: full(data.area),
      percent: data.coverageBp === null ? t('facts.unknown') : format.percent(data.coverageBp),
    })
  if (parts.every(({ coverageBp }) => coverageBp === null)) return t('explore.none', words)
  if (goal === null) return t('explore.plain', words)
  const below = parts.filter((part) => part.below === true).length
  return t(below === 0 ? 'explore.reached' : 'explore.below', {
    ...words,
    below: format.count(below),
    percent: format.percent(goal),
  })
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

function Controls({ view }: { view: View }) {
  const { t } = useTranslation('figure')
  const { urut = 'cakupan' } = useSearch({ from: '/shell/w/$code/cakupan' })
  const set = useSet()
  const orders = ['cakupan', 'kurang', 'nama'] as const
  return (
    <div className={`${styles.controls} screen-only`}>
      <Segmented
        legend={t('explore.view')}
        value={view}
        onValue={(lihat) => set({ lihat, urut: undefined, arah: undefined })}
        options={[
          { value: 'mosaik', label: t('explore.mosaic') },
          { value: 'tabel', label: t('explore.table') },
        ]}
      />
      {view === 'mosaik' && (
        <InlineSelect
          aria-label={t('explore.order')}
          value={urut}
          options={orders.map((value) => ({ value, label: t(`explore.orders.${value}`) }))}
          onChange={(event) => set({ urut: event.target.value as OrderName, arah: undefined })}
        />
      )}
    </div>
  )
}

function Squares({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const { urut, pilih } = useSearch({ from: '/shell/w/$code/cakupan' })
  const set = useSet()
  const mosaic = useMosaic(data, urut)
  const chosenLeaf = data.leaves.find((leaf) => leaf.code === pilih)
  const chosen =
    data.children.find((part) => part.code === (chosenLeaf?.parent ?? pilih)) ??
    data.children.find((part) => part.code === mosaic.groups[0]?.key)
  return (
    <div className={styles.squares}>
      <LeafMosaic
        data={data}
        mosaic={mosaic}
        selected={chosen?.code}
        selectedLeaf={chosenLeaf?.code}
        onSelect={(group, leaf) => set({ pilih: leaf ?? group })}
        idleWords={t('mosaic.idle', { groups: mosaic.units })}
      />
      {chosen && <PartSide part={chosen} level={data.area.level + 1} marked={chosenLeaf} />}
    </div>
  )
}
