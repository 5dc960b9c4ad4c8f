import type { LawParameter } from '@naungan/rules/law'
import { useFormat } from '../app/use-format.ts'
import { type Column, Table } from '../kit/table.tsx'
import { type TableRow, useLawWords } from './law-words.ts'

type ValueTableProps = { parameter: LawParameter; rows: readonly TableRow[] }

/** A table of the law, row by row. */
export function ValueTable({ parameter, rows }: ValueTableProps) {
  const { language } = useFormat()
  const { single, column } = useLawWords()
  const columns = Object.entries(parameter.columns ?? {}).map(
    ([key, unit]): Column<{ row: TableRow; at: number }> => ({
      key,
      header: column(key),
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
