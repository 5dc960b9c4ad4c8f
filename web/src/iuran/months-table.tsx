import type { Month } from '@naungan/rules/words'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../app/use-format.ts'
import { useToday } from '../app/use-today.ts'
import { Status } from '../kit/status.tsx'
import { type Column, Table } from '../kit/table.tsx'
import type { ListSummary } from './list-queries.ts'
import styles from './lists-page.module.css'
import { monthsToShow } from './month-span.ts'

type MonthLine = { month: Month; lists: ListSummary[]; rows: number }

/** One line a month: the lists that were posted for it, or that there is none. */
export function MonthsTable({ lists, w }: { lists: readonly ListSummary[]; w: string }) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const today = useToday()
  const posted = lists.filter(({ state }) => state === 'posted')
  const listed = posted.flatMap(({ months }) => months.map(({ month }) => month))
  const lines = monthsToShow(listed, today).map((month): MonthLine => {
    const of = posted.filter(({ months }) => months.some((one) => one.month === month))
    const rowsIn = ({ months }: ListSummary) => months.find((one) => one.month === month)?.rows ?? 0
    return { month, lists: of, rows: of.reduce((sum, list) => sum + rowsIn(list), 0) }
  })
  const columns: Column<MonthLine>[] = [
    { key: 'month', header: t('month'), width: '150px', cell: ({ month }) => format.month(month) },
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
      rowKey={({ month }) => month}
      openLabel={({ month }) => t('open', { name: format.month(month) })}
    />
  )
}
