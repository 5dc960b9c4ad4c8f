import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { Button } from '../kit/button.tsx'
import { TextInput } from '../kit/text-input.tsx'
import styles from './boundaries.module.css'
import { useRefresh } from './boundary-queries.ts'

/** Taking a map back asks for a reason first; the question stands in the page, not over it. */
export function WithdrawSet({ id }: { id: string }) {
  const { t } = useTranslation('boundaries')
  const refresh = useRefresh()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const withdraw = useMutation({
    mutationFn: () => ask('POST /boundaries/:id/withdraw', { id, reason: reason.trim() }),
    onSuccess: refresh,
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim().length > 1) withdraw.mutate()
  }
  if (!open)
    return (
      <div>
        <Button kind="secondary" onClick={() => setOpen(true)}>
          {t('withdraw')}
        </Button>
      </div>
    )
  return (
    <form className={styles.withdraw} onSubmit={send} noValidate>
      <Refused error={withdraw.error} />
      <TextInput
        label={t('reason')}
        hint={t('reasonHint')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        message={tried && reason.trim().length < 2 && t('faultReason')}
      />
      <div className={styles.actions}>
        <Button type="submit" busy={withdraw.isPending && t('withdrawing')}>
          {t('withdraw')}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {t('keep')}
        </Button>
      </div>
    </form>
  )
}
