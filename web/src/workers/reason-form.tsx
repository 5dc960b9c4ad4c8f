import { type ReactNode, useEffect, useId, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { Button } from '../kit/button.tsx'
import { TextInput } from '../kit/text-input.tsx'
import styles from './person-pair.module.css'

const LETTERS = 10

type ReasonFormProps = {
  label: string
  hint: string
  button: string
  busy: string | false
  error: Error | null
  /** What has to be said before the reason counts; in words, when something lacks. */
  lacking?: (() => boolean) | undefined
  disabled?: boolean
  onReason: (reason: string) => void
  onClose?: (() => void) | undefined
  children?: ReactNode
}

/** A deed that the trail keeps with its reason: what is asked before it, why, and the button that does it. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, hint, button, busy, error, lacking, disabled, onReason, onClose, children } = props
  const { t } = useTranslation('persons')
  const field = useId()
  const [reason, setReason] = useState('')
  const [short, setShort] = useState(false)
  const opened = onClose !== undefined
  useEffect(() => {
    if (opened) document.getElementById(field)?.focus()
  }, [field, opened])
  const tooShort = reason.trim().length < LETTERS
  return (
    <form
      className={styles.reason}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setShort(tooShort)
        const lacks = lacking?.() ?? false
        if (tooShort) document.getElementById(field)?.focus()
        else if (!lacks) onReason(reason.trim())
      }}
    >
      {children}
      <TextInput
        id={field}
        label={label}
        hint={hint}
        autoComplete="off"
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        message={short && tooShort ? t('reasonShort') : undefined}
      />
      <Refused error={error} />
      <div className={styles.actions}>
        <Button type="submit" busy={busy} disabled={disabled}>
          {button}
        </Button>
        {onClose && (
          <Button kind="quiet" onClick={onClose}>
            {t('close')}
          </Button>
        )}
      </div>
    </form>
  )
}
