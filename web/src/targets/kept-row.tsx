import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { dayOfMoment } from '../app/moment.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { TextInput } from '../kit/text-input.tsx'
import { stands } from './findings.ts'
import styles from './targets-page.module.css'

export type KeptRow = {
  id: string
  source: string
  day: string
  file?: string | null
  fileRow?: number | null
  createdAt: string
  createdBy: string
  withdrawnAt: string | null
  withdrawnBy: string | null
  withdrawnReason: string | null
}

/** A figure of a row, struck through where the row was withdrawn. */
export function Figure({ row, children }: { row: KeptRow; children: ReactNode }) {
  return stands(row) ? <span>{children}</span> : <s className={styles.gone}>{children}</s>
}

/** Where a row comes from, who wrote it down, and who took it back and why. */
export function Kept({ row, heading }: { row: KeptRow; heading: string }) {
  const { t } = useTranslation('targets')
  const format = useFormat()
  const when = (iso: string) => format.dayShort(dayOfMoment(iso))
  return (
    <>
      <Figure row={row}>{heading}</Figure>
      <span className={styles.source}>
        {heading === row.source ? '' : `${row.source}, `}
        {format.dayShort(row.day)}. {t('recorded')}{' '}
        {t('recordedBy', { name: row.createdBy, day: when(row.createdAt) })}
        {row.file && (
          <>
            {', '}
            <Link to="/target" search={(before) => ({ ...before, berkas: row.file ?? undefined })}>
              {t('fromFile', { row: row.fileRow ?? '' })}
            </Link>
          </>
        )}
      </span>
      {row.withdrawnAt && (
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

/** Which row is about to be withdrawn; the question stands beneath the table, not over it. */
export const useWithdrawal = <Row extends KeptRow>() => {
  const [row, begin] = useState<Row | null>(null)
  return { row, begin: (chosen: Row) => begin(chosen), end: () => begin(null) }
}

type WithdrawButtonProps = { row: KeptRow; what: string; onWithdraw: () => void }

export function WithdrawButton({ row, what, onWithdraw }: WithdrawButtonProps) {
  const { t } = useTranslation('targets')
  if (!stands(row)) return null
  return (
    <Button kind="quiet" size="small" aria-label={t('withdrawOf', { what })} onClick={onWithdraw}>
      {t('withdraw')}
    </Button>
  )
}

type WithdrawFormProps = {
  figure: 'targets' | 'denominators' | 'floors'
  row: KeptRow
  what: string
  value: string
  onDone: () => void
}

export function WithdrawForm({ figure, row, what, value, onDone }: WithdrawFormProps) {
  const { t } = useTranslation('targets')
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const withdraw = useMutation({
    mutationFn: () => ask(`POST /${figure}/:id/withdraw`, { id: row.id, reason: reason.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      onDone()
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim().length > 1) withdraw.mutate()
  }
  return (
    <form ref={form} className={`${styles.form} ${styles.withdraw}`} onSubmit={send} noValidate>
      <h3>{t('withdrawTitle', { what, value })}</h3>
      <Refused error={withdraw.error} />
      <TextInput
        label={t('reason')}
        hint={t('reasonHint')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        message={tried && reason.trim().length < 2 && t('faultReason')}
      />
      <div className={styles.actions}>
        <Button type="submit" disabled={withdraw.isPending}>
          {t('withdrawOf', { what })}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('keep')}
        </Button>
      </div>
    </form>
  )
}
