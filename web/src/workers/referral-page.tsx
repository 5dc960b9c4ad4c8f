import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import { ListHead } from '../intake/list-head.tsx'
import { Note } from '../kit/note.tsx'
import { Section } from '../kit/section.tsx'
import { Table } from '../kit/table.tsx'
import { ReferralCompare } from './referral-compare.tsx'
import { ReferralDecision } from './referral-decision.tsx'
import { ReferralReopen } from './referral-reopen.tsx'
import { type Referral, referralQuery, useOtherName } from './referral-queries.ts'
import styles from './person-pair.module.css'

const route = getRouteApi('/shell/rujukan/$id')

/** One person whom two areas name: the own record, what may be seen of the other, and whose the person is. */
export function ReferralPage() {
  const { t } = useTranslation('persons')
  const format = useFormat()
  const { id } = route.useParams()
  const { w } = route.useSearch()
  const { data: referral, error } = useQuery(referralQuery(id))
  if (error && !referral) return <FailedPage error={error} />
  if (!referral) return <LoadingPage />
  const name = referral.sides.find(({ record }) => record)?.record?.name
  return (
    <>
      <ListHead
        up={
          <Link to="/rujukan" search={{ w }}>
            {t('referrals')}
          </Link>
        }
        title={referral.state !== 'settled' && name ? t('title', { name }) : (name ?? t('titleGone'))}
        about={t('about', { kind: t(`kinds.${referral.kind}`), moment: format.moment(referral.createdAt) })}
      />
      <div className={styles.two}>
        <div className={styles.stack}>
          <ReferralCompare referral={referral} w={w} />
          <Decisions referral={referral} />
        </div>
        <div className={styles.stack}>
          {referral.state === 'settled' ? (
            <Settled referral={referral} />
          ) : (
            <ReferralDecision
              key={referral.sides.map(({ decision }) => decision).join()}
              referral={referral}
            />
          )}
        </div>
      </div>
    </>
  )
}

function Decisions({ referral }: { referral: Referral }) {
  const { t } = useTranslation('persons')
  const format = useFormat()
  const otherName = useOtherName()
  const { sides, other } = referral
  const rows = [
    ...sides.map((side) => ({
      who: format.area(side.area, side.areaName),
      decision: side.decision,
      why: side.reason,
      by:
        side.decidedBy &&
        side.decidedAt &&
        t('saidBy', { by: side.decidedBy, moment: format.moment(side.decidedAt) }),
    })),
    ...(other
      ? [{ who: otherName(referral, sides[0]!), decision: other.decision, why: null, by: null }]
      : []),
  ]
  return (
    <Section title={t('decisions')}>
      {referral.state === 'disputed' && (
        <Note kind="warn" title={t('disputedTitle')}>
          <p>{sides.length > 1 ? t('disputedProvinsi') : t('disputedBody')}</p>
        </Note>
      )}
      <Table
        caption={t('decisions')}
        rows={rows}
        rowKey={({ who }) => who}
        columns={[
          { key: 'who', header: t('side'), cell: ({ who }) => who },
          {
            key: 'said',
            header: t('decision'),
            cell: ({ decision, why, by }) => (
              <>
                <span className={decision ? undefined : 'muted'}>
                  {decision ? t(`said.${decision}`) : t('notYet')}
                </span>
                {why && <p className="note-text">{why}</p>}
                {by && <p className="note-text">{by}</p>}
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

function Settled({ referral }: { referral: Referral }) {
  const { t } = useTranslation('persons')
  const format = useFormat()
  const otherName = useOtherName()
  const [mine] = referral.sides as [Referral['sides'][number]]
  const won = mine.decision === 'ours'
  const claimed = won === (mine.side === 'claims')
  const moved = mine.decision !== 'different' && (claimed || referral.kind === 'likeness')
  const to = won ? format.area(mine.area, mine.areaName) : otherName(referral, mine)
  return (
    <>
      <Note kind="ok" title={moved ? t('movedIn', { area: to }) : t('stayed')}>
        <p>{moved ? t('movedBody') : t('stayedBody')}</p>
      </Note>
      <ReferralReopen referral={referral} />
    </>
  )
}
