import type { InputHTMLAttributes } from 'react'
import { Field, type FieldWords, partFieldProps } from './field.tsx'
import styles from './text-input.module.css'

/** The edge, ground and ring that all controls of text share. */
export const inputClass = styles.input

export type TextInputProps = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'className'> & {
    /** Expected number of characters: a box as wide as its answer. */
    chars?: number
  }

export function TextInput(props: TextInputProps) {
  const { words, control } = partFieldProps(props)
  const { chars, id, ...input } = control
  const width = chars ? { maxWidth: `calc(${chars}ch + 26px)` } : undefined
  return (
    <Field {...words} id={id}>
      {(tied) => <input type="text" {...input} {...tied} className={styles.input} style={width} />}
    </Field>
  )
}
