import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { AboutFiles, type FileWords } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Counting } from '../difference/counting.tsx'
import page from '../difference/difference-page.module.css'
import { Empty } from '../kit/empty.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import reports from '../reports/area-page.module.css'
import { AreaRefused } from '../reports/area-refused.tsx'
import { useWayWords } from '../reports/use-way-words.ts'
import { AreasSection } from './areas-section.tsx'
import { BarsSection } from './bars-section.tsx'
import { Choices, CountsHead } from './counts-head.tsx'
import { FallSection } from './fall-section.tsx'
import { PartPeople } from './part-people.tsx'
import { PartsSection } from './parts-section.tsx'
import { type Counts, countsQuery, inputOf, type Three } from './queries.ts'
import { useCountsSearch } from './use-counts-search.ts'

/** Our count of an area beside that of BPJS and that of the desa, and who makes the difference. */
export function CountsPage() {
  const { t } = useTranslation()
  const { code } = useParams({ from: '/shell/w/$code/tiga-angka' })
  const { data, error, isPlaceholderData } = useQuery(countsQuery(inputOf(code, useCountsSearch())))
  if (error) return <AreaRefused error={error} />
  if (!data) return <Skeleton label={t('loading')} shape="page" rows={8} />
  return (
    <div className={page.page} aria-busy={isPlaceholderData}>
      {data.counts === null ? <Nothing data={data} /> : <Standing data={data} three={data.counts} />}
    </div>
  )
}

function Standing({ data, three }: { data: Counts; three: Three }) {
  return (
    <AboutFiles value={useCountsWords(data)}>
      <CountsHead key={data.area.code} data={data} three={three} />
      <BarsSection data={data} three={three} />
      <FallSection data={data} three={three} />
      <PartsSection side="bpjs" data={data} three={three} />
      {data.desaLists.lists > 0 && <PartsSection side="desa" data={data} three={three} />}
      <AreasSection data={data} three={three} />
      <PartPeople data={data} three={three} />
      <Footer data={data} />
    </AboutFiles>
  )
}

/** What a sheet of paper must say by itself. */
function Footer({ data }: { data: Counts }) {
  const { t } = useTranslation('counts')
  const format = useFormat()
  const { indicator, area } = data
  const said = { month: format.month(data.month ?? ''), cutOff: format.cutOff(data.asOf ?? '') }
  return (
    <p className={`${reports.footer} print-only`}>{t('footer', { ...said, indicator, code: area.code })}</p>
  )
}

/** What the files of this page say of themselves. */
const useCountsWords = (data: Counts): FileWords => {
  const { t } = useTranslation('counts')
  const format = useFormat()
  const { counted } = useWayWords()
  const { area, indicator } = data
  const month = data.month ?? ''
  const values = { area: `${format.area(area.code, area.name)} (${area.code})`, month: format.month(month) }
  return {
    name: `${area.code}-${month}`,
    lines: [`${t('of', values)}, ${format.cutOff(data.asOf ?? '')}.`, counted({ indicator, month })],
  }
}

function Nothing({ data }: { data: Counts }) {
  const { t } = useTranslation('counts')
  const { t: difference } = useTranslation('difference')
  const waits = data.waiting > 0
  const action = (
    <Link to="/iuran" search={{ w: data.area.code }}>
      {t('toLists')}
    </Link>
  )
  return (
    <>
      <h1>{waits ? difference('countingTitle') : t('none')}</h1>
      <Choices data={data} />
      {waits ? (
        <Counting {...data} />
      ) : (
        <Empty title={data.month === null ? t('noneBody') : t('noneMonth')} action={action} />
      )}
    </>
  )
}
