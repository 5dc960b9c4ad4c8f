import { MONTH_NAMES } from '@naungan/rules/words'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { DayInput } from '../kit/day-input.tsx'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { TextInput } from '../kit/text-input.tsx'
import type { FaultKey, TypedFigure } from './figure-faults.ts'

export type Faults = Partial<Record<keyof TypedFigure, FaultKey>>

/** One form at a time stands on the page, so a field's name is its id. */
export const fieldId = (field: keyof TypedFigure): string => `angka-${field}`

type FieldProps = {
  typed: TypedFigure
  faults: Faults
  onTyped: (part: Partial<TypedFigure>) => void
}

export function FaultList({ faults }: { faults: Faults }) {
  const { t } = useTranslation('targets')
  const list = Object.entries(faults) as [keyof TypedFigure, FaultKey][]
  if (list.length === 0) return null
  return (
    <ErrorSummary
      title={t('faults')}
      faults={list.map(([field, fault]) => ({ id: fieldId(field), text: t(fault) }))}
    />
  )
}

export function YearField({ typed, faults, onTyped }: FieldProps) {
  const { t } = useTranslation('targets')
  return (
    <TextInput
      id={fieldId('year')}
      label={t('year')}
      inputMode="numeric"
      autoComplete="off"
      chars={5}
      value={typed.year}
      onChange={(event) => onTyped({ year: event.target.value.replace(/\D/g, '').slice(0, 4) })}
      message={faults.year && t(faults.year)}
    />
  )
}

/** Where a figure comes from, asked last and of every figure. */
export function SourceFields({ typed, faults, onTyped, dayWords }: FieldProps & { dayWords?: string }) {
  const { t } = useTranslation('targets')
  const { language } = useFormat()
  return (
    <>
      <TextInput
        id={fieldId('source')}
        label={t('source')}
        hint={t('sourceHint')}
        value={typed.source}
        onChange={(event) => onTyped({ source: event.target.value })}
        message={faults.source && t(faults.source)}
      />
      <DayInput
        id={fieldId('day')}
        legend={dayWords ?? t('day')}
        words={{ date: t('dayOf'), month: t('monthOf'), year: t('yearOf') }}
        months={MONTH_NAMES[language]}
        onDay={(day) => onTyped({ day })}
        message={faults.day && t(faults.day)}
      />
    </>
  )
}
