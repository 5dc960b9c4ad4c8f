import { useFormat } from '../app/use-format.ts'
import { CountInput } from '../kit/count-input.tsx'
import { useFundWords } from './fund-words.ts'

type MoneyFieldProps = {
  id: string
  label: string
  hint?: string
  optional?: string | undefined
  value: string
  onValue: (digits: string) => void
  fault: string | false | undefined
}

/** Rupiah with dots while they are typed, and beneath the words that tell a million from a billion. */
export function MoneyField({ fault, value, onValue, hint, ...field }: MoneyFieldProps) {
  const format = useFormat()
  const words = useFundWords()
  const spelt = words.spelt(value)
  return (
    <CountInput
      {...field}
      {...(hint ? { hint } : {})}
      mark={format.language === 'id' ? '.' : ','}
      chars={22}
      value={value}
      onValue={(digits) => onValue(digits.slice(0, 15))}
      message={fault || spelt}
      messageKind={fault ? 'bad' : 'ok'}
    />
  )
}
