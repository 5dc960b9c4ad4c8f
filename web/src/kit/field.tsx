import { type ReactNode, useId } from 'react'
import { Icon, type IconName } from './icon.tsx'
import styles from './field.module.css'

export type FieldWords = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and how to mend it; it stands under the control it speaks of. */
  message?: ReactNode
  /** 'warn' lets a person go on, 'bad' does not. */
  messageKind?: 'bad' | 'warn' | 'ok'
  /** Required is the rule: these words, such as "(may be left empty)", say that it is not. */
  optional?: string | undefined
}

/** What ties a control to its label, hint and message; spread it on the control. */
export type ControlProps = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

const ICONS: Record<'bad' | 'warn' | 'ok', IconName> = { bad: 'wrong', warn: 'attention', ok: 'done' }

type FieldProps = FieldWords & { id?: string | undefined; children: (control: ControlProps) => ReactNode }

/** Label above, hint under it, control, message beneath. */
export function Field({
  label,
  hint,
  message,
  messageKind = 'bad',
  optional,
  id: given,
  children,
}: FieldProps) {
  const own = useId()
  const id = given ?? own
  const described = [hint && `${id}-hint`, message && `${id}-message`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> {optional}</span>}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': message && messageKind === 'bad' ? true : undefined,
        'aria-required': optional ? undefined : true,
      })}
      {message && <FieldMessage id={`${id}-message`} kind={messageKind} words={message} />}
    </div>
  )
}

type MessageProps = { id: string; kind: 'bad' | 'warn' | 'ok'; words: ReactNode }

export function FieldMessage({ id, kind, words }: MessageProps) {
  return (
    <p className={styles.message} data-kind={kind} id={id}>
      <Icon name={ICONS[kind]} size={14} />
      <span>{words}</span>
    </p>
  )
}

/** Parts the words of a field from what belongs to the control itself. */
export function partFieldProps<T extends FieldWords>(props: T) {
  const { label, hint, message, messageKind, optional, ...control } = props
  return { words: { label, hint, message, ...(messageKind && { messageKind }), optional }, control }
}
