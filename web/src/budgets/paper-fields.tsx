import { MONTH_NAMES } from '@naungan/rules/words'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { DayInput } from '../kit/day-input.tsx'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { TextInput } from '../kit/text-input.tsx'
import type { FaultKey, Faults, TypedPaper } from './fund-faults.ts'

/** One form at a time stands on the page, so a field's name is its id. */
export const fieldId = (field: FaultKey): string => `dana-${field}`

export function FaultList({ faults }: { faults: Faults }) {
  const { t } = useTranslation('funds')
  const list = Object.keys(faults) as FaultKey[]
  if (list.length === 0) return null
  return (
    <ErrorSummary
      title={t('faults')}
      faults={list.map((field) => ({ id: fieldId(field), text: t(`fault.${field}`) }))}
    />
  )
}

type PaperFieldsProps = {
  typed: TypedPaper
  faults: Faults
  onTyped: (part: Partial<TypedPaper>) => void
}

/** The document that an amount stands on, and its day. */
export function PaperFields({ typed, faults, onTyped }: PaperFieldsProps) {
  const { t } = useTranslation('funds')
  const { language } = useFormat()
  return (
    <>
      <TextInput
        id={fieldId('source')}
        label={t('paper')}
        hint={t('paperHint')}
        value={typed.source}
        onChange={(event) => onTyped({ source: event.target.value })}
        message={faults.source && t('fault.source')}
      />
      <DayInput
        id={fieldId('day')}
        legend={t('day')}
        words={{ date: t('dayOf'), month: t('monthOf'), year: t('yearOfDay') }}
        months={MONTH_NAMES[language]}
        onDay={(day) => onTyped({ day })}
        message={faults.day && t('fault.day')}
      />
    </>
  )
}
