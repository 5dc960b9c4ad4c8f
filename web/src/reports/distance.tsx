import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { TakeAway } from '../app/take-away.tsx'
import { DotRange } from '../kit/dot-range.tsx'
import { Section } from '../kit/section.tsx'
import { useAreaWords } from './area-words.ts'
import type { Coverage, Part } from './coverage-query.ts'
import { keepMonth } from './way.ts'
import { WhenceOfPicture } from './whence.tsx'

/** More names than these would be a list, not a sentence. */
const NAMED = 6

type Known = Part & { coverageBp: number }

/** The parts of a province or of the nation by their way to the target, the farthest on top. */
export function Distance({ data, ways }: { data: Coverage; ways?: ReactNode }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { units } = useAreaWords(data.area.level)
  const known = data.children
    .filter((part): part is Known => part.coverageBp !== null)
    .sort((a, b) => a.coverageBp - b.coverageBp)
  const goal = data.target?.percentBp ?? null
  const all = format.count(known.length)
  if (known.length === 0)
    return (
      <Section title={t('parts.withoutFigure', { units })} right={ways}>
        <p>{t('distance.none', { n: data.children.length, units })}</p>
      </Section>
    )
  const reached = known.filter((part) => goal !== null && part.coverageBp >= goal).length
  return (
    <Section
      title={
        goal === null
          ? t('distance.titlePlain', { all, units })
          : t(reached === 0 ? 'distance.titleNone' : 'distance.title', {
              reached,
              all,
              units,
              percent: format.percent(goal),
              year: data.target?.year ?? '',
            })
      }
      right={
        <>
          {t('distance.unit')} {ways}
        </>
      }
      take={<TakeAway what="jarak" />}
    >
      <Dots data={data} known={known} reached={reached} />
      <WhenceOfPicture data={data} />
    </Section>
  )
}

function Dots({ data, known, reached }: { data: Coverage; known: Known[]; reached: number }) {
  const { t } = useTranslation('figure')
  const { t: app } = useTranslation()
  const format = useFormat()
  const { full, short, units, unitHead } = useAreaWords(data.area.level)
  const plain = (bp: number) => format.percentInChart(bp).replace(/\s*%$/, '')
  const goal = data.target?.percentBp ?? 10_000
  const [worst] = known
  return (
    <DotRange
      label={t('distance.label', {
        all: known.length,
        units,
        reached,
        percent: format.percent(goal),
        worst: worst ? full(worst) : '',
        worstPercent: worst ? format.percent(worst.coverageBp) : '',
      })}
      rows={known.map((part) => ({
        key: part.code,
        name: (
          <Link to="/w/$code" params={{ code: part.code }} search={keepMonth} className="quiet-link">
            {short(part)}
          </Link>
        ),
        figure: plain(part.coverageBp),
        value: part.coverageBp,
      }))}
      target={{
        value: goal,
        label: data.target
          ? t('distance.target', {
              year: data.target.year,
              percent: format.percent(goal).replace(/\s*%$/, ''),
            })
          : '100',
      }}
      whole={
        data.coverageBp === null
          ? undefined
          : {
              value: data.coverageBp,
              label: t('distance.whole', { area: full(data.area), percent: plain(data.coverageBp) }),
            }
      }
      axis={(value) => format.count(value / 100)}
      note={<Unknown data={data} />}
      twin={{
        open: app('asTable'),
        caption: t('mosaic.twinCaption', { groups: units }),
        heads: [unitHead, t('parts.rate')],
        rows: known.map((part) => [full(part), format.percent(part.coverageBp)]),
      }}
    />
  )
}

function Unknown({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const { short, units } = useAreaWords(data.area.level)
  const others = data.children.filter((part) => part.coverageBp === null)
  if (others.length === 0) return null
  const words = { n: others.length, units }
  if (others.length > NAMED) return <>{t('distance.manyOthers', words)}</>
  return <>{t('distance.others', { ...words, names: others.map(short).join(', ') })}</>
}
