import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { sortRows } from '../kit/sort-rows.ts'
import { type Column, Table } from '../kit/table.tsx'
import { useGroupLinks } from './group-table.tsx'
import { GroupWhence } from './group-origin.tsx'
import { useGroupName } from './group-words.ts'
import styles from './groups.module.css'
import type { Group, Groups } from './groups-query.ts'
import { Share, shareBp } from './share.tsx'
import { useGroupOrder } from './use-groups-search.ts'

/** Of payers, the people whom the register knows. */
export const knownPaid = ({ groups }: Groups): number =>
  groups.reduce((sum, { value, workers }) => sum + (value === 'uncovered' ? 0 : workers), 0)

/** Who pays for the covered, and for whom in the register nobody does. */
export function FundTable({ data }: { data: Groups }) {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const nameOf = useGroupName()
  const { order, onOrder } = useGroupOrder({ key: 'terlindungi', direction: 'descending' })
  const rows = data.groups.filter(({ value }) => value !== 'uncovered')
  const covered = rows.reduce((sum, row) => sum + row.covered, 0)
  const uncovered = data.groups.find(({ value }) => value === 'uncovered')?.workers ?? 0
  const columns = useColumns(covered)
  const area = format.area(data.area.code, data.area.name)
  const people = format.count(covered)
  return (
    <Section title={t('tableFund')} take={<TakeAway what="pembayar" links={useGroupLinks(data)} />}>
      <Table
        caption={t('caption', { by: t('byWords.fund'), area, cutOff: format.cutOff(data.asOf) })}
        columns={columns}
        rows={sortRows(rows, columns, order)}
        rowKey={({ value }) => value}
        order={order}
        onOrder={onOrder}
        openLabel={({ value }) => t('open', { group: nameOf('fund', value) })}
        total={{
          nama: t('total'),
          terlindungi: people,
          register: format.count(rows.reduce((sum, row) => sum + row.workers, 0)),
        }}
      />
      <p className={styles.after}>
        {covered === data.covered && t('totalNote', { area, month: format.month(data.month), people })}{' '}
        {t('uncovered', { people: format.count(uncovered) })}
      </p>
      <GroupWhence
        id="asal-tabel"
        data={data}
        kind="fund"
        heads={{ workers: data.workers, known: knownPaid(data) }}
      />
    </Section>
  )
}

const useColumns = (covered: number): Column<Group>[] => {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const nameOf = useGroupName()
  return [
    {
      key: 'nama',
      header: t('views.fund'),
      sortBy: ({ value }) => nameOf('fund', value),
      cell: ({ value }) => nameOf('fund', value),
    },
    {
      key: 'terlindungi',
      header: t('heads.covered'),
      numeric: true,
      sortBy: (row) => row.covered,
      cell: (row) => format.count(row.covered),
    },
    {
      key: 'cakupan',
      header: t('heads.share'),
      numeric: true,
      cell: (row) => <Share bp={shareBp(row.covered, covered)} mark={null} />,
    },
    {
      key: 'register',
      header: t('heads.known'),
      numeric: true,
      secondary: true,
      sortBy: ({ workers }) => workers,
      cell: ({ workers }) => format.count(workers),
    },
  ]
}
