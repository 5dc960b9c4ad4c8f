import { useLayoutEffect, useRef } from 'react'
import { Field, partFieldProps } from './field.tsx'
import { caretAfter, digitsOf, groupDigits } from './grouped-digits.ts'
import { inputClass, type TextInputProps } from './text-input.tsx'

type CountInputProps = Omit<TextInputProps, 'type' | 'value' | 'onChange'> & {
  /** Digits only; what stands in the box is grouped. */
  value: string
  onValue: (digits: string) => void
  /** The mark between groups of three: a point in Indonesian, a comma in English. */
  mark: string
}

/** A whole number that shows its groups while it is typed. */
export function CountInput({ value, onValue, mark, ...props }: CountInputProps) {
  const { words, control } = partFieldProps(props)
  const { chars = 13, id, ...input } = control
  const box = useRef<HTMLInputElement>(null)
  const before = useRef<number | null>(null)
  const grouped = groupDigits(value, mark)
  useLayoutEffect(() => {
    if (before.current === null) return
    const caret = caretAfter(grouped, before.current)
    before.current = null
    box.current?.setSelectionRange(caret, caret)
  })
  return (
    <Field {...words} id={id}>
      {(tied) => (
        <input
          {...input}
          {...tied}
          ref={box}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={inputClass}
          style={{ maxWidth: `calc(${chars}ch + 26px)` }}
          value={grouped}
          onChange={({ target }) => {
            before.current = digitsOf(target.value.slice(0, target.selectionStart ?? undefined)).length
            onValue(digitsOf(target.value))
          }}
        />
      )}
    </Field>
  )
}
