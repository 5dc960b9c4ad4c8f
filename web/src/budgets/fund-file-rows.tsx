import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { Table } from '../kit/table.tsx'
import { useFundWords } from './fund-words.ts'
import type { FundFile } from './funds-query.ts'

/** The rows that would be taken, as they were read. */
export function FundFileRows({ file }: { file: FundFile }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const all = file.counts.funds + file.counts.entries
  const shown = file.funds.length + file.entries.length
  const some = { n: format.count(shown), of: format.count(all) }
  return (
    <Disclosure summary={t(shown < all ? 'rowsSome' : 'rowsTitle', some)}>
      {file.form === 'funds' ? <Funds file={file} /> : <Entries file={file} />}
    </Disclosure>
  )
}

function Funds({ file }: { file: FundFile }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const words = useFundWords()
  return (
    <Table
      caption={t('rowsCaption', { name: file.name })}
      columns={[
        { key: 'row', header: t('row'), cell: ({ row }) => row },
        { key: 'owner', header: t('owner'), cell: (fund) => words.owner(fund) },
        { key: 'fund', header: t('fund'), secondary: true, cell: ({ name }) => name },
        {
          key: 'ceiling',
          header: t('ceiling'),
          numeric: true,
          cell: ({ ceiling, revised }) => format.count(revised ?? ceiling),
        },
        {
          key: 'whom',
          header: t('whom'),
          secondary: true,
          cell: ({ groupWords }) => words.groups(groupWords),
        },
        { key: 'source', header: t('source'), secondary: true, cell: ({ source }) => source },
      ]}
      rows={file.funds}
      rowKey={({ row }) => String(row)}
      openLabel={({ row }) => t('openRow', { row })}
    />
  )
}

function Entries({ file }: { file: FundFile }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const words = useFundWords()
  return (
    <Table
      caption={t('rowsCaption', { name: file.name })}
      columns={[
        { key: 'row', header: t('row'), cell: ({ row }) => row },
        {
          key: 'fund',
          header: t('fund'),
          cell: ({ name, kind }) => name || (kind === null ? '' : words.kind(kind)),
        },
        { key: 'month', header: t('month'), cell: ({ month }) => format.monthShort(month) },
        { key: 'what', header: t('what'), secondary: true, cell: ({ stage }) => t(`entryKinds.${stage}`) },
        { key: 'jkk', header: 'JKK', numeric: true, secondary: true, cell: ({ jkk }) => format.count(jkk) },
        { key: 'jkm', header: 'JKM', numeric: true, secondary: true, cell: ({ jkm }) => format.count(jkm) },
        { key: 'source', header: t('source'), secondary: true, cell: ({ source }) => source },
      ]}
      rows={file.entries}
      rowKey={({ row }) => String(row)}
      openLabel={({ row }) => t('openRow', { row })}
    />
  )
}
