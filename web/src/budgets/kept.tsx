import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { ask } from '../app/ask.ts'
import { dayOfMoment } from '../app/moment.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { TextInput } from '../kit/text-input.tsx'
import styles from './funds.module.css'

export type KeptRow = {
  id: string
  source: string
  day: string
  file: string | null
  fileRow: number | null
  createdAt: string
  createdBy: string
  withdrawnAt: string | null
  withdrawnBy: string | null
  withdrawnReason: string | null
}

/** A value of a statement, struck through where that was withdrawn. */
export function Stated({ row, children }: { row: KeptRow; children: ReactNode }) {
  return row.withdrawnAt === null ? <span>{children}</span> : <s className={styles.gone}>{children}</s>
}

/** The paper a statement stands on, who wrote it down, and who took it back and why. */
export function Paper({ row }: { row: KeptRow }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const when = (iso: string) => format.dayShort(dayOfMoment(iso))
  return (
    <>
      <Stated row={row}>{row.source}</Stated>
      <span className={styles.under}>
        {format.dayShort(row.day)}. {t('recordedBy', { name: row.createdBy, day: when(row.createdAt) })}
        {row.file !== null && (
          <>
            {', '}
            <Link
              to="/dana/$tahun"
              from="/dana/$tahun"
              search={({ w }) => ({ w, berkas: row.file ?? undefined })}
            >
              {t('fromFile', { row: row.fileRow ?? '' })}
            </Link>
          </>
        )}
      </span>
      {row.withdrawnAt !== null && (
        <span className={styles.withdrawn}>
          {t('withdrawnBy', {
            name: row.withdrawnBy ?? '',
            day: when(row.withdrawnAt),
            reason: row.withdrawnReason ?? '',
          })}
        </span>
      )}
    </>
  )
}

export type Withdrawing = { of: 'ceilings' | 'entries'; id: string; what: string; value: string }

/** Asks for the reason and takes a ceiling or an entry back. */
export function WithdrawForm({ of, id, what, value, onDone }: Withdrawing & { onDone: () => void }) {
  const { t } = useTranslation('funds')
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: (reason: string) => ask(`POST /${of}/:id/withdraw`, { id, reason }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      onDone()
    },
  })
  return (
    <ReasonForm
      title={t('withdrawTitle', { what, value })}
      act={t('withdrawOf', { what })}
      error={withdraw.error}
      busy={withdraw.isPending}
      onReason={withdraw.mutate}
      onKeep={onDone}
    />
  )
}

type ReasonFormProps = {
  title: string
  body?: string
  act: string
  error: Error | null
  busy: boolean
  onReason: (reason: string) => void
  onKeep?: () => void
}

/** A deed that has to say why. */
export function ReasonForm({ title, body, act, error, busy, onReason, onKeep }: ReasonFormProps) {
  const { t } = useTranslation('funds')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const asked = onKeep !== undefined
  useEffect(() => {
    if (asked) form.current?.querySelector('input')?.focus()
  }, [asked])
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim().length > 1) onReason(reason.trim())
  }
  return (
    <form
      ref={form}
      className={asked ? `${styles.form} ${styles.withdraw}` : styles.form}
      onSubmit={send}
      noValidate
    >
      <h3>{title}</h3>
      {body && <p className="note-text">{body}</p>}
      <Refused error={error} />
      <TextInput
        label={t('reason')}
        hint={asked ? t('reasonHint') : undefined}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        message={tried && reason.trim().length < 2 && t('fault.reason')}
      />
      <div className={styles.actions}>
        <Button type="submit" kind={asked ? 'primary' : 'secondary'} disabled={busy}>
          {act}
        </Button>
        {onKeep && (
          <Button kind="quiet" onClick={onKeep}>
            {t('keep')}
          </Button>
        )}
      </div>
    </form>
  )
}
