import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Facts } from '../kit/facts.tsx'
import { Figure } from '../kit/figure.tsx'
import { SourceLink } from '../kit/provenance.tsx'
import { Thermometer } from '../kit/thermometer.tsx'
import styles from './area-page.module.css'
import type { Coverage } from './coverage-query.ts'
import { Origin } from './origin.tsx'
import { Missing } from './missing.tsx'
import { type NamedFact, useFacts } from './use-facts.tsx'
import type { FactName } from './use-origins.tsx'
import { useWayWords } from './use-way-words.ts'
import { Bold } from '../kit/bold.tsx'

type Asked = 'figure' | FactName | null

/** The one figure of the area, its thermometer, what is missing, and on request where it comes from. */
export function Headline({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { counted } = useWayWords()
  // Where there is room the origin stands open; on the phone it waits for a tap.
  const [asked, setAsked] = useState<Asked>(() =>
    window.matchMedia('(width > 720px)').matches ? 'figure' : null,
  )
  const ask = (about: Asked) => setAsked(asked === about ? null : about)
  const facts = useFacts(data)
  const { area, covered, coverageBp, shouldBe, month } = data
  const { people } = covered
  const value =
    people === null
      ? t('facts.unknown')
      : coverageBp === null
        ? format.count(people)
        : format.percent(coverageBp)
  return (
    <div className={styles.headline}>
      <Figure
        heading={t('heading', { area: format.area(area.code, area.name), cutOff: format.cutOff(data.asOf) })}
        value={value}
        sentence={
          people === null ? (
            t('sentenceNothing', { month: format.month(month) })
          ) : shouldBe === null ? (
            t('sentenceAlone')
          ) : (
            <Bold
              text={t('sentence', { people: format.count(people), workers: format.count(shouldBe.workers) })}
            />
          )
        }
        note={
          people !== null && (
            <>
              {counted(data)}{' '}
              <span className="screen-only">
                <SourceLink panel="asal" open={asked === 'figure'} onToggle={() => ask('figure')}>
                  {t('whence')}
                </SourceLink>
              </span>
            </>
          )
        }
      />
      {coverageBp !== null && <Warmth data={data} coverageBp={coverageBp} />}
      <FactRow facts={facts} asked={asked} onAsk={ask} />
      <Missing data={data} />
      {people !== null && asked !== null && (
        <Origin
          id={panelOf(asked)}
          about={asked}
          data={data}
          figure={facts.find(({ about }) => about === asked)?.value ?? value}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  )
}

const panelOf = (about: NonNullable<Asked>) => (about === 'figure' ? 'asal' : `asal-${about}`)

type FactRowProps = { facts: NamedFact[]; asked: Asked; onAsk: (about: Asked) => void }

/** Each figure opens its own source. */
function FactRow({ facts, asked, onAsk }: FactRowProps) {
  const { t } = useTranslation('figure')
  if (facts.length === 0) return null
  return (
    <Facts
      items={facts.map(({ about, ...fact }) => ({
        ...fact,
        source: {
          panel: panelOf(about),
          open: asked === about,
          onToggle: () => onAsk(about),
          words: t('whence'),
        },
      }))}
    />
  )
}

function Warmth({ data, coverageBp }: { data: Coverage; coverageBp: number }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { target, farTarget } = data
  const near = target?.percentBp ?? null
  const far = farTarget?.percentBp ?? null
  const said = {
    percent: format.percent(coverageBp),
    ...(target && near !== null && { year: target.year, target: format.percent(near) }),
    ...(farTarget && far !== null && { farYear: farTarget.year, far: format.percent(far) }),
  }
  const label =
    near === null
      ? t('thermometer', said)
      : far === null
        ? t('thermometerTarget', said as Required<typeof said>)
        : t('thermometerFar', said as Required<typeof said>)
  return (
    <Thermometer
      label={label}
      value={coverageBp}
      max={10_000}
      target={
        target && near !== null
          ? { value: near, label: t('targetMark', { year: target.year, percent: format.percent(near) }) }
          : undefined
      }
      far={
        farTarget && far !== null
          ? { value: far, label: t('farMark', { year: farTarget.year, percent: format.percent(far) }) }
          : undefined
      }
    />
  )
}
