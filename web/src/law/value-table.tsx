import type { LawParameter } from '@naungan/rules/law'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type Column, Table } from '../kit/table.tsx'
import { type TableRow, useLawWords } from './law-words.ts'

type ColumnKey = keyof typeof import('../messages/id/law.ts').law.columns

type ValueTableProps = { parameter: LawParameter; rows: readonly TableRow[] }

/** A table of the law, row by row. */
export function ValueTable({ parameter, rows }: ValueTableProps) {
  const { t } = useTranslation('law')
  const { language } = useFormat()
  const { single } = useLawWords()
  const columns = Object.entries(parameter.columns ?? {}).map(
    ([key, unit]): Column<{ row: TableRow; at: number }> => ({
      key,
      header: t(`columns.${key as ColumnKey}`),
      numeric: unit !== 'nama',
      cell: ({ row }) => single(row[key], unit),
    }),
  )
  return (
    <Table
      caption={parameter.label[language]}
      columns={columns}
      rows={rows.map((row, at) => ({ row, at }))}
      rowKey={({ at }) => String(at)}
    />
  )
}
