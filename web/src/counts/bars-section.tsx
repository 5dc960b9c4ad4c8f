import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFigureWords } from '../app/use-figure-words.ts'
import { useFormat } from '../app/use-format.ts'
import { Chart } from '../kit/chart.tsx'
import { Section } from '../kit/section.tsx'
import type { PublishedFigure } from '../reports/published-query.ts'
import styles from './bars-section.module.css'
import { PartWhence } from './counts-origin.tsx'
import { usePublishedCount } from './published-count.ts'
import type { Counts, Three } from './queries.ts'

type Bar = { key: 'bpjs' | 'ours' | 'desa' | 'published'; term: string; means: string; count: number }

const useBars = (data: Counts, three: Three, published: PublishedFigure | undefined): Bar[] => {
  const { t } = useTranslation('counts')
  const words = useFigureWords()
  const own = (['bpjs', 'ours', 'desa'] as const)
    .filter((key) => key !== 'desa' || data.desaLists.lists > 0)
    .map((key) => ({ key, term: t(key), means: t(`bars.${key}Means`), count: three[key] }))
  if (published === undefined) return own
  const means = `${words.name(published.statistic)}, ${published.source}`
  return [{ key: 'published', term: t('published'), means, count: Number(published.value) }, ...own]
}

/** The three counts from zero, and what BPJS publishes of the same people when it does. */
export function BarsSection({ data, three }: { data: Counts; three: Three }) {
  const { t } = useTranslation('counts')
  const format = useFormat()
  const published = usePublishedCount(data)
  const bars = useBars(data, three, published)
  const own = published && [{ term: t('origin.published'), words: <PublishedSource figure={published} /> }]
  const most = bars.toSorted((a, b) => b.count - a.count)[0]!
  const title = t('bars.title', { most: most.term, people: format.count(most.count) })
  return (
    <Section title={title} right={t('bars.unit')} take={<TakeAway what="tiga-angka" />}>
      <Bars bars={bars} three={three} />
      <PublishedNote data={data} three={three} published={published} />
      {data.desaLists.lists === 0 && (
        <p className="note-text">
          {t('noDesa', { area: format.area(data.area.code, data.area.name) })}{' '}
          <Link to="/daftar" search={{ w: data.area.code }} className="screen-only">
            {t('toUpload')}
          </Link>
        </p>
      )}
      <PartWhence data={data} three={three} of="batang" own={own} />
    </Section>
  )
}

function Bars({ bars, three }: { bars: Bar[]; three: Three }) {
  const { t } = useTranslation('counts')
  const { t: app } = useTranslation()
  const format = useFormat()
  const longest = Math.max(1, ...bars.map(({ count }) => count))
  const { bpjs, ours, desa } = three
  const label = t('bars.label', {
    bpjs: format.count(bpjs),
    ours: format.count(ours),
    desa: format.count(desa),
  })
  const twin = {
    open: app('asTable'),
    caption: t('bars.caption'),
    heads: [t('bars.who'), t('bars.count'), t('bars.means')],
    rows: bars.map(({ term, count, means }) => [term, format.count(count), means]),
  }
  return (
    <Chart twin={twin}>
      <ul className={styles.bars} aria-label={label}>
        {bars.map(({ key, term, means, count }) => (
          <li key={key} className={styles.row}>
            <span className={styles.term}>
              <b>{term}</b> <span className={styles.means}>{means}</span>
            </span>
            <b className={styles.value}>{format.count(count)}</b>
            <span className={styles.lane} aria-hidden="true">
              <i className={styles.bar} data-who={key} style={{ width: `${(count / longest) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </Chart>
  )
}

/** The file in which a published figure came. */
function PublishedSource({ figure }: { figure: PublishedFigure }) {
  const { t } = useTranslation('counts')
  const words = useFigureWords()
  const { statistic, source, fileName, row } = figure
  const said = { what: words.name(statistic), position: words.position(figure.position) }
  return <>{t('origin.publishedWords', { ...said, source, fileName, row })}</>
}

type NoteProps = { data: Counts; three: Three; published: PublishedFigure | undefined }

/** A published figure has nobody behind it: how far it lies from BPJS's own rows is all that can be said. */
function PublishedNote({ data, three, published }: NoteProps) {
  const { t } = useTranslation('counts')
  const format = useFormat()
  const words = useFigureWords()
  const area = format.area(data.area.code, data.area.name)
  if (published === undefined)
    return (
      <p className="note-text">{t('bars.noPublished', { area, month: format.month(data.month ?? '') })}</p>
    )
  const gap = Number(published.value) - three.bpjs
  const n = format.count(Math.abs(gap))
  return (
    <p className="note-text">
      {t('bars.publishedNote', {
        value: words.value(published),
        what: words.name(published.statistic),
        source: published.source,
        gap: gap === 0 ? t('bars.same') : t(gap > 0 ? 'bars.more' : 'bars.less', { n }),
      })}
    </p>
  )
}
