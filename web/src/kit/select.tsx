import type { SelectHTMLAttributes } from 'react'
import { Field, type FieldWords, partFieldProps } from './field.tsx'
import styles from './select.module.css'
import { inputClass } from './text-input.tsx'

export type Choice = { value: string; label: string; disabled?: boolean }

type SelectProps = FieldWords &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'children'> & { options: Choice[] }

/** A short list of choices; the phone shows its own wheel. Long or distant lists are for SearchSelect. */
export function Select(props: SelectProps) {
  const { words, control } = partFieldProps(props)
  const { options, id, ...select } = control
  return (
    <Field {...words} id={id}>
      {(tied) => (
        <div className={styles.box}>
          <select {...select} {...tied} className={`${inputClass} ${styles.select}`}>
            <Options options={options} />
          </select>
        </div>
      )}
    </Field>
  )
}

type InlineSelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'children'> & {
  options: Choice[]
  'aria-label': string
}

/** The same, small and without a visible label, for a bar above a table. */
export function InlineSelect({ options, ...select }: InlineSelectProps) {
  return (
    <div className={`${styles.box} ${styles.inline}`}>
      <select {...select} className={styles.small}>
        <Options options={options} />
      </select>
    </div>
  )
}

function Options({ options }: { options: Choice[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  ))
}
