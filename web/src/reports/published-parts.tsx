import { hundredthsOf } from '@naungan/rules/statistic'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFigureWords } from '../app/use-figure-words.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { DotRange } from '../kit/dot-range.tsx'
import { Section } from '../kit/section.tsx'
import { useAreaWords } from './area-words.ts'
import { type Asked, FigureButton, PublishedOrigin } from './published-origin.tsx'
import { PublishedPosition } from './published-position.tsx'
import type { Published, PublishedFigure, PublishedPart } from './published-query.ts'

/** More names than these would be a list, not a sentence. */
const NAMED = 6
const PLACE = 'bagian'

type Known = PublishedPart & { figure: PublishedFigure; bp: number }

const knownOf = ({ coverage }: Published): Known[] =>
  coverage.parts
    .flatMap((part) =>
      part.figure === null ? [] : [{ ...part, figure: part.figure, bp: hundredthsOf(part.figure.value) }],
    )
    .sort((a, b) => a.bp - b.bp)

/** The coverage of the parts as others publish it, by the way to the target of that year. */
export function PublishedParts({ data }: { data: Published }) {
  const { t } = useTranslation('published')
  const format = useFormat()
  const words = useFigureWords()
  const { full, units } = useAreaWords(data.area.level)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { coverage } = data
  const known = knownOf(data)
  const { target, own, position } = coverage
  if (known.length === 0 || position === null) return null
  const goal = target?.percentBp ?? null
  const reached = known.filter(({ bp }) => goal !== null && bp >= goal).length
  const all = format.count(known.length)
  const title =
    goal === null
      ? t('noTarget', { all, units })
      : t(reached === 0 ? 'passedNone' : 'passed', {
          reached,
          all,
          units,
          percent: format.percent(goal),
          year: target?.year ?? '',
        })
  const ahead = aheadOf(data)
  return (
    <Section title={title} right={t('unit')} take={<TakeAway what="angka-umum-wilayah" />}>
      <p>
        {own
          ? t('own', {
              position: words.position(position),
              area: full(data.area),
              percent: words.value(own),
            })
          : t('asOfAlone', { position: words.position(position) })}{' '}
        {ahead && t('ahead', { year: ahead.year, percent: format.percent(ahead.percentBp) })}{' '}
        {own && (
          <FigureQuestion asked={{ figure: own, areaName: full(data.area) }} open={asked} onAsk={setAsked} />
        )}
      </p>
      <PublishedPosition data={data} units={units} />
      <Dots data={data} known={known} asked={asked} onAsk={setAsked} />
      {asked && (
        <PublishedOrigin key={asked.figure.id} place={PLACE} asked={asked} onClose={() => setAsked(null)} />
      )}
      <p className="note-text">{t('published')}</p>
    </Section>
  )
}

type QuestionProps = { asked: Asked; open: Asked | null; onAsk: (asked: Asked | null) => void }

function FigureQuestion({ asked, open, onAsk }: QuestionProps) {
  const { t } = useTranslation('figure')
  const isOpen = open?.figure.id === asked.figure.id
  return (
    <button
      type="button"
      className="link"
      aria-expanded={isOpen}
      onClick={() => onAsk(isOpen ? null : asked)}
    >
      {t('whence')}
    </button>
  )
}

/** The next target by percentage after the one shown. */
const aheadOf = ({ coverage, targets }: Published) => {
  const year = coverage.target?.year ?? Number(coverage.position?.slice(0, 4))
  const next = targets.find((target) => target.year > year && target.percentBp !== null)
  return next ? { year: next.year, percentBp: next.percentBp! } : null
}

type DotsProps = {
  data: Published
  known: Known[]
  asked: Asked | null
  onAsk: (asked: Asked | null) => void
}

function Dots({ data, known, asked, onAsk }: DotsProps) {
  const { t } = useTranslation('published')
  const { t: app } = useTranslation()
  const format = useFormat()
  const words = useFigureWords()
  const { full, short, units, unitHead } = useAreaWords(data.area.level)
  const { target, own, position } = data.coverage
  const plain = (bp: number) => format.percent(bp).replace(/\s*%$/, '')
  const ahead = aheadOf(data)
  const goal = target?.percentBp ?? null
  const worst = known[0]!
  const saying = {
    all: known.length,
    units,
    position: words.position(position ?? ''),
    worst: full(worst),
    worstPercent: format.percent(worst.bp),
  }
  return (
    <DotRange
      label={
        goal === null ? t('chartPlain', saying) : t('chart', { ...saying, percent: format.percent(goal) })
      }
      rows={known.map((part) => ({
        key: part.code,
        name: (
          <Link to="/w/$code" params={{ code: part.code }} className="quiet-link">
            {short(part)}
          </Link>
        ),
        figure: (
          <FigureButton
            place={PLACE}
            asked={{ figure: part.figure, areaName: full(part), newer: part.newer }}
            open={asked}
            onAsk={onAsk}
          />
        ),
        value: part.bp,
      }))}
      target={{
        value: goal ?? 10_000,
        label: goal === null ? '100' : t('targetMark', { year: target?.year ?? '', percent: plain(goal) }),
      }}
      ahead={
        ahead && goal !== null
          ? {
              value: ahead.percentBp,
              label: t('aheadMark', { year: ahead.year, percent: plain(ahead.percentBp) }),
            }
          : undefined
      }
      whole={
        own
          ? {
              value: hundredthsOf(own.value),
              label: t('wholeMark', { area: full(data.area), percent: plain(hundredthsOf(own.value)) }),
            }
          : undefined
      }
      axis={(value) => format.count(value / 100)}
      note={<Others data={data} known={known} />}
      twin={{
        open: app('asTable'),
        caption: t('twin', { units }),
        heads: [unitHead, t('rate'), ...(goal === null ? [] : [t('gap')])],
        rows: data.coverage.parts
          .toSorted((a, b) => Number(a.figure?.value ?? 1e9) - Number(b.figure?.value ?? 1e9))
          .map(({ figure, ...part }) => [
            full(part),
            figure ? format.percent(hundredthsOf(figure.value)) : t('noData'),
            ...(goal === null ? [] : [figure ? format.points(hundredthsOf(figure.value) - goal) : '–']),
          ]),
      }}
    />
  )
}

/** Who has no figure at this time, and who has a later one. */
function Others({ data, known }: { data: Published; known: Known[] }) {
  const { t } = useTranslation('published')
  const words = useFigureWords()
  const { full, units } = useAreaWords(data.area.level)
  const missing = data.coverage.parts.filter(({ figure }) => figure === null)
  const later = known.filter(({ newer }) => newer !== null).slice(0, NAMED)
  return (
    <>
      {missing.length > NAMED && t('missingMany', { n: missing.length, units })}
      {missing.length > 0 && missing.length <= NAMED && t('missing', { names: missing.map(full).join(', ') })}{' '}
      {later.map(({ newer, ...part }) => (
        <span key={part.code}>
          {t('newer', {
            area: full(part),
            percent: words.value(newer!),
            position: words.position(newer!.position),
          })}{' '}
        </span>
      ))}
    </>
  )
}
