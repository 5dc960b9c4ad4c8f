import { type IssueCode, ISSUES } from '@naungan/rules/sheet'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type FindingGroup, type FindingItem, Findings } from '../intake/findings.tsx'
import type { Import } from './import-queries.ts'
import { ImportWhence } from './import-whence.tsx'
import { isDoubtful } from './row-issues.ts'
import type { VerdictName } from './routes.tsx'

const route = getRouteApi('/shell/daftar/$id')

type Filter = { putusan?: VerdictName; temuan?: string }

/** Verdicts, findings and effects of a list, each a way to its rows. */
export function ImportFindings({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const { t: intake } = useTranslation('intake')
  const { language } = useFormat()
  const { w, putusan, temuan } = route.useSearch()
  const item = (label: string, count: number, filter: Filter): FindingItem => ({
    key: filter.temuan ?? filter.putusan ?? 'all',
    label,
    count,
    current: putusan === filter.putusan && temuan === filter.temuan,
    link: (props) => (
      <Link
        {...props}
        to="/daftar/$id"
        params={{ id: list.id }}
        search={{ w, ...filter }}
        resetScroll={false}
        activeOptions={{ exact: true }}
      />
    ),
  })
  const found = (wanted: (issue: Import['issues'][number]) => boolean): FindingItem[] =>
    list.issues
      .filter(wanted)
      .map(({ code, count }) => item(ISSUES[code as IssueCode].label[language], count, { temuan: code }))
  const waits = (code: string) => isDoubtful(code) && list.effects.doubtful > 0
  const groups: FindingGroup[] = [
    {
      key: 'all',
      kind: 'plain',
      title: '',
      head: item(intake('allRows'), list.funnel.people, {}),
      items: [],
    },
    {
      key: 'rejected',
      kind: 'bad',
      title: '',
      head: item(intake('rejected'), list.verdicts.rejected, { putusan: 'ditolak' }),
      items: found(({ verdict }) => verdict === 'rejected'),
    },
    {
      key: 'doubtful',
      kind: 'warn',
      title: '',
      head: item(intake('doubtful'), list.effects.doubtful, { putusan: 'ragu' }),
      items: found(({ code }) => waits(code)),
    },
    {
      key: 'noted',
      kind: 'info',
      title: '',
      head: item(intake('noted'), list.verdicts.warned - list.effects.doubtful, { putusan: 'dicatat' }),
      items: found(({ code, verdict }) => verdict === 'warned' && !waits(code)),
    },
    {
      key: 'clean',
      kind: 'ok',
      title: '',
      head: item(intake('clean'), list.verdicts.ok, { putusan: 'bersih' }),
      items: [],
    },
    {
      key: 'effect',
      kind: 'plain',
      title: t('effectHeading'),
      items: [
        item(t('new'), list.effects.new, { putusan: 'baru' }),
        item(t('updated'), list.effects.updated, { putusan: 'diperbarui' }),
        item(t('same'), list.effects.same, { putusan: 'sama' }),
      ],
    },
  ]
  const worthSaying = ({ key, head, items }: FindingGroup) =>
    key === 'all' || items.length > 0 || (head?.count ?? 0) > 0
  return <Findings groups={groups.filter(worthSaying)} whence={<ImportWhence list={list} of="temuan" />} />
}
