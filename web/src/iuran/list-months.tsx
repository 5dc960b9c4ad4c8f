import type { Segment } from '@naungan/rules/sheet'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { Table } from '../kit/table.tsx'
import type { List } from './list-queries.ts'
import { ListWhence } from './list-whence.tsx'
import own from './list-preview.module.css'

/** The months and segments a list speaks of. */
export function ListMonths({ list }: { list: List }) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const segments = Object.entries(list.segments).sort(([, a], [, b]) => b - a)
  return (
    <Section title={t('monthRows')}>
      <div className={own.halves}>
        <Table
          caption={t('monthsCaption')}
          rows={list.months}
          rowKey={({ month }) => month}
          columns={[
            { key: 'month', header: t('month'), cell: ({ month }) => format.month(month) },
            { key: 'rows', header: t('activeRows'), numeric: true, cell: ({ rows }) => format.count(rows) },
          ]}
        />
        <Table
          caption={t('segmentsCaption')}
          rows={segments}
          rowKey={([segment]) => segment}
          columns={[
            {
              key: 'segment',
              header: t('segment'),
              cell: ([segment]) => t(`segments.${segment as Segment}`),
            },
            { key: 'rows', header: t('activeRows'), numeric: true, cell: ([, rows]) => format.count(rows) },
          ]}
        />
      </div>
      {(list.segments['PMI'] ?? 0) > 0 && <p className="note-text">{t('pmiNote')}</p>}
      <ListWhence list={list} of="bulan" />
    </Section>
  )
}
