import { type IssueCode, ISSUES } from '@naungan/rules/sheet'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type FindingGroup, type FindingItem, Findings } from '../intake/findings.tsx'
import type { List } from './list-queries.ts'
import { ListWhence } from './list-whence.tsx'
import type { VerdictName } from './routes.tsx'

const route = getRouteApi('/shell/iuran/$id')

type Filter = { putusan?: VerdictName; temuan?: string }

/** Verdicts and findings of a member list, each a way to its rows. */
export function ListFindings({ list }: { list: List }) {
  const { t } = useTranslation('intake')
  const { language } = useFormat()
  const { w, putusan, temuan } = route.useSearch()
  const { ok, warned, rejected } = list.verdicts
  const item = (label: string, count: number, filter: Filter): FindingItem => ({
    key: filter.temuan ?? filter.putusan ?? 'all',
    label,
    count,
    current: putusan === filter.putusan && temuan === filter.temuan,
    link: (props) => (
      <Link
        {...props}
        to="/iuran/$id"
        params={{ id: list.id }}
        search={{ w, ...filter }}
        resetScroll={false}
        activeOptions={{ exact: true }}
      />
    ),
  })
  const found = (wanted: string): FindingItem[] =>
    list.issues
      .filter(({ verdict }) => verdict === wanted)
      .map(({ code, count }) => item(ISSUES[code as IssueCode].label[language], count, { temuan: code }))
  const groups: FindingGroup[] = [
    { key: 'all', kind: 'plain', title: '', head: item(t('allRows'), ok + warned + rejected, {}), items: [] },
    {
      key: 'rejected',
      kind: 'bad',
      title: '',
      head: item(t('rejected'), rejected, { putusan: 'ditolak' }),
      items: found('rejected'),
    },
    {
      key: 'noted',
      kind: 'info',
      title: '',
      head: item(t('noted'), warned, { putusan: 'dicatat' }),
      items: found('warned'),
    },
    {
      key: 'clean',
      kind: 'ok',
      title: '',
      head: item(t('clean'), ok, { putusan: 'bersih' }),
      items: [],
    },
  ]
  return (
    <Findings
      groups={groups.filter(({ key, head }) => key === 'all' || (head?.count ?? 0) > 0)}
      whence={<ListWhence list={list} of="temuan" />}
    />
  )
}
