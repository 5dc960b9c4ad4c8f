import { type ReactNode, useId } from 'react'
import { FieldMessage } from './field.tsx'
import styles from './radio-group.module.css'

export type RadioChoice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type RadioGroupProps = {
  legend: ReactNode
  options: RadioChoice[]
  value: string | undefined
  onValue: (value: string) => void
  message?: ReactNode
}

/** Choices with their consequence beneath each. */
export function RadioGroup({ legend, options, value, onValue, message }: RadioGroupProps) {
  const id = useId()
  return (
    <fieldset className={styles.group} aria-describedby={message ? `${id}-message` : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map((option) => (
        <div key={option.value} className={styles.row}>
          <input
            type="radio"
            name={id}
            id={`${id}-${option.value}`}
            className={styles.control}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
            onChange={() => onValue(option.value)}
          />
          <div>
            <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
            {option.hint && (
              <p className={styles.hint} id={`${id}-${option.value}-hint`}>
                {option.hint}
              </p>
            )}
          </div>
        </div>
      ))}
      {message && <FieldMessage id={`${id}-message`} kind="bad" words={message} />}
    </fieldset>
  )
}
