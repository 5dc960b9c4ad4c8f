import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import type { Fact } from '../kit/facts.tsx'
import { Status } from '../kit/status.tsx'
import type { Coverage } from './coverage-query.ts'
import type { FactName } from './use-origins.tsx'

export type NamedFact = Fact & { about: FactName }

/** Target, what is missing to it, what a month must bring and what it has brought; only what is known. */
export const useFacts = (data: Coverage): NamedFact[] => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { target, gap, neededPerMonth, monthsLeft } = data
  const facts: NamedFact[] = []
  if (target && (target.workers !== null || target.percentBp !== null)) {
    const percent = target.percentBp === null ? '–' : format.percent(target.percentBp)
    const from = data.path.find((area) => area.code === target.from)
    facts.push({
      about: 'target',
      term: t('facts.target', { year: target.year }),
      value: target.workers === null ? percent : format.count(target.workers),
      note: from
        ? t('facts.targetFrom', { percent, area: format.area(from.code, from.name) })
        : t('facts.targetNote', { percent, instrument: target.instrument }),
    })
  }
  if (gap !== null && target)
    facts.push(
      gap > 0
        ? {
            about: 'gap',
            term: t('facts.gap'),
            value: format.count(gap),
            note: t('facts.gapNote', { year: target.year }),
            tone: 'bad',
          }
        : {
            about: 'gap',
            term: t('facts.passed'),
            value: format.count(-gap),
            note: t('facts.passedNote'),
            tone: 'ok',
          },
    )
  if (gap !== null && gap > 0)
    facts.push({
      about: 'needed',
      term: t('facts.needed'),
      value: neededPerMonth === null ? '–' : format.count(neededPerMonth),
      note:
        monthsLeft === null || monthsLeft === 0
          ? t('facts.noMonthLeft')
          : t('facts.monthsLeft', { months: monthsLeft }),
    })
  const pace = usePace(data)
  return data.covered.people === null ? facts : [...facts, pace]
}

const usePace = ({ paceThreeMonths: pace, neededPerMonth: needed, gap }: Coverage): NamedFact => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  if (pace === null) return { about: 'pace', term: t('facts.pace'), value: '–', note: t('facts.paceUnknown') }
  const judged = () => {
    if (pace < 0) return <Status kind="bad">{t('facts.shrinking')}</Status>
    if (gap === null || gap <= 0 || !needed) return t('facts.paceUnit')
    if (pace >= needed) return <Status kind="ok">{t('facts.enough')}</Status>
    const share = Math.floor((pace * 100) / needed)
    return <Status kind="bad">{t('facts.behind', { share })}</Status>
  }
  return { about: 'pace', term: t('facts.pace'), value: format.count(pace), note: judged() }
}
