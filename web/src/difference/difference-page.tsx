import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { AboutFiles, type FileWords } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Empty } from '../kit/empty.tsx'
import { SourceLink } from '../kit/provenance.tsx'
import { Segmented } from '../kit/segmented.tsx'
import { InlineSelect } from '../kit/select.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { AreaRefused } from '../reports/area-refused.tsx'
import { ChangedPeople } from './changed-people.tsx'
import { ChangedSection } from './changed-section.tsx'
import { Counting } from './counting.tsx'
import { DifferenceOrigin } from './difference-origin.tsx'
import styles from './difference-page.module.css'
import { FallSection } from './fall-section.tsx'
import { PartsSection } from './parts-section.tsx'
import { PayersSection } from './payers-section.tsx'
import { type Counts, type Difference, differenceQuery, inputOf } from './queries.ts'
import { SEGMENT_CHOICES } from './search.ts'
import { cameOf, wentOf } from './sums.ts'
import { useSetSearch } from './use-set-search.ts'
import { Bold } from '../kit/bold.tsx'

/** What changed in an area between two months of member lists, and who it was. */
export function DifferencePage() {
  const { t } = useTranslation()
  const { code } = useParams({ from: '/shell/w/$code/perubahan' })
  const search = useSearch({ from: '/shell/w/$code/perubahan' })
  const { data, error } = useQuery(differenceQuery(inputOf(code, search)))
  if (error) return <AreaRefused error={error} />
  if (!data) return <Skeleton label={t('loading')} shape="page" rows={8} />
  return (
    <div className={styles.page}>
      {data.counts === null ? <Nothing data={data} /> : <Compared data={data} counts={data.counts} />}
    </div>
  )
}

function Compared({ data, counts }: { data: Difference; counts: Counts }) {
  return (
    <AboutFiles value={useDifferenceWords(data)}>
      <Head data={data} counts={counts} />
      <FallSection data={data} counts={counts} />
      <div className={styles.two}>
        <PartsSection data={data} counts={counts} />
        <div className={styles.stack}>
          <PayersSection data={data} counts={counts} />
          <ChangedSection data={data} counts={counts} />
        </div>
      </div>
      <ChangedPeople data={data} counts={counts} />
    </AboutFiles>
  )
}

/** What the files of this page say of themselves. */
const useDifferenceWords = (data: Difference): FileWords => {
  const { t } = useTranslation('difference')
  const format = useFormat()
  const { segmen } = useSearch({ from: '/shell/w/$code/perubahan' })
  const { area, from, to, asOf } = data
  const values = {
    area: `${format.area(area.code, area.name)} (${area.code})`,
    from: format.month(from ?? ''),
    to: format.month(to ?? ''),
  }
  const counted =
    segmen === undefined
      ? t('origin.countedWords')
      : t('origin.segmentWords', { segment: t(`segments.${segmen}`) })
  return {
    name: `${area.code}-${from}-${to}`,
    lines: [`${t('of', values)}, ${format.cutOff(asOf ?? '')}.`, counted],
  }
}

function Choices({ data }: { data: Difference }) {
  const { t } = useTranslation('difference')
  const format = useFormat()
  const set = useSetSearch()
  const { segmen } = useSearch({ from: '/shell/w/$code/perubahan' })
  const { months, from, to } = data
  const option = (month: string) => ({ value: month, label: format.month(month) })
  const newest = [...months].reverse()
  return (
    <div className={`${styles.choices} screen-only`}>
      <span aria-hidden="true">{t('from')}</span>
      <InlineSelect
        aria-label={t('from')}
        value={from ?? ''}
        options={newest.filter((month) => to === null || month < to).map(option)}
        onChange={(event) => set({ dari: event.target.value })}
      />
      <span aria-hidden="true">{t('to')}</span>
      <InlineSelect
        aria-label={t('to')}
        value={to ?? ''}
        options={newest.filter((month) => from === null || month > from).map(option)}
        onChange={(event) => set({ ke: event.target.value })}
      />
      <Segmented
        legend={t('segment')}
        value={segmen ?? ''}
        onValue={(value) => set({ segmen: SEGMENT_CHOICES.find((segment) => segment === value) })}
        options={[
          { value: '', label: t('allSegments') },
          ...SEGMENT_CHOICES.map((value) => ({ value, label: t(`segments.${value}`) })),
        ]}
      />
    </div>
  )
}

function Head({ data, counts }: { data: Difference; counts: Counts }) {
  const { t } = useTranslation('difference')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const change = counts.after - counts.before
  const words = {
    change: format.count(Math.abs(change)),
    came: format.count(cameOf(counts)),
    went: format.count(wentOf(counts)),
  }
  const values = {
    before: format.count(counts.before),
    after: format.count(counts.after),
    from: format.month(data.from ?? ''),
    to: format.month(data.to ?? ''),
    cutOff: format.cutOff(data.asOf ?? ''),
    area: format.area(data.area.code, data.area.name),
  }
  const title = change > 0 ? 'titleMore' : change < 0 ? 'titleLess' : 'titleSame'
  return (
    <div className={styles.head}>
      <Choices data={data} />
      <p className={styles.of}>{t('of', values)}</p>
      <h1>{t(title, words)}</h1>
      <p className="lead">
        <Bold text={t('lead', values)} />{' '}
        <SourceLink panel="asal" open={open} onToggle={() => setOpen(!open)}>
          {figure('whence')}
        </SourceLink>
      </p>
      {open && <DifferenceOrigin data={data} counts={counts} onClose={() => setOpen(false)} />}
    </div>
  )
}

function Nothing({ data }: { data: Difference }) {
  const { t } = useTranslation('difference')
  const waits = data.waiting > 0
  const action = (
    <Link to="/iuran" search={{ w: data.area.code }}>
      {t('toLists')}
    </Link>
  )
  return (
    <>
      <h1>{t(waits ? 'countingTitle' : 'none')}</h1>
      {data.months.length > 1 && <Choices data={data} />}
      {waits ? (
        <Counting {...data} />
      ) : (
        <Empty title={data.from === null ? t('noneBody') : t('noPair')} action={action} />
      )}
    </>
  )
}
