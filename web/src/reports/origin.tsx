import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useFormat } from '../app/use-format.ts'
import { Provenance } from '../kit/provenance.tsx'
import type { Coverage } from './coverage-query.ts'
import { ListsOfFigure } from './lists-of-figure.tsx'
import { useAreaWords } from './area-words.ts'

type OriginProps = { data: Coverage; figure: string; onClose: () => void }

/** The answer to "where does this figure come from": definition, division, sources, cut-off, lists. */
export function Origin({ data, figure, onClose }: OriginProps) {
  const { t } = useTranslation('figure')
  const { t: app } = useTranslation()
  const format = useFormat()
  const { target, otherCounts, covered, shouldBe, coverageBp } = data
  const counts = otherCounts.filter((other) => other.coverageBp !== null)
  const rows: { term: string; words: ReactNode }[] = [
    { term: t('origin.covered'), words: <CoveredWords data={data} /> },
    { term: t('origin.whole'), words: <WholeWords data={data} /> },
  ]
  if (covered.people !== null && shouldBe && coverageBp !== null) {
    const values = {
      people: format.count(covered.people),
      workers: format.count(shouldBe.workers),
      percent: format.percent(coverageBp),
    }
    const words = <Trans t={t} i18nKey="origin.divisionWords" values={values} components={{ b: <b /> }} />
    rows.push({ term: t('origin.division'), words })
  }
  if (target)
    rows.push({
      term: t('origin.target', { year: target.year }),
      words: <TargetWords data={data} target={target} />,
    })
  rows.push(
    {
      term: t('origin.cutOff'),
      words: t('origin.cutOffWords', { day: format.day(data.asOf), indicator: data.indicator }),
    },
    { term: t('origin.lists'), words: <ListsOfFigure lists={data.lists} area={data.area.code} /> },
  )
  return (
    <Provenance
      id="asal"
      title={t('whenceOf', { figure })}
      closeWord={app('close')}
      onClose={onClose}
      rows={rows}
      others={
        counts.length === 0
          ? undefined
          : {
              term: t('origin.others'),
              items: counts.map(({ definition, coverageBp: bp }) => ({
                name: t('otherBy', { definition: t(`definitions.${definition as 'potensi'}`) }),
                value: format.percent(bp ?? 0),
              })),
            }
      }
    />
  )
}

function CoveredWords({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { people, pu, bpu, jakon, pmi } = data.covered
  if (people === null) return <>{t('sentenceNothing', { month: format.month(data.month) })}</>
  const twice = (pu ?? 0) + (bpu ?? 0) + (jakon ?? 0) - people
  const values = {
    people: format.count(people),
    pu: format.count(pu ?? 0),
    bpu: format.count(bpu ?? 0),
    jakon: format.count(jakon ?? 0),
    month: format.month(data.month),
  }
  return (
    <>
      <Trans t={t} i18nKey="origin.coveredWords" values={values} components={{ b: <b /> }} />{' '}
      {twice > 0 && `${t('origin.twice', { people: format.count(twice) })} `}
      {t('origin.withoutPmi', { people: format.count(pmi ?? 0) })}
    </>
  )
}

function WholeWords({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { full, units } = useAreaWords(data.area.level)
  const { shouldBe } = data
  if (shouldBe === null) return <>{t('origin.wholeNone')}</>
  const values = {
    workers: format.count(shouldBe.workers),
    definition: t(`definitions.${shouldBe.definition as 'potensi'}`),
    source: shouldBe.source ?? t('origin.severalSources'),
    day: format.day(shouldBe.day),
    units,
    area: full(data.area),
  }
  const key = shouldBe.origin === 'own' ? 'origin.wholeOwn' : 'origin.wholeSum'
  return <Trans t={t} i18nKey={key as 'origin.wholeSum'} values={values} components={{ b: <b /> }} />
}

type TargetWordsProps = { data: Coverage; target: NonNullable<Coverage['target']> }

function TargetWords({ data, target }: TargetWordsProps) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const whole = data.shouldBe?.workers
  const from = data.path.find((area) => area.code === target.from)
  const values = {
    goal: target.workers === null ? '–' : format.count(target.workers),
    percent: target.percentBp === null ? '–' : format.percent(target.percentBp),
    workers: whole === undefined ? '–' : format.count(whole),
    instrument: target.instrument,
    source: target.source,
    day: format.day(target.day),
  }
  const stated = target.implied !== null || whole === undefined
  const key = stated ? 'origin.targetStated' : 'origin.targetShare'
  const differs = target.implied !== null && target.implied !== whole
  return (
    <>
      <Trans t={t} i18nKey={key as 'origin.targetShare'} values={values} components={{ b: <b /> }} />
      {differs && ` ${t('origin.targetImplied', { workers: format.count(target.implied ?? 0) })}`}
      {from && ` ${t('origin.targetFrom', { area: format.area(from.code, from.name) })}`}
    </>
  )
}
