import { Link } from '@tanstack/react-router'
import { linkTo } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { sortRows } from '../kit/sort-rows.ts'
import { type Column, Table } from '../kit/table.tsx'
import { registerOf, useGroupName } from './group-words.ts'
import { GroupWhence } from './group-origin.tsx'
import styles from './groups.module.css'
import type { Group, Groups } from './groups-query.ts'
import { Share, shareBp } from './share.tsx'
import { useGroupOrder, useGroupsSearch } from './use-groups-search.ts'

/** Every group of the register with those of it who are covered, and one line for the covered beyond it. */
export function GroupTable({ data }: { data: Groups }) {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const nameOf = useGroupName()
  const { order, onOrder } = useGroupOrder({ key: 'belum', direction: 'descending' })
  const covered = data.groups.reduce((sum, row) => sum + row.covered, 0)
  const known = covered - (data.groups.find(({ value }) => value === 'outside')?.covered ?? 0)
  const mark = shareBp(known, data.workers)
  const columns = useColumns(data, mark)
  const by = t(`byWords.${data.by}`)
  const area = format.area(data.area.code, data.area.name)
  const caption = t('caption', { by, area, cutOff: format.cutOff(data.asOf) })
  const usual = order.key === 'belum' && order.direction === 'descending'
  return (
    <Section
      title={usual ? t('table', { by }) : caption}
      take={<TakeAway what="kelompok" links={useGroupLinks(data)} />}
    >
      <Table
        caption={caption}
        columns={columns}
        rows={sortRows(data.groups, columns, order)}
        rowKey={({ value }) => value}
        order={order}
        onOrder={onOrder}
        openLabel={({ value }) => t('open', { group: nameOf(data.by, value) })}
        total={{
          nama: t('total'),
          register: format.count(data.workers),
          terlindungi: format.count(covered),
          cakupan: <Share bp={mark} mark={null} />,
          belum: format.count(data.workers - known),
        }}
      />
      {covered === data.covered && (
        <p className={styles.after}>
          {t('totalNote', { area, month: format.month(data.month), people: format.count(covered) })}
        </p>
      )}
      <GroupWhence id="asal-tabel" data={data} kind={data.by} heads={{ workers: data.workers, known }} />
    </Section>
  )
}

const useColumns = (data: Groups, mark: number | null): Column<Group>[] => {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const nameOf = useGroupName()
  return [
    {
      key: 'nama',
      header: t(`views.${data.by}`),
      sortBy: ({ value }) => nameOf(data.by, value),
      cell: ({ value }) => <GroupName data={data} value={value} />,
    },
    {
      key: 'register',
      header: t('heads.workers'),
      numeric: true,
      secondary: true,
      sortBy: ({ workers }) => workers,
      cell: ({ value, workers }) => (value === 'outside' ? '–' : format.count(workers)),
    },
    {
      key: 'terlindungi',
      header: t('heads.covered'),
      numeric: true,
      secondary: true,
      sortBy: ({ covered }) => covered,
      cell: ({ covered }) => format.count(covered),
    },
    {
      key: 'cakupan',
      header: (
        <>
          {t('heads.rate')}
          <br />
          {t('heads.rateScale')}
        </>
      ),
      numeric: true,
      sortBy: ({ coverageBp }) => coverageBp,
      cell: ({ coverageBp }) => <Share bp={coverageBp} mark={mark} />,
    },
    {
      key: 'belum',
      header: t('heads.gap'),
      numeric: true,
      sortBy: ({ gap }) => gap,
      cell: ({ gap }) => (gap === null ? '–' : format.count(gap)),
    },
  ]
}

/** The group, as a way to its people in the register for those who may see them. */
function GroupName({ data, value }: { data: Groups; value: string }) {
  const nameOf = useGroupName()
  const me = useMe()
  const sought = registerOf(data.by, value)
  const name = nameOf(data.by, value)
  if (value === 'outside' || value === 'unknown') return <i className={styles.aside}>{name}</i>
  if (sought === undefined || !may(me, 'register.read', data.area.code)) return <>{name}</>
  return (
    <Link to="/pekerja" search={{ w: data.area.code, ...sought }} className="quiet-link">
      {name}
    </Link>
  )
}

/** The same rows as files, for the month on the screen. */
export const useGroupLinks = ({ area, by }: Pick<Groups, 'area' | 'by'>) => {
  const { bulan } = useGroupsSearch()
  const input = { code: area.code, by, ...(bulan !== undefined && { month: bulan }) }
  return {
    xlsx: linkTo('GET /areas/:code/groups.xlsx', input),
    csv: linkTo('GET /areas/:code/groups.csv', input),
  }
}
