import type { ReactNode } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { type Column, Table } from '../kit/table.tsx'
import type { FieldName, SheetColumn } from './sheet-column.ts'

type HowReadProps = {
  sheet: string | null
  headerRow: number | null
  columns: readonly SheetColumn[]
  /** The way to point the columns out anew. */
  change?: ReactNode
}

/** Sheet, heading row and columns: how the server understood the file, for the one who doubts it. */
export function HowRead({ sheet, headerRow, columns, change }: HowReadProps) {
  const { t } = useTranslation('intake')
  const known = columns.filter((column) => column.field !== null)
  const table: Column<SheetColumn>[] = [
    { key: 'letter', header: t('column'), width: '64px', cell: ({ letter }) => letter },
    { key: 'heading', header: t('heading'), cell: ({ heading }) => heading || t('noHeading') },
    { key: 'holds', header: t('holds'), cell: ({ field }) => t(`fields.${field as FieldName}`) },
  ]
  const words = [
    sheet && t('sheet', { sheet }),
    headerRow ? t('headerRow', { row: headerRow }) : t('noHeader'),
    t('columnsKnown', { n: known.length }),
  ]
  return (
    <Disclosure summary={`${t('howRead')}: ${words.filter(Boolean).join(', ')}`}>
      <Table caption={t('columnsRead')} columns={table} rows={known} rowKey={({ letter }) => letter} />
      {change && <p>{change}</p>}
    </Disclosure>
  )
}
