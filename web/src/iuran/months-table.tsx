import { BASES, type Basis } from '@naungan/rules/indicator'
import type { Month } from '@naungan/rules/words'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { useToday } from '../app/use-today.ts'
import { Status } from '../kit/status.tsx'
import { type Column, Table } from '../kit/table.tsx'
import type { ListSummary } from './list-queries.ts'
import styles from './lists-page.module.css'
import { monthsToShow } from './month-span.ts'

type MonthLine = { month: Month; basis: Basis; lists: ListSummary[]; rows: number }

/** The lists of one month and basis, and what they count together. */
const lineOf = (month: Month, basis: Basis, posted: readonly ListSummary[]): MonthLine => {
  const lists = posted.filter(
    (list) => list.basis === basis && list.months.some((one) => one.month === month),
  )
  const rowsIn = ({ months }: ListSummary) => months.find((one) => one.month === month)?.rows ?? 0
  return { month, basis, lists, rows: lists.reduce((sum, list) => sum + rowsIn(list), 0) }
}

/** One line a month: the lists that were posted for it, or that there is none. Lists by place of work have lines of their own. */
export function MonthsTable({ lists, w }: { lists: readonly ListSummary[]; w: string }) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const today = useToday()
  const posted = lists.filter(({ state }) => state === 'posted')
  const listed = posted.flatMap(({ months }) => months.map(({ month }) => month))
  const lines = monthsToShow(listed, today)
    .flatMap((month) => BASES.map((basis) => lineOf(month, basis, posted)))
    .filter(({ basis, lists: of }) => basis === 'domisili' || of.length > 0)
  const columns: Column<MonthLine>[] = [
    {
      key: 'month',
      header: t('month'),
      cell: ({ month, basis }) =>
        basis === 'domisili' ? format.month(month) : t('monthByWork', { month: format.month(month) }),
    },
    {
      key: 'state',
      header: t('state'),
      width: '170px',
      cell: (line) =>
        line.lists.length > 0 ? (
          <Status kind="ok">{t('recorded')}</Status>
        ) : (
          <Status kind="warn">{t('noList')}</Status>
        ),
    },
    {
      key: 'file',
      header: t('file'),
      secondary: true,
      cell: (line) =>
        line.lists.length === 0
          ? '–'
          : line.lists.map(({ id, fileName }) => (
              <Link key={id} to="/iuran/$id" params={{ id }} search={{ w }} className={styles.file}>
                {fileName}
              </Link>
            )),
    },
    {
      key: 'rows',
      header: t('activeRows'),
      numeric: true,
      cell: ({ rows }) => (rows > 0 ? format.count(rows) : '–'),
    },
  ]
  return (
    <Table
      caption={t('monthsCaption')}
      columns={columns}
      rows={lines}
      rowKey={({ month, basis }) => `${month} ${basis}`}
      openLabel={({ month }) => t('open', { name: format.month(month) })}
    />
  )
}
