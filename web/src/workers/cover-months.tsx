import { addMonths, lastDayOf, type Month, monthsFrom } from '@naungan/rules/words'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { Empty } from '../kit/empty.tsx'
import { Icon } from '../kit/icon.tsx'
import { Section } from '../kit/section.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { Table } from '../kit/table.tsx'
import { coverageQuery } from '../reports/coverage-query.ts'
import { coverQuery, type CoverMonth } from './register-queries.ts'
import styles from './worker-page.module.css'

const WINDOW = 13

type Cell = { month: Month; state: 'covered' | 'grace' | 'none' | 'unknown'; rows: CoverMonth[] }

/** Thirteen months up to the last that any list speaks of; a month without a list says nothing about the person. */
const cellsOf = (cover: readonly CoverMonth[], listed: readonly string[]): Cell[] => {
  const last = [...listed, ...cover.map(({ month }) => month)].sort().at(-1) as Month | undefined
  if (last === undefined) return []
  return monthsFrom(addMonths(last, 1 - WINDOW), last).map((month) => {
    const rows = cover.filter((row) => row.month === month)
    if (rows.length > 0) return { month, rows, state: rows.every(({ grace }) => grace) ? 'grace' : 'covered' }
    return { month, rows, state: listed.includes(month) ? 'none' : 'unknown' }
  })
}

type CoverMonthsProps = { kab: string; id: string; desa: string }

/** Month by month, whether a list of BPJS names this person as active. */
export function CoverMonths({ kab, id, desa }: CoverMonthsProps) {
  const { t } = useTranslation('workers')
  const { t: app } = useTranslation('app')
  const format = useFormat()
  const cover = useQuery(coverQuery(kab, id))
  const figure = useQuery(coverageQuery(desa))
  if (cover.error) return <Refused error={cover.error} />
  if (!cover.data || figure.isPending) return <Skeleton label={app('loading')} />
  const cells = cellsOf(cover.data.months, figure.data?.months ?? [])
  if (cells.length === 0)
    return (
      <Section title={t('coverUnknown')}>
        <Empty title={t('coverUnknownBody')} />
      </Section>
    )
  const listed = cells.filter(({ state }) => state !== 'unknown')
  const covered = listed.filter(({ state }) => state === 'covered')
  const graced = cells.filter(({ state }) => state === 'grace').length
  const of = format.count(listed.length)
  const words = { covered: t('covered'), grace: t('inGrace'), none: t('uncovered'), unknown: t('noList') }
  const segments = ({ rows }: Cell) => [...new Set(rows.map(({ segment }) => segment))].join(' ')
  return (
    <Section
      title={[
        covered.length > 0 ? t('coverFull', { n: format.count(covered.length), of }) : t('coverNone', { of }),
        graced > 0 && t('coverGrace', { n: format.count(graced) }),
      ]
        .filter(Boolean)
        .join('; ')}
      right={format.cutOff(lastDayOf(cells.at(-1)!.month))}
    >
      <ol className={styles.months} aria-label={t('coverCaption')}>
        {cells.map((cell) => (
          <li key={cell.month} data-cover={cell.state}>
            <span className="visually-hidden">
              {format.month(cell.month)}: {words[cell.state]} {segments(cell)}
            </span>
            <span className={styles.cell} aria-hidden="true">
              <Sign cell={cell} segments={segments(cell)} />
            </span>
            <span className={styles.when} aria-hidden="true">
              {format.monthShort(cell.month).replace(/ \d\d(\d\d)$/, ' $1')}
            </span>
          </li>
        ))}
      </ol>
      <Disclosure summary={app('asTable')}>
        <Table
          caption={t('coverCaption')}
          rows={[...cells].reverse()}
          rowKey={({ month }) => month}
          columns={[
            { key: 'month', header: t('coverMonth'), cell: ({ month }) => format.month(month) },
            {
              key: 'segment',
              header: t('coverSegment'),
              cell: (cell) => segments(cell) || '–',
            },
            { key: 'state', header: t('coverState'), cell: ({ state }) => words[state] },
            {
              key: 'program',
              header: t('coverProgram'),
              cell: ({ rows }) => rows.map(({ programs }) => programs.join(', ')).join('; ') || '–',
            },
            {
              key: 'payer',
              header: t('coverPayer'),
              cell: ({ rows }) => rows.map(({ payer }) => payer ?? t('payerUnknown')).join('; ') || '–',
            },
          ]}
        />
      </Disclosure>
    </Section>
  )
}

/** The segment where the month is paid; a clock beside it while the law still waits for the money. */
function Sign({ cell, segments }: { cell: Cell; segments: string }) {
  if (cell.state === 'covered') return <>{segments}</>
  if (cell.state === 'none') return <>–</>
  if (cell.state === 'unknown') return <>?</>
  return (
    <>
      <Icon name="due" size={12} /> {segments}
    </>
  )
}
