import { useMemo } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { breaksAround, classOf, type Fill } from '../kit/classes.ts'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'

/** Where the colours turn from below to reached when nobody has stated a target. */
const MIDDLE = 5000

type Counted = { people: number | null; coverageBp: number | null }
type Named = { code: string; name: string }

export type FillOf = (place: Counted) => Fill

/** The classes of a page: their breaks around the area's own target, and the fill of any place in it. */
export const useFills = ({ target }: Coverage): { goal: number | null; breaks: number[]; fillOf: FillOf } => {
  const goal = target?.percentBp ?? null
  return useMemo(() => {
    const breaks = breaksAround(goal !== null && goal > 0 && goal < 10_000 ? goal : MIDDLE)
    const fillOf: FillOf = ({ people, coverageBp }) =>
      coverageBp !== null ? classOf(coverageBp, breaks) : people === null ? 'unknown' : 'unmeasured'
    return { goal, breaks, fillOf }
  }, [goal])
}

/** What is said of a place that is pointed at: its rate, or why it has none. */
export const usePlaceWords = (level: number) => {
  const { t } = useTranslation('figure')
  const { t: views } = useTranslation('views')
  const format = useFormat()
  const { full } = useAreaWords(level)
  return useMemo(() => {
    const rate = ({ people, coverageBp }: Counted) =>
      coverageBp !== null
        ? format.percent(coverageBp)
        : people === null
          ? t('mosaic.unknown')
          : views('unmeasuredWords', { people: format.count(people) })
    return (place: Named & Counted, group: Named | undefined) =>
      group
        ? t('mosaic.leaf', { area: full(place), group: full(group), percent: rate(place) })
        : views('place', { area: full(place), percent: rate(place) })
  }, [t, views, format, full])
}
