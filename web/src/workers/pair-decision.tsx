import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refused } from '../app/refused.tsx'
import { useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { RadioGroup } from '../kit/radio-group.tsx'
import { TextInput } from '../kit/text-input.tsx'
import { type Decision, type Pair, useDecidePair } from './pair-queries.ts'
import styles from './pairs.module.css'

const CHOICES: readonly Decision[] = ['same', 'different', 'ask']
const SHORTEST = 3

type PairDecisionProps = { list: string; pair: Pair; after: string | undefined; onDecided: () => void }

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

/** One person or two, and why. Inside the form 1, 2 and 3 choose; nowhere else, so that no other typing decides. */
export function PairDecision({ list, pair, after, onDecided }: PairDecisionProps) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const me = useMe()
  const [decision, setDecision] = useState<Decision | null>(pair.decision)
  const [reason, setReason] = useState(pair.reason ?? '')
  const [asked, setAsked] = useState(false)
  const form = useChoiceKeys(setDecision)
  const decide = useDecidePair(list, after)
  const reasonShort = reason.trim().length < SHORTEST
  const submit = () => {
    setAsked(true)
    if (decision === null || reasonShort) return
    decide.mutate({ pair: pair.id, decision, reason: reason.trim() }, { onSuccess: onDecided })
  }
  const row = format.count(pair.row)
  const other = format.count(pair.right.row ?? 0)
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
          {
            value: 'same',
            label: t('pairSame'),
            hint: pair.of === 'register' ? t('pairSameRegister', { row }) : t('pairSameFile', { row, other }),
          },
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
        message={asked && reasonShort ? t('pairReasonShort') : undefined}
      />
      <Refused error={decide.error} />
      <div>
        <Button type="submit" busy={decide.isPending && t('pairSaving')}>
          {t('pairSave')}
        </Button>
      </div>
      <p className="note-text">{t('pairNote', { name: me.name })}</p>
    </form>
  )
}
