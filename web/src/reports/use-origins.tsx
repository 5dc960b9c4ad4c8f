import { MAIN_INDICATOR } from '@naungan/rules/indicator'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import type { OriginRow } from '../app/whence.tsx'
import { ToCounts } from '../counts/to-counts.tsx'
import { CameAndWent } from '../difference/came-and-went.tsx'
import { ToDifference } from '../difference/to-difference.tsx'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import { ListsOfFigure } from './lists-of-figure.tsx'
import { DivisionSum, GapSum, NeededSum, PaceSum } from './origin-sums.tsx'
import { CoveredWords, TargetWords, WayNamed, WholeWords } from './origin-words.tsx'
import { useWayWords } from './use-way-words.ts'
import { indicatorOf } from './way.ts'
import { ChangeSince } from './whole-beside.tsx'

export type FactName = 'target' | 'gap' | 'needed' | 'pace'
export type Origins = Record<'figure' | FactName | 'parts' | 'trend' | 'segments', OriginRow[]>

/** Who came and went, where the figure counts as the comparison does, and the way to their names. */
function Moved({ data }: { data: Coverage }) {
  const { code } = data.area
  const { id, segments, basis, grace } = indicatorOf(data)
  const [only] = segments
  const alone = segments.length === 1 && basis === 'domisili' && !grace
  const segment = alone ? only : undefined
  return (
    <>
      {(id === MAIN_INDICATOR.id || alone) && (
        <>
          <CameAndWent code={code} month={data.month} segment={segment} />{' '}
        </>
      )}
      <ToDifference code={code} month={data.month} />
    </>
  )
}

/** Definition, whole, target, cut-off and lists: what every answer of one area and month is put together from. */
const useRows = (data: Coverage) => {
  const { t } = useTranslation('figure')
  const { t: difference } = useTranslation('difference')
  const format = useFormat()
  const { target } = data
  const year = target?.year ?? ''
  return {
    covered: { term: t('origin.covered'), words: <CoveredWords data={data} /> },
    whole: { term: t('origin.whole'), words: <WholeWords data={data} /> },
    division: { term: t('origin.division'), words: <DivisionSum data={data} /> },
    target: target
      ? [{ term: t('origin.target', { year }), words: <TargetWords data={data} target={target} /> }]
      : [],
    gap: { term: t('parts.gap'), words: <GapSum data={data} /> },
    needed: { term: t('facts.needed'), words: <NeededSum data={data} /> },
    pace: { term: t('origin.pace'), words: <PaceSum data={data} /> },
    way: { term: t('origin.way'), words: <WayNamed data={data} /> },
    cutOff: { term: t('origin.cutOff'), words: t('origin.cutOffWords', { day: format.day(data.asOf) }) },
    lists: {
      term: t('origin.lists'),
      words: <ListsOfFigure lists={data.lists} area={data.area.code} />,
    },
    changes: {
      term: difference('changes'),
      words: <Moved data={data} />,
    },
    others: {
      term: difference('others'),
      words: <ToCounts code={data.area.code} month={data.month} indicator={data.indicator} />,
    },
  }
}

/** Where each figure of an area and month comes from, as rows of its panel. */
export const useOrigins = (data: Coverage): Origins => {
  const { t } = useTranslation('figure')
  const { t: views } = useTranslation('views')
  const { units } = useAreaWords(data.area.level)
  const { counted } = useWayWords()
  const { covered, whole, division, target, gap, needed, pace, way, cutOff, lists, changes, others } =
    useRows(data)
  const ground = [way, cutOff, lists, changes, others]
  const left = { months: data.monthsLeft ?? 0, year: data.target?.year ?? '' }
  const since = data.change
    ? [{ term: views('change.since'), words: <ChangeSince change={data.change} /> }]
    : []
  const rate = data.coverageBp === null ? [] : [division]
  return {
    figure: [covered, whole, ...rate, ...since, ...target, ...ground],
    target: [...target, whole, ...ground],
    gap: [gap, ...target, covered, ...ground],
    needed: [needed, gap, ...target, ...ground],
    pace: [pace, { term: covered.term, words: counted(data) }, ...ground],
    parts: [
      { term: covered.term, words: `${counted(data)} ${t('origin.partsCovered')}` },
      { term: whole.term, words: t('origin.partsWhole', { units }) },
      ...rate,
      ...(data.gap === null ? [] : [gap, { term: t('facts.needed'), words: t('origin.partsNeeded', left) }]),
      ...target,
      ...ground,
    ],
    trend: [
      { term: covered.term, words: `${counted(data)} ${t('origin.trendWords')}` },
      ...target,
      pace,
      ...ground,
    ],
    segments: [covered, { term: t('segments.share'), words: t('origin.shareWords') }, ...ground],
  }
}
