import { useTranslation } from '../app/i18n.ts'
import { DecideForm } from './decide-form.tsx'
import type { Import } from './import-queries.ts'
import { type Pair, useDecidePair } from './pair-queries.ts'
import { useRowName } from './row-name.ts'

type PairDecisionProps = { list: Import; pair: Pair; after: string | undefined; onDecided: () => void }

/** What is decided of one pair; then the next one comes. */
export function PairDecision({ list, pair, after, onDecided }: PairDecisionProps) {
  const { t } = useTranslation('workers')
  const rowName = useRowName(list)
  const decide = useDecidePair(list.id, after)
  const row = rowName(pair.row)
  const other = rowName(pair.right.row ?? 0)
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
