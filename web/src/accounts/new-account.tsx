import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { PickedArea } from '../app/area-field.tsx'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { Button } from '../kit/button.tsx'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { Section } from '../kit/section.tsx'
import { TextInput } from '../kit/text-input.tsx'
import { isEmail, isUsername } from './account-words.ts'
import styles from './accounts-page.module.css'
import { asAssignments, DutiesEditor, isComplete, newDuty } from './duties-editor.tsx'
import type { Handed } from './password-once.tsx'

type NewAccountProps = { area: PickedArea; onClose: () => void; onOpened: (handed: Handed) => void }

export function NewAccount({ area, onClose, onOpened }: NewAccountProps) {
  const { t } = useTranslation('accounts')
  const { t: app } = useTranslation()
  const queries = useQueryClient()
  const [typed, setTyped] = useState({ name: '', username: '', office: '', email: '' })
  const [duties, setDuties] = useState(() => [newDuty(area)])
  const [tries, setTries] = useState(0)
  const open = useMutation({
    mutationFn: () =>
      ask('POST /accounts', {
        name: typed.name,
        username: typed.username,
        office: typed.office || null,
        email: typed.email || null,
        assignments: asAssignments(duties),
      }),
    onSuccess: async ({ password }) => {
      await queries.invalidateQueries({ queryKey: ['accounts'] })
      onOpened({ why: 'accountOpened', name: typed.name, username: typed.username, password })
    },
  })
  const wrong = {
    'akun-nama': typed.name.trim() === '' ? t('faultName') : '',
    'akun-pengguna': isUsername(typed.username) ? '' : t('faultUsername'),
    'akun-surel': typed.email === '' || isEmail(typed.email) ? '' : t('faultEmail'),
  }
  const faults = Object.entries(wrong).flatMap(([id, text]) => (text ? [{ id, text }] : []))
  const told = (id: keyof typeof wrong) => tries > 0 && wrong[id]
  const set = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTries(tries + 1)
    if (faults.length === 0 && duties.every(isComplete)) open.mutate()
  }
  return (
    <Section
      title={t('addPerson')}
      right={
        <Button kind="quiet" size="small" onClick={onClose}>
          {t('closePanel')}
        </Button>
      }
    >
      <div className={styles.panel}>
        <form onSubmit={send} noValidate>
          {tries > 0 && faults.length > 0 && <ErrorSummary key={tries} title={t('faults')} faults={faults} />}
          <TextInput
            id="akun-nama"
            label={t('fullName')}
            value={typed.name}
            onChange={(event) => set({ name: event.target.value })}
            message={told('akun-nama')}
          />
          <TextInput
            id="akun-pengguna"
            label={t('username')}
            hint={t('usernameHint')}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            value={typed.username}
            onChange={(event) => set({ username: event.target.value.toLowerCase() })}
            message={told('akun-pengguna')}
          />
          <TextInput
            label={t('office')}
            optional={app('optional')}
            value={typed.office}
            onChange={(event) => set({ office: event.target.value })}
          />
          <TextInput
            id="akun-surel"
            label={t('email')}
            optional={app('optional')}
            type="email"
            autoComplete="off"
            value={typed.email}
            onChange={(event) => set({ email: event.target.value })}
            message={told('akun-surel')}
          />
          <DutiesEditor duties={duties} onDuties={setDuties} tried={tries > 0} />
          <Refused error={open.error} />
          <div className={styles.actions}>
            <Button type="submit" busy={open.isPending && t('opening')}>
              {t('openAccount')}
            </Button>
          </div>
        </form>
      </div>
    </Section>
  )
}
