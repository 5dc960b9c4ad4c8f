import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useFormat } from '../app/use-format.ts'
import { Provenance } from '../kit/provenance.tsx'
import { ListsOfFigure } from '../reports/lists-of-figure.tsx'
import { useWayWords } from '../reports/use-way-words.ts'
import type { Counts, Step, Three } from './queries.ts'
import { lessAndMore, restOf } from './sums.ts'

type OriginProps = { data: Counts; three: Three; onClose: () => void }
type Row = { term: string; words: ReactNode }

/** Where the three counts come from: who is in each, the sums between them, which lists. */
export function CountsOrigin({ data, three, onClose }: OriginProps) {
  const { t } = useTranslation('counts')
  const { t: figure } = useTranslation('figure')
  const { t: app } = useTranslation()
  const format = useFormat()
  const { counted } = useWayWords()
  const { indicator, compared } = data
  const month = data.month ?? ''
  const rest = restOf(three)
  const rows: Row[] = [
    { term: t('origin.bpjs'), words: t('origin.bpjsWords', { month: format.month(month) }) },
    { term: t('origin.ours'), words: counted({ indicator, month }) },
    { term: t('origin.desa'), words: <DesaWords data={data} /> },
    { term: t('origin.sum'), words: <Sums three={three} /> },
    ...(rest === 0
      ? []
      : [{ term: t('origin.rest'), words: t('origin.restWords', { rest: format.count(rest) }) }]),
    { term: t('origin.kabs'), words: t('origin.kabsWords', { kabs: format.count(compared) }) },
    { term: figure('origin.lists'), words: <ListsOfFigure lists={data.lists} area={data.area.code} /> },
  ]
  const { bpjs, ours, desa } = three
  const all = [bpjs, ours, desa].map((count) => format.count(count)).join(' · ')
  return (
    <Provenance
      id="asal"
      title={t('origin.of', { figure: all })}
      closeWord={app('close')}
      onClose={onClose}
      rows={rows}
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

function Sums({ three }: { three: Three }) {
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
      <Trans t={t} i18nKey="origin.sumBpjs" values={of(three.fromBpjs)} components={{ b: <b /> }} />
      <br />
      <Trans t={t} i18nKey="origin.sumDesa" values={of(three.toDesa)} components={{ b: <b /> }} />
    </>
  )
}
