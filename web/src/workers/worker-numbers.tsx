import { useMutation } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { may, useMe } from '../app/session.tsx'
import { Button } from '../kit/button.tsx'
import { TextInput } from '../kit/text-input.tsx'
import type { Worker } from './register-queries.ts'
import styles from './worker-page.module.css'

const REASON_LETTERS = 10

const grouped = (digits: string): string => digits.replace(/(.{4})(?=.)/g, '$1 ')

/** NIK and family card, masked; in full for the one who says why, until closed. They are kept in no cache. */
export function WorkerNumbers({ worker }: { worker: Worker }) {
  const { t } = useTranslation('workers')
  const me = useMe()
  const field = useId()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [short, setShort] = useState(false)
  useEffect(() => {
    if (asking) document.getElementById(field)?.focus()
  }, [asking, field])
  const reveal = useMutation({
    mutationFn: () => ask('POST /workers/:kab/:id/reveal', { kab: worker.kab, id: worker.id, reason }),
    gcTime: 0,
    onSuccess: () => setAsking(false),
  })
  const open = reveal.data
  const hide = () => {
    reveal.reset()
    setReason('')
  }
  const rows: [string, string | null][] = [
    [t('nik'), open ? grouped(open.nik) : worker.nik],
    [t('kk'), open ? open.kk && grouped(open.kk) : worker.kk],
  ]
  return (
    <>
      <dl className={styles.data}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className={open ? styles.number : styles.masked}>
              {value ?? <span className="muted">{t('notStated')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.reveal}>
        {open && (
          <p role="status" className={styles.actions}>
            <span className="note-text">{t('revealed')}</span>
            <Button kind="secondary" size="small" onClick={hide}>
              {t('hide')}
            </Button>
          </p>
        )}
        {!open && !asking && may(me, 'nik.reveal', worker.desa) && (
          <div>
            <Button kind="secondary" size="small" onClick={() => setAsking(true)}>
              {t('reveal')}
            </Button>
          </div>
        )}
        {!open && asking && (
          <form
            className={styles.reveal}
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              const tooShort = reason.trim().length < REASON_LETTERS
              setShort(tooShort)
              if (tooShort) document.getElementById(field)?.focus()
              else reveal.mutate()
            }}
          >
            <TextInput
              id={field}
              label={t('revealWhy')}
              hint={t('revealHint')}
              autoComplete="off"
              maxLength={300}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              message={short && reason.trim().length < REASON_LETTERS ? t('revealShort') : undefined}
            />
            <Refused error={reveal.error} />
            <div className={styles.actions}>
              <Button type="submit" busy={reveal.isPending && t('revealing')}>
                {t('revealNow')}
              </Button>
              <Button kind="quiet" onClick={() => setAsking(false)}>
                {t('mendClose')}
              </Button>
            </div>
          </form>
        )}
      </div>
    </>
  )
}
