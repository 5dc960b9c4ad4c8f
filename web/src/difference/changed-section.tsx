import { useTranslation } from '../app/i18n.ts'
import { PartWhence } from './difference-origin.tsx'
import { Link, useSearch } from '@tanstack/react-router'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import styles from './difference-page.module.css'
import type { Counts, Difference } from './queries.ts'
import type { KindName } from './search.ts'

type Changed = { kind: KindName; way: 'changed_segment'; people: number }

/** Who stayed covered while something about them changed, and how many of the month the register does not know. */
export function ChangedSection({ data, counts }: { data: Difference; counts: Counts }) {
  const { t } = useTranslation('difference')
  const format = useFormat()
  const search = useSearch({ from: '/shell/w/$code/perubahan' })
  const rows = [
    { kind: 'program-berubah', way: 'changed_programs', people: counts.changedPrograms },
    { kind: 'pembayar-berubah', way: 'changed_payer', people: counts.changedPayer },
    { kind: 'segmen-berubah', way: 'changed_segment', people: counts.changedSegment },
    { kind: 'desa-berubah', way: 'changed_desa', people: counts.changedDesa },
  ] as Changed[]
  const columns: Column<Changed>[] = [
    {
      key: 'way',
      header: t('fall.what'),
      cell: ({ kind, way }) => (
        <Link
          to="."
          hash="orang"
          search={{ ...search, jenis: kind, pembayar: undefined, sesudah: undefined }}
          resetScroll={false}
        >
          {t(`ways.${way}`)}
        </Link>
      ),
    },
    { key: 'people', header: t('fall.people'), numeric: true, cell: ({ people }) => format.count(people) },
  ]
  return (
    <Section title={t('changed.title')} take={<TakeAway what="perubahan-data" />}>
      <Table
        caption={t('changed.title')}
        columns={columns}
        rows={rows.toSorted((a, b) => b.people - a.people)}
        rowKey={({ kind }) => kind}
      />
      <p className={styles.note}>
        {t('changed.note', {
          unknown: format.count(counts.unknown),
          after: format.count(counts.after),
          unknownNew: format.count(counts.unknownNew),
          to: format.month(data.to ?? ''),
        })}
      </p>
      <PartWhence data={data} counts={counts} of="changed" />
    </Section>
  )
}
