import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import { Section } from '../kit/section.tsx'
import styles from './accounts-page.module.css'
import { type Account, State } from './accounts-table.tsx'
import { asAssignments, DutiesEditor, isComplete, newDuty } from './duties-editor.tsx'
import type { Handed } from './password-once.tsx'

type AccountPanelProps = { account: Account; onClose: () => void; onReset: (handed: Handed) => void }

/** What an admin can do to one account. Whether he may is the server's to say, in its own sentence. */
export function AccountPanel({ account, onClose, onReset }: AccountPanelProps) {
  const { t } = useTranslation('accounts')
  const me = useMe()
  return (
    <Section
      title={account.name}
      right={
        <Button kind="quiet" size="small" onClick={onClose}>
          {t('closePanel')}
        </Button>
      }
    >
      <div className={styles.panel}>
        <p>
          <State account={account} />
        </p>
        {account.id === me.id ? (
          <Note kind="info" title={t('yourself')} />
        ) : (
          <>
            <ChangeDuties account={account} />
            <Deeds account={account} onReset={onReset} />
          </>
        )}
      </div>
    </Section>
  )
}

function ChangeDuties({ account }: { account: Account }) {
  const { t } = useTranslation('accounts')
  const queries = useQueryClient()
  const [duties, setDuties] = useState(() =>
    account.assignments.map(({ role, area, areaName }) => newDuty({ code: area, name: areaName }, role)),
  )
  const [tried, setTried] = useState(false)
  const save = useMutation({
    mutationFn: () =>
      ask('PUT /accounts/:id/assignments', { id: account.id, assignments: asAssignments(duties) }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (duties.every(isComplete)) save.mutate()
  }
  return (
    <form onSubmit={send} noValidate>
      <DutiesEditor
        duties={duties}
        onDuties={(changed) => {
          save.reset()
          setDuties(changed)
        }}
        tried={tried}
      />
      <Refused error={save.error} />
      {save.isSuccess && <Note kind="ok" role="status" title={t('dutiesSaved')} />}
      <div className={styles.actions}>
        <Button type="submit" disabled={save.isPending}>
          {t('saveDuties')}
        </Button>
      </div>
    </form>
  )
}

type Deed = 'unlock' | 'disable' | 'enable'
const DONE = { unlock: 'unlocked', disable: 'disabled', enable: 'enabled' } as const

function Deeds({ account, onReset }: { account: Account; onReset: (handed: Handed) => void }) {
  const { t } = useTranslation('accounts')
  const format = useFormat()
  const queries = useQueryClient()
  const again = () => queries.invalidateQueries({ queryKey: ['accounts'] })
  const { id, name, username } = account
  const reset = useMutation({
    mutationFn: () => ask('POST /accounts/:id/reset', { id }),
    onSuccess: async ({ password }) => {
      await again()
      onReset({ why: 'passwordReset', name, username, password })
    },
  })
  const act = useMutation({
    mutationFn: async (deed: Deed) => {
      await ask(`POST /accounts/:id/${deed}`, { id })
      return deed
    },
    onSuccess: again,
  })
  const turn = account.disabled ? 'enable' : 'disable'
  return (
    <>
      <Refused error={reset.error ?? act.error} />
      {act.data && <Note kind="ok" role="status" title={t(DONE[act.data])} />}
      {account.lockedUntil && (
        <div className={styles.deed}>
          <p className="note-text">{t('unlockHint', { time: format.time(account.lockedUntil) })}</p>
          <Button kind="secondary" disabled={act.isPending} onClick={() => act.mutate('unlock')}>
            {t('unlock')}
          </Button>
        </div>
      )}
      <div className={styles.deed}>
        <p className="note-text">{t('resetHint')}</p>
        <Button kind="secondary" disabled={reset.isPending} onClick={() => reset.mutate()}>
          {t('resetPassword')}
        </Button>
      </div>
      <div className={styles.deed}>
        {turn === 'disable' && <p className="note-text">{t('disableHint')}</p>}
        <Button kind="secondary" disabled={act.isPending} onClick={() => act.mutate(turn)}>
          {t(turn)}
        </Button>
      </div>
    </>
  )
}
