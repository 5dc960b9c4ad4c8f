import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { dayOfMoment } from '../app/moment.ts'
import { may, useMe } from '../app/session.tsx'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { AboutFiles } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Bold } from '../kit/bold.tsx'
import { Note } from '../kit/note.tsx'
import { CeilingsSection } from './ceilings-section.tsx'
import { EnterIntoFund } from './enter-into-fund.tsx'
import { EntriesSection } from './entries-section.tsx'
import { FundRules } from './fund-rules.tsx'
import { findingOf, useFundWords } from './fund-words.ts'
import styles from './funds.module.css'
import { type Fund, type FundInDepth, fundQuery } from './funds-query.ts'
import { LedgerSection } from './ledger-section.tsx'

/** One fund: its ceiling and how it changed, its rules, its ledger. */
export function FundView({ id }: { id: string }) {
  const { t } = useTranslation('funds')
  const me = useMe()
  const words = useFundWords()
  const { data, error } = useQuery(fundQuery(id))
  if (error) return <FailedPage error={error} />
  if (!data) return <LoadingPage />
  const { fund } = data
  const mayWrite = may(me, 'budget.write', fund.area) && fund.withdrawnAt === null
  const about = `${fund.name} ${fund.year}, ${words.owner(fund)}`
  return (
    <AboutFiles value={{ name: `${fund.kind}-${fund.area}-${fund.year}`, lines: [`${about}.`] }}>
      <div className={styles.page}>
        <Heading fund={fund} />
        <div className={styles.body} data-forms={mayWrite}>
          <div className={styles.rows}>
            <FundNotes data={data} />
            <LedgerSection data={data} />
            <FundRules fund={fund} />
            <CeilingsSection data={data} mayWrite={mayWrite && fund.closedAt === null} />
            <EntriesSection data={data} mayWrite={mayWrite && fund.closedAt === null} />
            {!data.own && <p className="note-text">{t('onlyReads', { owner: words.owner(fund) })}</p>}
          </div>
          {mayWrite && <EnterIntoFund data={data} />}
        </div>
      </div>
    </AboutFiles>
  )
}

function Heading({ fund }: { fund: Fund }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const words = useFundWords()
  const { key, left, over } = findingOf(1, fund.ceiling, fund.remaining)
  const said = {
    name: fund.name,
    year: fund.year,
    ceiling: format.rounded(fund.ceiling ?? 0),
    left: format.rounded(left),
    over: format.rounded(over),
  }
  const asOf = fund.asOf === null ? '' : `, ${format.cutOff(fund.asOf)}`
  return (
    <header>
      <p>
        <Link
          to="/dana/$tahun"
          params={{ tahun: String(fund.year) }}
          search={({ w }: { w?: string | undefined }) => ({ w })}
        >
          {t('backToAll', { year: fund.year })}
        </Link>
      </p>
      <h1>{t(`fundHeading${key === 'None' ? '' : key}`, said)}</h1>
      <p className="muted">
        {t('fundLead', { kind: words.kind(fund.kind), owner: words.owner(fund), asOf })}
      </p>
      {fund.ceiling !== null && <FundWhence fund={fund} />}
    </header>
  )
}

function FundWhence({ fund }: { fund: Fund }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const ceiling = format.rupiah(fund.ceiling ?? 0)
  const sum = { ceiling, used: format.rupiah(fund.used), remaining: format.rupiah(fund.remaining ?? 0) }
  return (
    <Whence
      id="asal"
      rows={[
        { term: t('whence.remaining'), words: <Bold text={t('whence.sum', sum)} /> },
        {
          term: t('whence.ceiling'),
          words: t('whence.paper', {
            rupiah: ceiling,
            source: fund.ceilingSource ?? '',
            day: fund.ceilingDay === null ? '' : format.dayShort(fund.ceilingDay),
          }),
        },
        { term: t('whence.used'), words: t('whence.usedRule') },
      ]}
    />
  )
}

/** What to mind of the fund before its figures are read. */
function FundNotes({ data: { fund, ledger } }: { data: FundInDepth }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const day = (iso: string) => format.dayShort(dayOfMoment(iso))
  const over = -(fund.remaining ?? 0)
  const spent = Math.max(fund.committed, fund.realised)
  if (fund.withdrawnAt !== null)
    return (
      <Note
        kind="bad"
        title={t('withdrawnTitle', {
          name: fund.withdrawnBy ?? '',
          day: day(fund.withdrawnAt),
          reason: fund.withdrawnReason ?? '',
        })}
      />
    )
  return (
    <>
      {fund.closedAt !== null && (
        <Note
          kind="info"
          title={t('closedTitle', {
            name: fund.closedBy ?? '',
            day: day(fund.closedAt),
            reason: fund.closedReason ?? '',
          })}
        >
          <p>{t('closedBody')}</p>
        </Note>
      )}
      {over > 0 && (
        <Note kind="bad" title={t('overTitle', { over: format.rupiah(over) })}>
          <p>
            {spent > (fund.ceiling ?? 0) || ledger.planned.personMonths === 0
              ? t('overBody')
              : t('plannedOver')}
          </p>
        </Note>
      )}
    </>
  )
}
