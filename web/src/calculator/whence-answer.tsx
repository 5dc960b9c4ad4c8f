import type { Because } from '@naungan/rules/because'
import type { Assessment } from '@naungan/rules/rule'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { useToday } from '../app/use-today.ts'
import { Whence } from '../app/whence.tsx'
import { CALCULATORS, type CalculatorName } from './calculators.ts'

/** The values of the law that a tree names, as often as it does. */
const lawIn = ({ law = [], from = [] }: Because): string[] => [
  ...law.map(({ id }) => id),
  ...from.flatMap(lawIn),
]

type WhenceAnswerProps = { name: CalculatorName; found: Extract<Assessment, { kind: 'answer' }> }

/** Which rule counted, on which law, from what and where. */
export function WhenceAnswer({ name, found }: WhenceAnswerProps) {
  const { t } = useTranslation('calculator')
  const format = useFormat()
  const today = useToday()
  const law = new Set(lawIn(found.because))
  return (
    <Whence
      id="asal-hitungan"
      question={t('whence')}
      rows={[
        { term: t('origin.rule'), words: t('origin.ruleWords', { rule: CALCULATORS[name].rule }) },
        {
          term: t('origin.law'),
          words: t('origin.lawWords', { n: law.size, unsure: found.unsure.length }),
        },
        { term: t('origin.said'), words: t('origin.saidWords') },
        { term: t('origin.where'), words: t('origin.whereWords', { day: format.day(today) }) },
      ]}
    />
  )
}
