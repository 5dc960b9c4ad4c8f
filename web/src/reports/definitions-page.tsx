import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { AboutFiles } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { buttonClass } from '../kit/button.tsx'
import { SourceLink } from '../kit/provenance.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import page from './area-page.module.css'
import { AreaRefused } from './area-refused.tsx'
import { useAreaWords } from './area-words.ts'
import { type Coverage, coverageQuery } from './coverage-query.ts'
import { rangeOf, type WayRow, wayRows } from './definition-rows.ts'
import { MissingWays } from './definitions-missing.tsx'
import { WaysPlot } from './definitions-plot.tsx'
import { type Definitions, definitionsQuery } from './definitions-query.ts'
import { RangeOrigin } from './definitions-range.tsx'
import { WaysTable } from './definitions-table.tsx'
import { MonthPicker } from './month-picker.tsx'
import { PrintFooter } from './print-footer.tsx'
import { useFileWords } from './use-file-words.ts'

/** One area and month under every definition and every known whole, side by side. */
export function DefinitionsPage() {
  const { t } = useTranslation()
  const { code } = useParams({ from: '/shell/w/$code/hitungan' })
  const { bulan } = useSearch({ from: '/shell/w/$code/hitungan' })
  const { data, error, isPlaceholderData } = useQuery(definitionsQuery(code, bulan))
  const main = useQuery(coverageQuery(code, bulan))
  const failed = error ?? main.error
  if (failed) return <AreaRefused error={failed} />
  if (!data || !main.data) return <Skeleton label={t('loading')} shape="page" />
  if (data.months.length === 0 && data.indicators.every(({ people }) => people === null))
    return <NoLists data={data} />
  return (
    <div className={page.page} aria-busy={isPlaceholderData}>
      <SideBySide key={code} data={data} main={main.data} />
      <PrintFooter data={main.data} />
    </div>
  )
}

function SideBySide({ data, main }: { data: Definitions; main: Coverage }) {
  const rows = wayRows(data.indicators)
  return (
    <AboutFiles value={useFileWords(main)}>
      <Head data={data} main={main} rows={rows} />
      {rows.length > 0 && <WaysPlot data={data} main={main} rows={rows} />}
      {rows.length > 0 && <WaysTable data={data} rows={rows} />}
      <MissingWays data={data} />
    </AboutFiles>
  )
}

type HeadProps = { data: Definitions; main: Coverage; rows: WayRow[] }

function Head({ data, main, rows }: HeadProps) {
  const { t } = useTranslation('ways')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const { full } = useAreaWords(data.area.level)
  const [open, setOpen] = useState(false)
  const range = rangeOf(rows)
  const area = full(data.area)
  const { people } = main.covered
  const words = {
    area,
    cutOff: format.cutOff(data.asOf),
    month: format.month(data.month),
    people: format.count(people ?? 0),
    workers: format.count(main.shouldBe?.workers ?? 0),
    percent: format.percent(main.coverageBp ?? 0),
  }
  const lead = people === null ? 'leadNothing' : main.coverageBp === null ? 'leadAlone' : 'lead'
  const title = () => {
    if (!range) return t('titleNone', { area })
    const [least, most] = [format.percent(range.least.coverageBp), format.percent(range.most.coverageBp)]
    return range.least === range.most
      ? t('titleOne', { area, percent: least })
      : t('title', { area, least, most })
  }
  return (
    <div className={page.first}>
      <MonthPicker data={main} />
      <div className={page.headline}>
        <div>
          <h1>{title()}</h1>
          <p className="lead">
            {t(lead, words)}{' '}
            {range && (
              <span className="screen-only">
                <SourceLink panel="asal-rentang" open={open} onToggle={() => setOpen(!open)}>
                  {figure('whence')}
                </SourceLink>
              </span>
            )}
          </p>
        </div>
        {open && range && <RangeOrigin range={range} data={main} onClose={() => setOpen(false)} />}
      </div>
    </div>
  )
}

function NoLists({ data }: { data: Definitions }) {
  const { t } = useTranslation('ways')
  const me = useMe()
  const { full } = useAreaWords(data.area.level)
  const { code } = data.area
  return (
    <>
      <h1>{t('titleNoLists', { area: full(data.area) })}</h1>
      <p className="lead">{t('noListsBody')}</p>
      {may(me, 'list.write', code) && (
        <p className={page.after}>
          <Link to="/iuran" search={{ w: code }} className={buttonClass()}>
            {t('loadList')}
          </Link>
        </p>
      )}
    </>
  )
}
