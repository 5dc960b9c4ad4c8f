import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import { FieldMessage } from './field.tsx'
import styles from './checkbox.module.css'

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'type'> & {
  label: ReactNode
  hint?: ReactNode
  message?: ReactNode
}

export function Checkbox({ label, hint, message, id: given, ...input }: CheckboxProps) {
  const own = useId()
  const id = given ?? own
  const described = [hint && `${id}-hint`, message && `${id}-message`].filter(Boolean).join(' ')
  return (
    <div>
      <div className={styles.row}>
        <input
          {...input}
          id={id}
          type="checkbox"
          className={styles.control}
          aria-describedby={described || undefined}
          aria-invalid={message ? true : undefined}
        />
        <div>
          <label htmlFor={id}>{label}</label>
          {hint && (
            <p className={styles.hint} id={`${id}-hint`}>
              {hint}
            </p>
          )}
        </div>
      </div>
      {message && <FieldMessage id={`${id}-message`} kind="bad" words={message} />}
    </div>
  )
}
