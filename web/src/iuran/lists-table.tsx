import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type Column, Table } from '../kit/table.tsx'
import { activeIn, type ListSummary } from './list-queries.ts'
import { ListState } from './list-state.tsx'
import styles from './lists-page.module.css'

/** Words for the months of a list: one, or from the first to the last. */
export const useMonthSpan = (): ((months: readonly { month: string; rows: number }[]) => string) => {
  const { t } = useTranslation('lists')
  const format = useFormat()
  return (months) => {
    const said = months.filter(({ rows }) => rows > 0).map(({ month }) => month)
    const [first, last] = [said[0], said.at(-1)]
    if (first === undefined || last === undefined) return '–'
    return first === last
      ? format.month(first)
      : t('sumMonths', { first: format.monthShort(first), last: format.monthShort(last) })
  }
}

type ListsTableProps = {
  lists: ListSummary[]
  w: string
  /** Names of the kabupaten, where the lists are of several. */
  names: ReadonlyMap<string, string> | undefined
}

export function ListsTable({ lists, w, names }: ListsTableProps) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const spanOf = useMonthSpan()
  const columns: Column<ListSummary>[] = [
    {
      key: 'file',
      header: t('file'),
      cell: ({ id, fileName }) => (
        <Link to="/iuran/$id" params={{ id }} search={{ w }} className={styles.file}>
          {fileName}
        </Link>
      ),
    },
    { key: 'state', header: t('state'), cell: ({ state }) => <ListState state={state} /> },
    ...(names
      ? [
          {
            key: 'area',
            header: t('area'),
            secondary: true,
            cell: ({ kab }: ListSummary) => format.area(kab, names.get(kab) ?? kab),
          },
        ]
      : []),
    { key: 'basis', header: t('counts'), secondary: true, cell: ({ basis }) => t(`basis.${basis}`) },
    { key: 'months', header: t('ofMonths'), secondary: true, cell: ({ months }) => spanOf(months) },
    {
      key: 'rows',
      header: t('activeRows'),
      numeric: true,
      cell: (list) => (list.months.length > 0 ? format.count(activeIn(list)) : '–'),
    },
    {
      key: 'sent',
      header: t('sent'),
      secondary: true,
      width: '210px',
      cell: ({ createdAt, createdBy }) => (
        <span className={styles.sent}>
          {format.moment(createdAt)}
          <span>{createdBy}</span>
        </span>
      ),
    },
  ]
  return (
    <Table
      caption={t('allCaption')}
      columns={columns}
      rows={lists}
      rowKey={({ id }) => id}
      openLabel={({ fileName }) => t('open', { name: fileName })}
    />
  )
}
