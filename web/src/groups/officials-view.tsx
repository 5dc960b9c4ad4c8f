import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Skeleton } from '../kit/skeleton.tsx'
import { AreaRefused } from '../reports/area-refused.tsx'
import { GroupFiles, GroupFooter, GroupHead } from './group-head.tsx'
import styles from './groups.module.css'
import { type Officials, officialsQuery } from './groups-query.ts'
import { Nothing } from './nothing.tsx'
import { OfficialCategories, Offices } from './official-categories.tsx'
import { OfficialParts } from './official-parts.tsx'
import { sumOf, usePartsShown } from './use-parts-shown.ts'
import { useGroupsSearch } from './use-groups-search.ts'

/** Village officials, kader and non-ASN: whom a desa and a kabupaten can insure out of their own budget. */
export function OfficialsView() {
  const { t } = useTranslation()
  const { code } = useParams({ from: '/shell/w/$code/kelompok' })
  const { bulan } = useGroupsSearch()
  const { data, error } = useQuery(officialsQuery(code, bulan))
  if (error && !data) return <AreaRefused error={error} />
  if (!data) return <Skeleton label={t('loading')} shape="page" rows={8} />
  return <Shown data={data} />
}

function Shown({ data }: { data: Officials }) {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const { parts, units } = usePartsShown(data)
  const officials = sumOf(data.officials)
  const nonAsn = sumOf(data.nonAsn)
  const area = format.area(data.area.code, data.area.name)
  const bare = parts.filter((part) => part.officials.covered === 0)
  const silent = parts.filter((part) => part.officials.workers === 0)
  const words = {
    area,
    units,
    cutOff: format.cutOff(data.asOf),
    month: format.month(data.month),
    n: format.count(bare.length),
    all: format.count(parts.length),
    silent: format.count(silent.length),
    covered: format.count(officials.covered),
    workers: format.count(officials.workers),
    nonCovered: format.count(nonAsn.covered),
    nonWorkers: format.count(nonAsn.workers),
  }
  const nothing = data.covered === null || data.countedAt === null
  const self = parts.length === 0
  const title = nothing
    ? t(data.covered === null ? 'titleNoList' : 'titleWaiting', words)
    : officials.workers === 0
      ? t('officials.titleSilent', words)
      : self
        ? t('officials.titleSelf', words)
        : t(bare.length === 0 ? 'officials.titleReached' : 'officials.title', words)
  const lead = nothing ? t('leadNothing', words) : t(self ? 'officials.leadSelf' : 'officials.lead', words)
  const both = sumOf([officials, nonAsn])
  return (
    <GroupFiles data={data}>
      <div className={styles.sections}>
        <GroupHead
          data={data}
          title={title}
          lead={lead}
          kind="officials"
          heads={{ workers: both.workers, known: both.covered }}
        />
        {nothing ? (
          <Nothing data={data} empty={data.covered !== null} />
        ) : (
          <>
            <div className={styles.two}>
              <OfficialCategories data={data} />
              {nonAsn.workers > 0 && <Offices data={data} nonAsn={nonAsn} />}
            </div>
            {!self && <OfficialParts data={data} />}
          </>
        )}
        <GroupFooter data={data} />
      </div>
    </GroupFiles>
  )
}
