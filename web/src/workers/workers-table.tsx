import { occupationOf } from '@naungan/rules/sheet'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type Column, Table } from '../kit/table.tsx'
import styles from './register-page.module.css'
import type { WorkerSummary } from './register-queries.ts'

/** The name of an occupation, or its code where the table does not know it. */
export const occupationName = (code: string | null): string | null =>
  code === null ? null : (occupationOf(code)?.label ?? code)

export function WorkersTable({ workers, w }: { workers: WorkerSummary[]; w: string }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const columns: Column<WorkerSummary>[] = [
    {
      key: 'name',
      header: t('name'),
      cell: ({ kab, id, name }) => (
        <Link to="/pekerja/$kab/$id" params={{ kab, id }} search={{ w }}>
          {name}
        </Link>
      ),
    },
    {
      key: 'nik',
      header: t('nik'),
      width: '180px',
      secondary: true,
      cell: ({ nik }) => <span className={styles.nik}>{nik}</span>,
    },
    {
      key: 'born',
      header: t('born'),
      width: '120px',
      secondary: true,
      cell: ({ birthDate }) => (birthDate ? format.dayShort(birthDate) : '–'),
    },
    { key: 'sex', header: t('sex'), width: '56px', secondary: true, cell: ({ sex }) => sex ?? '–' },
    {
      key: 'occupation',
      header: t('occupation'),
      secondary: true,
      cell: ({ occupation }) => occupationName(occupation) ?? '–',
    },
    { key: 'desa', header: t('desa'), cell: ({ desa, desaName }) => format.area(desa, desaName) },
  ]
  return (
    <Table
      caption={t('registerCaption')}
      columns={columns}
      rows={workers}
      rowKey={({ kab, id }) => `${kab}/${id}`}
      openLabel={({ name }) => t('openWorker', { name })}
    />
  )
}
