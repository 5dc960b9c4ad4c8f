import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { PickedArea } from '../app/area-field.tsx'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { PasswordInput } from '../kit/password-input.tsx'
import { TextInput } from '../kit/text-input.tsx'
import styles from './first-run-page.module.css'
import { isLongEnough, isUsername } from './account-words.ts'

type FirstAdminProps = { area: PickedArea; onBack: () => void; onDone: () => void }

export function FirstAdmin({ area, onBack, onDone }: FirstAdminProps) {
  const { t } = useTranslation('accounts')
  const format = useFormat()
  const [typed, setTyped] = useState({ name: '', username: '', password: '' })
  const [tries, setTries] = useState(0)
  const begin = useMutation({
    mutationFn: () => ask('POST /first-run', { area: area.code, ...typed }),
    onSuccess: onDone,
  })
  const wrong = {
    name: typed.name.trim() === '' ? t('faultName') : '',
    username: isUsername(typed.username) ? '' : t('faultUsername'),
    password: isLongEnough(typed.password) ? '' : t('faultPasswordShort'),
  }
  const faults = Object.entries(wrong)
    .filter(([, text]) => text !== '')
    .map(([id, text]) => ({ id, text }))
  const told = tries > 0 ? wrong : { name: '', username: '', password: '' }
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTries(tries + 1)
    if (faults.length === 0) begin.mutate()
  }
  const set = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part })
  return (
    <>
      <div>
        <h1>{t('whoAdmin', { area: format.area(area.code, area.name) })}</h1>
        <p className={styles.lead}>{t('whoAdminLead')}</p>
      </div>
      <form onSubmit={send} noValidate className={styles.fields}>
        {tries > 0 && faults.length > 0 && <ErrorSummary key={tries} title={t('faults')} faults={faults} />}
        <Refused error={begin.error} />
        <TextInput
          id="name"
          label={t('fullName')}
          autoComplete="name"
          value={typed.name}
          onChange={(event) => set({ name: event.target.value })}
          message={told.name}
        />
        <TextInput
          id="username"
          label={t('username')}
          hint={t('usernameHint')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={typed.username}
          onChange={(event) => set({ username: event.target.value.toLowerCase() })}
          message={told.username}
        />
        <PasswordInput
          id="password"
          label={t('password')}
          hint={t('newPasswordHint')}
          autoComplete="new-password"
          showWord={t('show')}
          hideWord={t('hide')}
          value={typed.password}
          onChange={(event) => set({ password: event.target.value })}
          message={told.password}
        />
        <div className={styles.actions}>
          <Button type="submit" size="large" busy={begin.isPending && t('makingAdmin')}>
            {t('makeAdmin')}
          </Button>
          <Button kind="quiet" onClick={onBack}>
            {t('changeArea')}
          </Button>
        </div>
      </form>
    </>
  )
}
