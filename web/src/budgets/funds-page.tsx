import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { areaQuery } from '../app/area-query.ts'
import { may, useMe } from '../app/session.tsx'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { AboutFiles } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Bold } from '../kit/bold.tsx'
import { BelowSection } from './below-section.tsx'
import { EnterFunds } from './enter-funds.tsx'
import { FundFileSection } from './fund-file.tsx'
import { FundFiles } from './fund-files.tsx'
import { FundView } from './fund-view.tsx'
import { findingOf } from './fund-words.ts'
import styles from './funds.module.css'
import { type FundsOfYear, fundsQuery, type Kind, useFundsAt } from './funds-query.ts'
import { FundsTable } from './funds-table.tsx'

/** The money of a year that may pay iuran here; one fund in depth where one is opened. */
export function FundsPage() {
  const { search } = useFundsAt()
  return search.dana === undefined ? <AllFunds /> : <FundView key={search.dana} id={search.dana} />
}

function AllFunds() {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const me = useMe()
  const { area, year, search } = useFundsAt()
  const funds = useQuery(fundsQuery(area, year))
  const about = useQuery(areaQuery(area))
  const error = funds.error ?? about.error
  if (error) return <FailedPage error={error} />
  if (!funds.data || !about.data) return <LoadingPage />
  const name = format.area(area, about.data.area.name)
  const mayWrite = may(me, 'budget.write', area)
  const { data } = funds
  const below = data.below.find(({ kind }) => kind === search.bawah)
  return (
    <AboutFiles value={{ name: `${area}-${year}`, lines: [`${name} (${area}), ${t('yearOf', { year })}.`] }}>
      <div className={styles.page}>
        <Heading data={data} name={name} />
        <div className={styles.body} data-forms={mayWrite}>
          <div className={styles.rows}>
            {search.berkas !== undefined && <FundFileSection key={search.berkas} id={search.berkas} />}
            {data.total.sources + data.funds.length > 0 && <FundsTable data={data} name={name} />}
            {below && <BelowSection kind={below.kind as Kind} name={name} />}
            <FundFiles name={name} />
            {!mayWrite && <p className="note-text">{t('readOnly', { area: name })}</p>}
          </div>
          {mayWrite && <EnterFunds key={`${area} ${year}`} data={data} name={name} />}
        </div>
      </div>
    </AboutFiles>
  )
}

function Heading({ data, name }: { data: FundsOfYear; name: string }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const { year } = useFundsAt()
  const { total, funds, asOf } = data
  const finding = findingOf(funds.length + data.below.length, total.ceiling, total.remaining)
  const words = {
    year,
    area: name,
    sources: total.sources || funds.length,
    ceiling: format.rounded(total.ceiling),
    left: format.rounded(finding.left),
    over: format.rounded(finding.over),
  }
  const none = finding.key === 'None'
  return (
    <header>
      <Years years={data.years} />
      <h1>{t(`heading${finding.key}`, words)}</h1>
      <p className="muted">
        {none ? t('leadNone') : t('lead', { asOf: asOf === null ? '' : `, ${format.cutOff(asOf)}` })}
      </p>
      {!none && <TotalWhence data={data} />}
    </header>
  )
}

/** The other pages of target and budget, and the years that have funds beside this and the next. */
export function Years({ years }: { years: readonly number[] }) {
  const { t } = useTranslation('funds')
  const { year } = useFundsAt()
  const shown = [...new Set([...years, year - 1, year, year + 1])].sort()
  return (
    <nav aria-label={t('years')} className={styles.years}>
      <Link to="/target" search={({ w }: { w?: string | undefined }) => ({ w })}>
        {t('up')}
      </Link>
      {shown.map((one) => (
        <Link
          key={one}
          to="/dana/$tahun"
          params={{ tahun: String(one) }}
          search={({ w }: { w?: string | undefined }) => ({ w })}
          aria-current={one === year ? 'page' : undefined}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {t('yearOf', { year: one })}
        </Link>
      ))}
    </nav>
  )
}

function TotalWhence({ data: { total, funds } }: { data: FundsOfYear }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const sum = {
    ceiling: format.rupiah(total.ceiling),
    used: format.rupiah(total.used),
    remaining: format.rupiah(total.remaining),
  }
  return (
    <Whence
      id="asal"
      rows={[
        { term: t('whence.remaining'), words: <Bold text={t('whence.sum', sum)} /> },
        {
          term: t('whence.total'),
          words: t('whence.totalRule', { n: funds.filter(({ counts }) => !counts).length }),
        },
        { term: t('whence.ceiling'), words: t('whence.ceilingRule') },
        { term: t('whence.used'), words: t('whence.usedRule') },
      ]}
    />
  )
}
