import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import styles from './area-page.module.css'
import type { Coverage } from './coverage-query.ts'
import { signed } from './signed.ts'
import { useOrigins } from './use-origins.tsx'
import { indicatorOf } from './way.ts'

type Segment = Coverage['segments'][number]
type Name = 'PU' | 'BPU' | 'JAKON' | 'PMI'

/** Who is covered by the segment of their membership; a person in two segments counts once in the sum. */
export function SegmentsSection({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const columns = useColumns(data)
  const { people } = data.covered
  const origins = useOrigins(data)
  const { segments, grace } = indicatorOf(data)
  const rows = data.segments.filter(({ segment }) => segments.includes(segment as Name))
  const left = data.segments.filter(({ segment }) => !segments.includes(segment as Name))
  const pmi = left.find(({ segment }) => segment === 'PMI')?.people ?? 0
  const most = rows.toSorted((a, b) => (b.people ?? 0) - (a.people ?? 0))[0]
  // One segment alone is all of itself.
  if (people === null || people === 0 || !most || rows.length === 1) return null
  const twice = rows.reduce((sum, row) => sum + (row.people ?? 0), 0) - people
  const before = data.trend.at(-2)?.people ?? null
  return (
    <Section
      title={t('segments.title', {
        segment: t(`segments.short.${most.segment as Name}`),
        percent: format.percentInChart(Math.round(((most.people ?? 0) * 10_000) / people)),
      })}
      take={<TakeAway what="segmen" />}
    >
      <Table
        caption={t('segments.caption', { cutOff: format.cutOff(data.asOf) })}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.segment}
        total={{
          segment: t('segments.total'),
          people: format.count(people),
          change: before === null ? '–' : signed(format.count(people - before), people - before),
        }}
      />
      <p className={`${styles.after} note-text`}>
        {grace && `${t('origin.graced')} `}
        {!grace && twice > 0 && `${t('segments.twice', { people: format.count(twice) })} `}
        {pmi > 0 && t('segments.pmi', { people: format.count(pmi) })}
      </p>
      <Whence id="asal-segmen" question={t('origin.ofSegments')} rows={origins.segments} />
    </Section>
  )
}

const useColumns = (data: Coverage): Column<Segment>[] => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const all = data.covered.people ?? 0
  return [
    {
      key: 'segment',
      header: t('segments.segment'),
      cell: ({ segment }) => t(`segments.${segment as Name}`),
    },
    {
      key: 'people',
      header: t('segments.people'),
      numeric: true,
      cell: ({ people }) => (people === null ? '–' : format.count(people)),
    },
    {
      key: 'share',
      header: t('segments.share'),
      numeric: true,
      cell: ({ people }) => (people === null ? '–' : format.percent(Math.round((people * 10_000) / all))),
    },
    {
      key: 'change',
      header: t('segments.change'),
      numeric: true,
      cell: ({ change }) => (change === null ? '–' : signed(format.count(change), change)),
    },
  ]
}
