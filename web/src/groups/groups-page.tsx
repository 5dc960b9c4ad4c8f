import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Skeleton } from '../kit/skeleton.tsx'
import { Tabs } from '../kit/tabs.tsx'
import { AreaRefused } from '../reports/area-refused.tsx'
import { EmptyOccupations } from './empty-occupations.tsx'
import { FundTable, knownPaid } from './fund-table.tsx'
import { GroupFiles, GroupFooter, GroupHead } from './group-head.tsx'
import { GroupTable } from './group-table.tsx'
import { useGroupName } from './group-words.ts'
import styles from './groups.module.css'
import { type Groups, groupsQuery } from './groups-query.ts'
import { Nothing } from './nothing.tsx'
import { OfficialsView } from './officials-view.tsx'
import { TABS, WAYS, type WayName } from './groups-search.ts'
import { useChange, useGroupsSearch } from './use-groups-search.ts'

/** Who in an area is covered, told apart by one thing at a time. */
export function GroupsPage() {
  const { t } = useTranslation('groups')
  const { menurut = 'pekerjaan' } = useGroupsSearch()
  const change = useChange()
  return (
    <div>
      <Tabs
        label={t('views.label')}
        tabs={TABS.map((key) => ({
          key,
          label: t(`views.${key === 'aparatur' ? 'officials' : WAYS[key]}`),
        }))}
        selected={menurut}
        onSelect={(key) =>
          change({ menurut: key === 'pekerjaan' ? undefined : key, urutan: undefined, arah: undefined })
        }
      >
        {menurut === 'aparatur' ? <OfficialsView /> : <GroupsView way={menurut} />}
      </Tabs>
    </div>
  )
}

function GroupsView({ way }: { way: WayName }) {
  const { t } = useTranslation()
  const { code } = useParams({ from: '/shell/w/$code/kelompok' })
  const { bulan } = useGroupsSearch()
  const { data, error } = useQuery(groupsQuery(code, bulan, WAYS[way]))
  const title = useTitle(data)
  const lead = useLead(data)
  if (error && !data) return <AreaRefused error={error} />
  if (!data) return <Skeleton label={t('loading')} shape="page" rows={8} />
  const known = data.groups.reduce((sum, { value, covered }) => sum + (value === 'outside' ? 0 : covered), 0)
  return (
    <GroupFiles data={data}>
      <div className={styles.sections}>
        <GroupHead
          data={data}
          title={title}
          lead={lead}
          kind={data.by}
          heads={{ workers: data.workers, known: data.by === 'fund' ? knownPaid(data) : known }}
        />
        {data.covered === null || data.workers === 0 ? (
          <Nothing data={data} empty={data.covered !== null} />
        ) : data.by === 'fund' ? (
          <FundTable data={data} />
        ) : (
          <GroupTable data={data} />
        )}
        {data.empty.length > 0 && data.workers > 0 && <EmptyOccupations data={data} />}
        <GroupFooter data={data} />
      </div>
    </GroupFiles>
  )
}

/** The group that most people without cover are in, or that pays for most. */
const useTitle = (data: Groups | undefined): string => {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const nameOf = useGroupName()
  if (!data) return ''
  const area = format.area(data.area.code, data.area.name)
  if (data.covered === null) return t('titleNoList', { area, month: format.month(data.month) })
  if (data.countedAt === null) return t('titleWaiting', { area })
  if (data.workers === 0) return t('titleEmpty', { area })
  const most =
    data.by === 'fund'
      ? data.groups
          .filter(({ value }) => value !== 'uncovered' && value !== 'unknown')
          .toSorted((a, b) => b.covered - a.covered)[0]
      : data.groups.toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0))[0]
  if (!most) return t('titleFundNone', { area })
  const group = nameOf(data.by, most.value)
  if (data.by === 'fund')
    return t('titleFund', { group, people: format.count(most.covered), all: format.count(data.covered) })
  return most.gap ? t('title', { group, people: format.count(most.gap) }) : t('titleAll', { area })
}

const useLead = (data: Groups | undefined): string => {
  const { t } = useTranslation('groups')
  const format = useFormat()
  if (!data) return ''
  const area = format.area(data.area.code, data.area.name)
  if (data.covered === null || data.countedAt === null)
    return t('leadNothing', { area, month: format.month(data.month) })
  const sum = data.groups.reduce((all, { covered }) => all + covered, 0)
  const known =
    data.by === 'fund'
      ? knownPaid(data)
      : sum - (data.groups.find(({ value }) => value === 'outside')?.covered ?? 0)
  return t('lead', {
    area,
    cutOff: format.cutOff(data.asOf),
    workers: format.count(data.workers),
    known: format.count(known),
    outside: format.count(sum - known),
  })
}
