import { useState } from 'react'
import { Field, partFieldProps } from './field.tsx'
import styles from './password-input.module.css'
import { inputClass, type TextInputProps } from './text-input.tsx'

type PasswordInputProps = Omit<TextInputProps, 'type' | 'chars'> & { showWord: string; hideWord: string }

/** A password that can be looked at and pasted into. */
export function PasswordInput({ showWord, hideWord, ...props }: PasswordInputProps) {
  const [shown, setShown] = useState(false)
  const { words, control } = partFieldProps(props)
  const { id, ...input } = control
  return (
    <Field {...words} id={id}>
      {(tied) => (
        <div className={styles.box}>
          <input
            autoComplete="current-password"
            {...input}
            {...tied}
            type={shown ? 'text' : 'password'}
            autoCapitalize="none"
            spellCheck={false}
            className={`${inputClass} ${styles.input}`}
          />
          <button
            type="button"
            className={`link ${styles.toggle}`}
            aria-controls={tied.id}
            onClick={() => setShown(!shown)}
          >
            {shown ? hideWord : showWord}
          </button>
        </div>
      )}
    </Field>
  )
}
