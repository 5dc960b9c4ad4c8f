import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { useMe } from '../app/session.tsx'
import { Button } from '../kit/button.tsx'
import { RadioGroup } from '../kit/radio-group.tsx'
import { TextInput } from '../kit/text-input.tsx'
import type { Decision } from './pair-queries.ts'
import styles from './pairs.module.css'

const CHOICES: readonly Decision[] = ['same', 'different', 'ask']
const SHORTEST = 3

/** 1, 2 and 3 choose while the form holds the focus, but not in its box of text. */
const useChoiceKeys = (onChoice: (decision: Decision) => void) => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const choose = ({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      const typing = target instanceof HTMLInputElement && target.type === 'text'
      const chosen = CHOICES[Number(key) - 1]
      if (chosen && !typing && !ctrlKey && !altKey && !metaKey) onChoice(chosen)
    }
    const box = form.current
    box?.addEventListener('keydown', choose)
    return () => box?.removeEventListener('keydown', choose)
  }, [onChoice])
  return form
}

type DecideFormProps = {
  was?: { decision: Decision | null; reason: string | null }
  /** What becomes of the row, or of each row, that is the same person. */
  sameHint: string
  save: string
  /** Why nothing can be saved yet, besides what the form itself misses. */
  missing?: string | undefined
  busy: boolean
  error: Error | null
  onDecide: (decision: Decision, reason: string) => void
  children?: ReactNode
}

/** One person or two, and why. Inside the form 1, 2 and 3 choose; nowhere else, so that no other typing decides. */
export function DecideForm({
  was,
  sameHint,
  save,
  missing,
  busy,
  error,
  onDecide,
  children,
}: DecideFormProps) {
  const { t } = useTranslation('workers')
  const me = useMe()
  const [decision, setDecision] = useState<Decision | null>(was?.decision ?? null)
  const [reason, setReason] = useState(was?.reason ?? '')
  const [asked, setAsked] = useState(false)
  const form = useChoiceKeys(setDecision)
  const reasonShort = reason.trim().length < SHORTEST
  const submit = () => {
    setAsked(true)
    if (decision !== null && !reasonShort && missing === undefined) onDecide(decision, reason.trim())
  }
  return (
    <form
      className={styles.decision}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <RadioGroup
        legend={<span className="visually-hidden">{t('pairQuestion')}</span>}
        value={decision ?? undefined}
        onValue={(value) => setDecision(CHOICES.find((choice) => choice === value) ?? null)}
        message={asked && decision === null ? t('pairChoose') : undefined}
        options={[
          { value: 'same', label: t('pairSame'), hint: sameHint },
          { value: 'different', label: t('pairDifferent'), hint: t('pairDifferentHint') },
          { value: 'ask', label: t('pairAsk'), hint: t('pairAskHint') },
        ]}
      />
      <TextInput
        label={t('pairReason')}
        value={reason}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setReason(event.target.value)}
        message={asked ? (reasonShort ? t('pairReasonShort') : missing) : undefined}
      />
      <Refused error={error} />
      <div>
        <Button type="submit" busy={busy && t('pairSaving')}>
          {save}
        </Button>
      </div>
      {children}
      <p className="note-text">{t('pairNote', { name: me.name })}</p>
    </form>
  )
}
