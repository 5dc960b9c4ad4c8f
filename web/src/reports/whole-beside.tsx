import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Trend } from '../kit/trend.tsx'
import type { Coverage } from './coverage-query.ts'
import { signed } from './signed.ts'
import { keepMonth } from './way.ts'

type Point = Coverage['trend'][number]
type Change = NonNullable<Point['change']>

/** A change of the rate in words: how much, and what the people and what the whole made of it. */
export const useSplitWords = () => {
  const { t } = useTranslation('views')
  const format = useFormat()
  return ({ totalBp, peopleBp, wholeBp }: Pick<Change, 'totalBp' | 'peopleBp' | 'wholeBp'>) =>
    t('change.split', {
      total: format.points(totalBp),
      people: format.points(peopleBp),
      whole: format.points(wholeBp),
    })
}

/** The whole of a month, its rate, and the change since the month before in its two parts. */
export const useChangeColumns = () => {
  const { t } = useTranslation('views')
  const format = useFormat()
  return {
    heads: [
      t('change.whole'),
      t('change.rate'),
      t('change.points'),
      t('change.fromPeople'),
      t('change.fromWhole'),
    ],
    cells: ({ workers, coverageBp, change }: Point): string[] => [
      workers === null ? '–' : format.count(workers),
      coverageBp === null ? '–' : format.percent(coverageBp),
      ...(change === null
        ? ['–', '–', '–']
        : [change.totalBp, change.peopleBp, change.wholeBp].map((bp) => format.points(bp))),
    ],
  }
}

/** Beneath the people the whole that they are a part of: drawn where it changed, said where it did not. */
export function WholeBeside({ data, names }: { data: Coverage; names: string[] }) {
  const { t } = useTranslation('views')
  const format = useFormat()
  const words = useSplitWords()
  const wholes = new Set(data.trend.flatMap(({ workers }) => (workers === null ? [] : [workers])))
  const [first] = wholes
  if (first === undefined) return null
  return (
    <>
      {wholes.size > 1 && <WholeLine data={data} names={names} />}
      <p className="note-text">
        {wholes.size === 1 && t('change.wholeStands', { workers: format.count(first) })}{' '}
        {data.change && t('change.last', { month: format.month(data.month), split: words(data.change) })}{' '}
        <Link
          to="/w/$code/banding"
          params={{ code: data.area.code }}
          search={keepMonth}
          className="screen-only"
        >
          {t('compare.open')}
        </Link>
      </p>
    </>
  )
}

function WholeLine({ data, names }: { data: Coverage; names: string[] }) {
  const { t } = useTranslation('views')
  const { t: app } = useTranslation()
  const format = useFormat()
  const at = data.trend.findLastIndex(({ change }) => change !== null && change.workers !== 0)
  const change = data.trend[at]?.change
  return (
    <Trend
      label={t('change.wholeLabel')}
      names={names}
      values={data.trend.map(({ workers }) => workers)}
      from="zero"
      height={130}
      format={format.count}
      event={change ? { at, words: [signed(format.count(change.workers), change.workers)] } : undefined}
      note={t('change.wholeNote')}
      twin={{
        open: app('asTable'),
        caption: t('change.whole'),
        heads: [t('change.month'), t('change.whole')],
        rows: data.trend.map(({ month, workers }) => [
          format.month(month),
          workers === null ? '–' : format.count(workers),
        ]),
      }}
    />
  )
}

/** What moved the figure since the month before. */
export function ChangeSince({ change }: { change: Change }) {
  const { t } = useTranslation('views')
  const format = useFormat()
  const split = useSplitWords()(change)
  const more = (figure: number) => signed(format.count(figure), figure)
  const whole =
    change.workers === 0 ? t('change.sameWhole') : t('change.otherWhole', { workers: more(change.workers) })
  return <>{t('change.sinceWords', { heads: more(change.heads), whole, split })}</>
}
