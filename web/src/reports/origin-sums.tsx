import type { Month } from '@naungan/rules/words'
import { addMonths } from '@naungan/rules/words'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import type { Coverage } from './coverage-query.ts'
import { Bold } from '../kit/bold.tsx'

type Sum = { data: Coverage }

/** Covered divided by should be. */
export function DivisionSum({ data }: Sum) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { covered, shouldBe, coverageBp } = data
  if (covered.people === null || !shouldBe || coverageBp === null) return <>{t('origin.divisionNone')}</>
  const values = {
    people: format.count(covered.people),
    workers: format.count(shouldBe.workers),
    percent: format.percent(coverageBp),
  }
  return <Bold text={t('origin.divisionWords', values)} />
}

/** Target less covered, or how far beyond it. */
export function GapSum({ data }: Sum) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { gap, target, covered } = data
  const values = {
    goal: format.count(target?.workers ?? 0),
    people: format.count(covered.people ?? 0),
    gap: format.count(Math.abs(gap ?? 0)),
  }
  const key = (gap ?? 0) > 0 ? 'origin.gapWords' : 'origin.passedWords'
  return <Bold text={t(key as 'origin.gapWords', values)} />
}

/** What is missing, spread over the months that are left. */
export function NeededSum({ data }: Sum) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { gap, monthsLeft, neededPerMonth, target } = data
  const values = {
    gap: format.count(gap ?? 0),
    months: monthsLeft ?? 0,
    year: target?.year ?? '',
    needed: format.count(neededPerMonth ?? 0),
  }
  if (neededPerMonth === null) return <>{t('origin.neededNone', values)}</>
  return <Bold text={t('origin.neededWords', values)} />
}

const PACE_MONTHS = 3

/** The change over three months, a month. */
export function PaceSum({ data }: Sum) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const first = data.trend.at(-1 - PACE_MONTHS)?.people ?? null
  const last = data.trend.at(-1)?.people ?? null
  if (data.paceThreeMonths === null || first === null || last === null) return <>{t('facts.paceUnknown')}</>
  const values = {
    last: format.count(last),
    first: format.count(first),
    months: PACE_MONTHS,
    pace: format.count(data.paceThreeMonths),
    firstMonth: format.month(addMonths(data.month as Month, -PACE_MONTHS)),
    lastMonth: format.month(data.month),
  }
  return <Bold text={t('origin.paceWords', values)} />
}
