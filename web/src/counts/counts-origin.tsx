import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type OriginRow, Whence } from '../app/whence.tsx'
import { Bold } from '../kit/bold.tsx'
import { Provenance } from '../kit/provenance.tsx'
import { ListsOfFigure } from '../reports/lists-of-figure.tsx'
import { useWayWords } from '../reports/use-way-words.ts'
import type { Counts, Step, Three } from './queries.ts'
import { lessAndMore, restOf } from './sums.ts'

/** Who is in each of the three counts, the sums between them, which kabupaten and which lists. */
const useCountsRows = (data: Counts, three: Three): OriginRow[] => {
  const { t } = useTranslation('counts')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const { counted } = useWayWords()
  const { indicator, compared } = data
  const month = data.month ?? ''
  const rest = restOf(three)
  return [
    { term: t('origin.bpjs'), words: t('origin.bpjsWords', { month: format.month(month) }) },
    { term: t('origin.ours'), words: counted({ indicator, month }) },
    { term: t('origin.desa'), words: <DesaWords data={data} /> },
    { term: t('origin.sum'), words: <Sums data={data} three={three} /> },
    ...(rest === 0
      ? []
      : [{ term: t('origin.rest'), words: t('origin.restWords', { rest: format.count(rest) }) }]),
    { term: t('origin.kabs'), words: t('origin.kabsWords', { kabs: format.count(compared) }) },
    { term: figure('origin.lists'), words: <ListsOfFigure lists={data.lists} area={data.area.code} /> },
  ]
}

type PartWhenceProps = { data: Counts; three: Three; of: string; own?: OriginRow[] | undefined }

/** The same for a part of the page, after what is its own. */
export function PartWhence({ data, three, of, own = [] }: PartWhenceProps) {
  return <Whence id={`asal-${of}`} rows={[...own, ...useCountsRows(data, three)]} />
}

type OriginProps = { data: Counts; three: Three; onClose: () => void }

/** Where the three counts come from. */
export function CountsOrigin({ data, three, onClose }: OriginProps) {
  const { t } = useTranslation('counts')
  const { t: app } = useTranslation()
  const format = useFormat()
  const { bpjs, ours, desa } = three
  const shown = data.desaLists.lists > 0 ? [bpjs, ours, desa] : [bpjs, ours]
  return (
    <Provenance
      id="asal"
      title={t('origin.of', { figure: shown.map((count) => format.count(count)).join(' · ') })}
      closeWord={app('close')}
      onClose={onClose}
      rows={useCountsRows(data, three)}
    />
  )
}

function DesaWords({ data: { desaLists } }: { data: Counts }) {
  const { t } = useTranslation('counts')
  const format = useFormat()
  const { lists, day } = desaLists
  if (lists === 0 || day === null) return <>{t('origin.desaNone')}</>
  return <>{t('origin.desaWords', { lists: format.count(lists), day: format.day(day.slice(0, 10)) })}</>
}

function Sums({ data, three }: { data: Counts; three: Three }) {
  const { t } = useTranslation('counts')
  const format = useFormat()
  const { bpjs, ours, desa } = three
  const counts = { bpjs: format.count(bpjs), ours: format.count(ours), desa: format.count(desa) }
  const of = (steps: readonly Step[]) => {
    const { less, more } = lessAndMore(steps)
    return { ...counts, less: format.count(less), more: format.count(more) }
  }
  return (
    <>
      <Bold text={t('origin.sumBpjs', of(three.fromBpjs))} />
      {data.desaLists.lists > 0 && (
        <>
          <br />
          <Bold text={t('origin.sumDesa', of(three.toDesa))} />
        </>
      )}
    </>
  )
}
