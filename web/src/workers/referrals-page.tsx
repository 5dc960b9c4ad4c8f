import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { areaQuery } from '../app/area-query.ts'
import { useCurrentArea } from '../app/current-area.ts'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import { Empty } from '../kit/empty.tsx'
import { Section } from '../kit/section.tsx'
import { Segmented } from '../kit/segmented.tsx'
import { Status, type StatusKind } from '../kit/status.tsx'
import { type Column, Table } from '../kit/table.tsx'
import styles from './person-pair.module.css'
import { type Referral, referralsQuery, useOtherName } from './referral-queries.ts'

const route = getRouteApi('/shell/rujukan')
const STATES = { diminta: 'asked', terbuka: 'open', selesai: 'settled' } as const
const KINDS: Record<Referral['state'], StatusKind> = {
  open: 'warn',
  waiting: 'due',
  disputed: 'bad',
  settled: 'ok',
}

/** The people whom this area and another one name both. */
export function ReferralsPage() {
  const { t } = useTranslation('persons')
  const format = useFormat()
  const me = useMe()
  const navigate = useNavigate()
  const w = useCurrentArea()
  const { keadaan } = route.useSearch()
  const view = keadaan ?? 'terbuka'
  const { data, error } = useQuery(referralsQuery(w, STATES[view]))
  const { data: place } = useQuery(areaQuery(w))
  if (error) return <FailedPage error={error} />
  if (!data || !place) return <LoadingPage />
  const { referrals, total } = data
  const area = format.area(place.area.code, place.area.name)
  const n = format.count(total)
  const options = (['diminta', 'terbuka', 'selesai'] as const)
    .filter((value) => value !== 'diminta' || may(me, 'register.write', w))
    .map((value) => ({ value, label: t(`views.${value}`) }))
  return (
    <>
      <header className={styles.head}>
        <h1>{total === 0 ? t(`none.${view}`, { area }) : t(`count.${view}`, { n })}</h1>
        <p className="muted">{t('lead')}</p>
      </header>
      <Section
        title={t('referrals')}
        right={
          <Segmented
            legend={t('view')}
            value={view}
            options={options}
            onValue={(value) =>
              void navigate({
                to: '/rujukan',
                search: { w, keadaan: value === 'terbuka' ? undefined : value },
              })
            }
          />
        }
      >
        {referrals.length === 0 ? (
          <Empty title={t('waitingNoneBody')} />
        ) : (
          <ReferralsTable referrals={referrals} w={w} />
        )}
        {referrals.length < total && <p className="note-text">{t('most')}</p>}
      </Section>
    </>
  )
}

function ReferralsTable({ referrals, w }: { referrals: Referral[]; w: string }) {
  const { t } = useTranslation('persons')
  const format = useFormat()
  const otherName = useOtherName()
  const nameOf = ({ sides }: Referral) => sides[0]!.record?.name ?? t('recordGone')
  const columns: Column<Referral>[] = [
    {
      key: 'person',
      header: t('person'),
      cell: (referral) => (
        <Link to="/rujukan/$id" params={{ id: referral.id }} search={{ w }}>
          {nameOf(referral)}
        </Link>
      ),
    },
    {
      key: 'state',
      header: t('state'),
      cell: ({ state, sides }) => (
        <Status kind={KINDS[state]}>
          {state === 'open' && sides.length > 1 ? t('stateBoth') : t(`states.${state}`)}
        </Status>
      ),
    },
    {
      key: 'ours',
      header: t('ourDesa'),
      secondary: true,
      cell: ({ sides: [mine] }) =>
        mine!.record?.desa
          ? format.area(mine!.record.desa, mine!.record.desaName ?? '')
          : format.area(mine!.area, mine!.areaName),
    },
    {
      key: 'other',
      header: t('otherSide'),
      secondary: true,
      cell: (referral) => {
        const { other, sides } = referral
        const name = otherName(referral, sides[0]!)
        return other ? `${name}: ${other.initials}` : name
      },
    },
    {
      key: 'since',
      header: t('since'),
      secondary: true,
      width: '140px',
      cell: ({ createdAt }) => format.dayShort(createdAt.slice(0, 10)),
    },
  ]
  return (
    <Table
      caption={t('caption')}
      columns={columns}
      rows={referrals}
      rowKey={({ id }) => id}
      openLabel={(referral) => t('openRow', { name: nameOf(referral) })}
    />
  )
}
