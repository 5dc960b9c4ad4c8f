import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { lazyPart } from '../app/lazy-page.tsx'
import { AboutFiles } from '../app/take-away.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import styles from './area-page.module.css'
import { AreaRefused } from './area-refused.tsx'
import { type Coverage, coverageQuery } from './coverage-query.ts'
import { FloorOfDesa } from './floor-line.tsx'
import { Headline } from './headline.tsx'
import { mapQuery } from './map-query.ts'
import { MonthPicker } from './month-picker.tsx'
import { PartTable } from './part-table.tsx'
import { PrintFooter } from './print-footer.tsx'
import { ShownWay } from './shown-way.tsx'
import { TasksToday } from './tasks-today.tsx'
import { useFileWords } from './use-file-words.ts'
import { wayOf } from './way.ts'

/** Rows of the short table beside the picture; a kecamatan shows every desa, for its sheet is carried to meetings. */
const BESIDE = 12
const ALL = 1000

// The figure, the table and the tasks can be used before these have come.
const FirstTime = lazyPart(
  () => import('./first-time.tsx'),
  ({ FirstTime: part }) => part,
  'published',
  'targets',
)
const Picture = lazyPart(
  () => import('./picture.tsx'),
  ({ Picture: part }) => part,
)
const AreaSections = lazyPart(
  () => import('./area-sections.tsx'),
  ({ AreaSections: part }) => part,
  'published',
  'targets',
)

/** Where an area stands, what there is to do, and which of its parts are far: one page for every level. */
export function AreaPage() {
  const { t } = useTranslation()
  const { code } = useParams({ from: '/shell/w/$code' })
  const search = useSearch({ from: '/shell/w/$code' })
  const { data, error, isPlaceholderData } = useQuery(coverageQuery(code, search.bulan, wayOf(search)))
  if (error) return <AreaRefused error={error} />
  if (!data) return <Skeleton label={t('loading')} shape="page" />
  if (data.months.length === 0 && search.hitungan === undefined)
    return (
      <div className={styles.top}>
        <div>
          <Suspense fallback={<Skeleton label={t('loading')} shape="page" />}>
            <FirstTime data={data} />
          </Suspense>
        </div>
        <TasksToday area={code} />
      </div>
    )
  return <Standing data={data} stale={isPlaceholderData} />
}

function Standing({ data, stale }: { data: Coverage; stale: boolean }) {
  const { t } = useTranslation()
  const { code } = data.area
  return (
    <AboutFiles value={useFileWords(data)}>
      <div className={styles.page} aria-busy={stale}>
        <ShownWay data={data} />
        <div className={styles.top}>
          <div className={styles.first}>
            <MonthPicker data={data} />
            <Headline key={code} data={data} />
            {data.area.level === 4 && <FloorOfDesa data={data} />}
          </div>
          <TasksToday area={code} />
        </div>
        {data.children.length > 0 && data.covered.people !== null && <Parts data={data} />}
        <Suspense fallback={<Skeleton label={t('loading')} shape="table" />}>
          <AreaSections data={data} />
        </Suspense>
        <PrintFooter data={data} />
      </div>
    </AboutFiles>
  )
}

function Parts({ data }: { data: Coverage }) {
  const { t } = useTranslation()
  const { data: map } = useQuery(mapQuery(data.area.code))
  const { lihat } = useSearch({ from: '/shell/w/$code' })
  if (data.leaves.length === 0 && !map?.topology && lihat !== 'banyak')
    return <PartTable data={data} most={ALL} bulletWidth={180} />
  return (
    <div className={styles.two}>
      <Suspense fallback={<Skeleton label={t('loading')} shape="table" rows={8} />}>
        <Picture data={data} />
      </Suspense>
      <PartTable data={data} most={data.leaves.length === 0 ? ALL : BESIDE} />
    </div>
  )
}
