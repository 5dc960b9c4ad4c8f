import { MAIN_INDICATOR } from '@naungan/rules/indicator'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import { Official } from './official.tsx'
import { useWayWords } from './use-way-words.ts'
import { indicatorOf } from './way.ts'
import { Bold } from '../kit/bold.tsx'

type Words = { data: Coverage }

const HEADS = { PU: 'pu', BPU: 'bpu', JAKON: 'jakon', PMI: 'pmi' } as const

/** People by segment, and whoever is in two of them or left out. */
export function CoveredWords({ data }: Words) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const words = useWayWords()
  const { covered } = data
  if (covered.people === null) return <>{t('sentenceNothing', { month: format.month(data.month) })}</>
  const { segments, grace } = indicatorOf(data)
  const headsOf = (segment: keyof typeof HEADS) => covered[HEADS[segment]] ?? 0
  const twice = segments.reduce((sum, segment) => sum + headsOf(segment), 0) - covered.people
  const values = {
    people: format.count(covered.people),
    parts: segments
      .map((segment) => `${words.segment(segment)} ${format.count(headsOf(segment))}`)
      .join(', '),
  }
  return (
    <>
      <Bold text={t('origin.coveredWords', values)} /> {words.counted(data)}{' '}
      {grace && `${t('origin.graced')} `}
      {!grace && twice > 0 && `${t('origin.twice', { people: format.count(twice) })} `}
      {segments.length > 1 &&
        !segments.includes('PMI') &&
        t('origin.withoutPmi', { people: format.count(covered.pmi ?? 0) })}
    </>
  )
}

/** Which definition it is, what that rests on and how sure, and the way to all others. */
export function WayNamed({ data }: Words) {
  const { t } = useTranslation('ways')
  const words = useWayWords()
  const indicator = indicatorOf(data)
  return (
    <>
      {words.name(indicator)}
      {indicator === MAIN_INDICATOR && ` (${t('main')})`}. <Official definition={indicator} />{' '}
      <Link
        to="/w/$code/hitungan"
        params={{ code: data.area.code }}
        search={({ bulan }: { bulan?: string | undefined }) => ({ bulan })}
      >
        {t('compare')}
      </Link>
    </>
  )
}

export function WholeWords({ data }: Words) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { full, units } = useAreaWords(data.area.level)
  const { shouldBe } = data
  if (shouldBe === null) return <>{t('origin.wholeNone')}</>
  const values = {
    workers: format.count(shouldBe.workers),
    definition: t(`definitions.${shouldBe.definition}`),
    source: shouldBe.source ?? t('origin.severalSources'),
    day: format.day(shouldBe.day),
    units,
    area: full(data.area),
  }
  const key = shouldBe.origin === 'own' ? 'origin.wholeOwn' : 'origin.wholeSum'
  return <Bold text={t(key as 'origin.wholeSum', values)} />
}

type TargetWordsProps = Words & { target: NonNullable<Coverage['target']> }

export function TargetWords({ data, target }: TargetWordsProps) {
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
      <Bold text={t(key as 'origin.targetShare', values)} />
      {differs && ` ${t('origin.targetImplied', { workers: format.count(target.implied ?? 0) })}`}
      {from && ` ${t('origin.targetFrom', { area: format.area(from.code, from.name) })}`}
    </>
  )
}
