import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { signed } from './signed.ts'
import { useAreaWords } from './area-words.ts'
import page from './area-page.module.css'
import { ofAllWorkers, type WayRow } from './definition-rows.ts'
import styles from './definitions.module.css'
import type { Definitions } from './definitions-query.ts'
import { Formula } from './formula.tsx'
import { Official } from './official.tsx'
import { useWayWords } from './use-way-words.ts'
import { WayLink } from './way-link.tsx'

type WaysTableProps = { data: Definitions; rows: WayRow[] }

/** Each way with its people, its whole and that whole's source, how far it lies from the main figure, and what it rests on. */
export function WaysTable({ data, rows }: WaysTableProps) {
  const { t } = useTranslation('ways')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const { full } = useAreaWords(data.area.level)
  const columns = useColumns(data)
  const words = useWayWords()
  const farthest = rows
    .filter(({ definition }) => ofAllWorkers(definition))
    .flatMap(({ apart }) => apart?.bp ?? [])
    .reduce((most, bp) => (Math.abs(bp) > Math.abs(most) ? bp : most), 0)
  return (
    <Section
      title={farthest === 0 ? t('tableTitlePlain') : t('tableTitle', { points: format.points(farthest) })}
      take={<TakeAway what="cara-hitung-tabel" />}
    >
      <Table
        caption={t('tableCaption', { area: full(data.area), cutOff: format.cutOff(data.asOf) })}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        selected={rows.find(({ main }) => main)?.key}
        openLabel={({ definition, whole }) => t('open', { name: words.short(definition, whole.definition) })}
      />
      <p className={`${page.after} note-text screen-only`}>{t('note', { area: full(data.area) })}</p>
      <Whence
        id="asal-tabel"
        question={figure('origin.ofParts')}
        rows={[
          ...rows
            .filter(({ main }) => main)
            .map((row) => ({ term: t('main'), words: <Formula row={row} /> })),
          { term: t('difference'), words: t('differenceWords') },
          { term: t('official'), words: t('officialWords') },
        ]}
      />
    </Section>
  )
}

const useColumns = (data: Definitions): Column<WayRow>[] => {
  const { t } = useTranslation('ways')
  const format = useFormat()
  const words = useWayWords()
  return [
    {
      key: 'way',
      header: t('way'),
      cell: (row) => (
        <>
          <WayLink row={row} data={data}>
            {words.name(row.definition)}
          </WayLink>
          {row.main && <span className={styles.small}>{t('main')}</span>}
        </>
      ),
    },
    { key: 'whole', header: t('whole'), cell: (row) => <WholeCell row={row} level={data.area.level} /> },
    {
      key: 'people',
      header: t('people'),
      numeric: true,
      secondary: true,
      cell: ({ people }) => format.count(people),
    },
    {
      key: 'workers',
      header: t('workers'),
      numeric: true,
      secondary: true,
      cell: ({ whole }) => format.count(whole.workers),
    },
    {
      key: 'percent',
      header: t('percent'),
      numeric: true,
      cell: ({ coverageBp }) => <b>{format.percent(coverageBp)}</b>,
    },
    {
      key: 'difference',
      header: t('difference'),
      numeric: true,
      secondary: true,
      cell: ({ apart }) =>
        apart === null ? (
          '–'
        ) : (
          <>
            {format.points(apart.bp)}
            <span className={styles.small}>
              {t('peopleApart', { people: signed(format.count(apart.people), apart.people) })}
            </span>
          </>
        ),
    },
    {
      key: 'official',
      header: t('official'),
      secondary: true,
      cell: (row) =>
        row.first && (
          <span className={styles.official}>
            <Official definition={row.definition} />
          </span>
        ),
    },
  ]
}

function WholeCell({ row: { whole }, level }: { row: WayRow; level: number }) {
  const { t } = useTranslation('ways')
  const format = useFormat()
  const words = useWayWords()
  const { units } = useAreaWords(level)
  const about = [
    whole.source ?? t('severalSources'),
    format.dayShort(whole.day),
    whole.origin === 'sum' && t('summed', { units }),
  ].filter(Boolean)
  return (
    <>
      {words.whole(whole.definition)}
      <span className={styles.small}>{about.join(', ')}</span>
    </>
  )
}
