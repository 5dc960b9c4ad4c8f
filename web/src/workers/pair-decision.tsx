import { useTranslation } from 'react-i18next'
import { useFormat } from '../app/use-format.ts'
import { DecideForm } from './decide-form.tsx'
import { type Pair, useDecidePair } from './pair-queries.ts'

type PairDecisionProps = { list: string; pair: Pair; after: string | undefined; onDecided: () => void }

/** What is decided of one pair; then the next one comes. */
export function PairDecision({ list, pair, after, onDecided }: PairDecisionProps) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const decide = useDecidePair(list, after)
  const row = format.count(pair.row)
  const other = format.count(pair.right.row ?? 0)
  return (
    <DecideForm
      was={pair}
      sameHint={pair.of === 'register' ? t('pairSameRegister', { row }) : t('pairSameFile', { row, other })}
      save={t('pairSave')}
      busy={decide.isPending}
      error={decide.error}
      onDecide={(decision, reason) =>
        decide.mutate({ pair: pair.id, decision, reason }, { onSuccess: onDecided })
      }
    />
  )
}
