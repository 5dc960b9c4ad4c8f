import { addMonths, type Month } from '@naungan/rules/words'
import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { ToDifference } from '../difference/to-difference.tsx'
import { Section } from '../kit/section.tsx'
import { Trend } from '../kit/trend.tsx'
import type { TrendWay } from '../kit/trend-marks.tsx'
import type { Coverage } from './coverage-query.ts'
import { signed } from './signed.ts'
import { type Drop, largestDrop, spanOf } from './trend-facts.ts'
import { useOrigins } from './use-origins.tsx'
import { useChangeColumns, WholeBeside } from './whole-beside.tsx'

/** A year back and, to the end of the target's year, where the target is and where the present pace leads. */
export function TrendSection({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const origins = useOrigins(data)
  const names = useMonthNames(data)
  const span = spanOf(data.trend)
  const drop = largestDrop(data.trend)
  if (!span) return null
  const { first, last, months } = span
  const change = last.people - first.people
  const words = { people: format.count(Math.abs(change)), months }
  const title =
    months === 0
      ? t('trend.single', { people: format.count(last.people), month: format.month(last.month) })
      : change > 0
        ? t('trend.up', words)
        : change < 0
          ? t('trend.down', words)
          : t('trend.same', { months })
  return (
    <Section
      title={title}
      right={t(fromOf(data) === 'zero' ? 'trend.unitZero' : 'trend.unitLeast')}
      take={<TakeAway what="tren" />}
    >
      <Line data={data} />
      {drop && (
        <p className="screen-only">
          <ToDifference code={data.area.code} month={drop.month} />
        </p>
      )}
      <WholeBeside data={data} names={names} />
      <Whence id="asal-grafik" question={t('origin.ofTrend')} rows={origins.trend} />
    </Section>
  )
}

/** An axis that starts near the least figure is honest only where the figures lie close together. */
const fromOf = ({ trend }: Coverage): 'zero' | 'least' => {
  const known = trend.map(({ people }) => people).filter((people) => people !== null)
  return Math.min(...known) < Math.max(...known) * 0.4 ? 'zero' : 'least'
}

/** Months still to come until the target's year ends; none once it is reached. */
const monthsAhead = ({ gap, monthsLeft }: Coverage): number =>
  gap !== null && gap > 0 ? (monthsLeft ?? 0) : 0

/** The months of the axis, of the people as of the whole beneath. */
const useMonthNames = (data: Coverage): string[] => {
  const format = useFormat()
  const coming = Array.from({ length: monthsAhead(data) }, (_, at) => addMonths(data.month as Month, at + 1))
  const months = [...data.trend.map(({ month }) => month), ...coming]
  return months.map((month, at) => axisName(format.monthShort(month), month, at))
}

function Line({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const { t: app } = useTranslation()
  const format = useFormat()
  const ahead = monthsAhead(data)
  const values = data.trend.map(({ people }) => people)
  const drop = largestDrop(data.trend)
  const { required, forecast } = useWays(data, ahead)
  const goal = data.target?.workers ?? null
  const split = useChangeColumns()
  const names = useMonthNames(data)
  return (
    <Trend
      label={useLabel(data, drop)}
      names={names}
      values={values}
      from={fromOf(data)}
      format={format.count}
      required={required}
      forecast={forecast}
      level={
        ahead === 0 && goal !== null
          ? { value: goal, words: t('trend.target', { people: format.count(goal) }) }
          : undefined
      }
      event={
        drop && {
          at: drop.at,
          words: [format.count(drop.change), t('trend.dropMonth', { month: format.month(drop.month) })],
        }
      }
      note={useNote(data, ahead)}
      twin={{
        open: app('asTable'),
        caption: t('trend.peopleHead'),
        heads: [t('trend.monthHead'), t('trend.peopleHead'), t('trend.changeHead'), ...split.heads],
        rows: data.trend.map((point, at) => {
          const { month, people } = point
          const before = data.trend[at - 1]?.people ?? null
          return [
            format.month(month),
            people === null ? t('mosaic.unknown') : format.count(people),
            people === null || before === null ? '–' : signed(format.count(people - before), people - before),
            ...split.cells(point),
          ]
        }),
      }}
    />
  )
}

/** The year is said where it starts; a month's name is enough elsewhere. */
const axisName = (short: string, month: string, at: number): string =>
  at === 0 || month.endsWith('-01') ? short.replace(/ \d\d(\d\d)$/, ' $1') : short.replace(/ \d{4}$/, '')

const useWays = (
  data: Coverage,
  ahead: number,
): { required: TrendWay | undefined; forecast: TrendWay | undefined } => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const from = data.trend.length - 1
  const now = data.covered.people
  const goal = data.target?.workers ?? null
  if (now === null || ahead === 0 || goal === null) return { required: undefined, forecast: undefined }
  const way = { from, fromValue: now, to: from + ahead }
  const pace = data.paceThreeMonths
  const end = pace === null ? null : Math.max(0, now + pace * ahead)
  return {
    required: { ...way, toValue: goal, words: [t('trend.target', { people: format.count(goal) })] },
    forecast:
      end === null
        ? undefined
        : {
            ...way,
            toValue: end,
            words: [t('trend.pace'), t('trend.paceEnd', { people: format.count(end) })],
          },
  }
}

const useNote = (data: Coverage, ahead: number): string | undefined => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { neededPerMonth: needed, paceThreeMonths: pace } = data
  if (ahead === 0 || needed === null) return undefined
  if (pace === null) return t('trend.noteTarget', { needed: format.count(needed) })
  return t('trend.note', { needed: format.count(needed), pace: format.count(pace) })
}

const useLabel = (data: Coverage, drop: Drop | undefined): string => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const span = spanOf(data.trend)
  if (!span) return t('trend.none')
  const said = t('trend.label', {
    first: format.count(span.first.people),
    firstMonth: format.month(span.first.month),
    last: format.count(span.last.people),
    lastMonth: format.month(span.last.month),
  })
  if (!drop) return said
  const fall = t('trend.labelDrop', { people: format.count(-drop.change), month: format.month(drop.month) })
  return `${said} ${fall}`
}
