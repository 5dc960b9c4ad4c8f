import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { DotRange } from '../kit/dot-range.tsx'
import { Section } from '../kit/section.tsx'
import type { Coverage } from './coverage-query.ts'
import { ofAllWorkers, type WayRow } from './definition-rows.ts'
import type { Definitions } from './definitions-query.ts'
import { useWayWords } from './use-way-words.ts'
import { Formula } from './formula.tsx'
import { TargetWords } from './origin-words.tsx'
import { WayLink } from './way-link.tsx'

const HUNDRED = 10_000

type WaysPlotProps = { data: Definitions; main: Coverage; rows: WayRow[] }

/** Every percentage on one axis, the lowest on top, with the target of the main figure. */
export function WaysPlot({ data, main, rows }: WaysPlotProps) {
  const { t } = useTranslation('ways')
  const format = useFormat()
  const { t: figure } = useTranslation('figure')
  const words = useWayWords()
  const sorted = rows.toSorted((a, b) => a.coverageBp - b.coverageBp)
  const goal = main.target?.percentBp ?? null
  const ofAll = rows.filter(({ definition }) => ofAllWorkers(definition))
  const reached = ofAll.filter(({ coverageBp }) => goal !== null && coverageBp >= goal).length
  return (
    <Section
      title={
        goal === null || ofAll.length === 0
          ? t('plotTitlePlain', { all: rows.length })
          : t(reached === 0 ? 'plotTitleNone' : 'plotTitle', {
              all: ofAll.length,
              reached,
              percent: format.percent(goal),
            })
      }
      right={t('plotUnit', { cutOff: format.cutOff(data.asOf) })}
      take={<TakeAway what="cara-hitung" />}
    >
      <Dots data={data} main={main} rows={sorted} />
      <Whence
        id="asal-gambar"
        question={figure('origin.ofPicture')}
        rows={[
          ...(main.target
            ? [
                {
                  term: figure('origin.target', { year: main.target.year }),
                  words: <TargetWords data={main} target={main.target} />,
                },
              ]
            : []),
          ...sorted.map((row) => ({
            term: words.short(row.definition, row.whole.definition),
            words: <Formula row={row} />,
          })),
        ]}
      />
    </Section>
  )
}

function Dots({ data, main, rows }: WaysPlotProps) {
  const { t } = useTranslation('ways')
  const { t: app } = useTranslation()
  const format = useFormat()
  const words = useWayWords()
  const plain = (bp: number) => format.percent(bp).replace(/\s*%$/, '')
  const nameOf = (row: WayRow) => words.short(row.definition, row.whole.definition)
  const [least, most] = [rows.at(0), rows.at(-1)]
  const goal = main.target?.percentBp ?? null
  if (!least || !most) return null
  return (
    <DotRange
      label={t('plotLabel', {
        all: rows.length,
        least: format.percent(least.coverageBp),
        leastName: nameOf(least),
        most: format.percent(most.coverageBp),
        mostName: nameOf(most),
      })}
      rows={rows.map((row) => ({
        key: row.key,
        name: (
          <WayLink row={row} data={data}>
            {nameOf(row)}
          </WayLink>
        ),
        figure: plain(row.coverageBp),
        value: row.coverageBp,
      }))}
      target={
        main.target && goal !== null
          ? { value: goal, label: t('plotTarget', { year: main.target.year, percent: plain(goal) }) }
          : { value: HUNDRED, label: '100' }
      }
      whole={
        main.coverageBp === null
          ? undefined
          : { value: main.coverageBp, label: t('plotMain', { percent: plain(main.coverageBp) }) }
      }
      axis={(value) => format.count(value / 100)}
      note={main.target && t('plotNote', { year: main.target.year })}
      twin={{
        open: app('asTable'),
        caption: t('plotTwin'),
        heads: [t('way'), t('percent')],
        rows: rows.map((row) => [nameOf(row), format.percent(row.coverageBp)]),
      }}
    />
  )
}
