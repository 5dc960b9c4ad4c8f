import { Field, partFieldProps } from './field.tsx'
import styles from './code-input.module.css'
import { inputClass, type TextInputProps } from './text-input.tsx'

type CodeInputProps = Omit<TextInputProps, 'type' | 'chars' | 'onChange' | 'value'> & {
  value: string
  onValue: (digits: string) => void
  length?: number
}

/** A one-time code in one box, so that pasting and filling in by the phone work; blanks and dashes fall away. */
export function CodeInput({ value, onValue, length = 6, ...props }: CodeInputProps) {
  const { words, control } = partFieldProps(props)
  const { id, ...input } = control
  return (
    <Field {...words} id={id}>
      {(tied) => (
        <input
          autoComplete="one-time-code"
          {...input}
          {...tied}
          type="text"
          inputMode="numeric"
          className={`${inputClass} ${styles.code}`}
          style={{ maxWidth: `calc(${length}ch + ${length} * 0.16em + 30px)` }}
          value={value}
          onChange={(event) => onValue(event.target.value.replace(/\D/g, '').slice(0, length))}
        />
      )}
    </Field>
  )
}
