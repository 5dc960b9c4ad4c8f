import type { Segment } from '@naungan/rules/sheet'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../app/use-format.ts'
import styles from '../intake/preview.module.css'
import { Section } from '../kit/section.tsx'
import { Table } from '../kit/table.tsx'
import type { List } from './list-queries.ts'
import own from './list-preview.module.css'

/** Whom the register knows, and the months and segments the list speaks of. */
export function ListPeople({ list }: { list: List }) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const people: [string, number, string][] = [
    [t('known'), list.known, t('knownNote')],
    [t('unknown'), list.unknown, t('unknownNote')],
    [t('outside'), list.outside, t('outsideNote')],
  ]
  const segments = Object.entries(list.segments).sort(([, a], [, b]) => b - a)
  const numeric = (n: number) => (n > 0 ? format.count(n) : '0')
  return (
    <div className={styles.stack}>
      <Section title={t('people')}>
        <dl className={own.people}>
          {people.map(([term, value, note]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd className={own.figure}>{numeric(value)}</dd>
              <dd className={own.what}>{note}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('monthRows')}>
        <Table
          caption={t('monthsCaption')}
          rows={list.months}
          rowKey={({ month }) => month}
          columns={[
            { key: 'month', header: t('month'), cell: ({ month }) => format.month(month) },
            { key: 'rows', header: t('activeRows'), numeric: true, cell: ({ rows }) => numeric(rows) },
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
            { key: 'rows', header: t('activeRows'), numeric: true, cell: ([, rows]) => numeric(rows) },
          ]}
        />
        {(list.segments['PMI'] ?? 0) > 0 && <p className="note-text">{t('pmiNote')}</p>}
      </Section>
    </div>
  )
}
