import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import { PasswordInput } from '../kit/password-input.tsx'
import { Section } from '../kit/section.tsx'
import { isLongEnough } from './account-words.ts'
import styles from './own-account-page.module.css'

const NOTHING = { old: '', new: '' }

export function ChangePassword({ username }: { username: string }) {
  const { t } = useTranslation('accounts')
  const queries = useQueryClient()
  const [typed, setTyped] = useState(NOTHING)
  const [tried, setTried] = useState(false)
  const change = useMutation({
    mutationFn: () => ask('POST /me/password', typed),
    onSuccess: async () => {
      setTyped(NOTHING)
      setTried(false)
      await queries.invalidateQueries({ queryKey: ['sessions'] })
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (typed.old !== '' && isLongEnough(typed.new)) change.mutate()
  }
  const words = { showWord: t('show'), hideWord: t('hide') }
  return (
    <Section title={t('changePassword')}>
      <form className={styles.fields} onSubmit={send} noValidate>
        {change.isSuccess && (
          <Note kind="ok" role="status" title={t('passwordChanged')}>
            <p>{t('passwordChangedBody')}</p>
          </Note>
        )}
        <Refused error={change.error} />
        <input type="hidden" name="username" autoComplete="username" value={username} />
        <PasswordInput
          {...words}
          label={t('oldPassword')}
          value={typed.old}
          onChange={(event) => setTyped({ ...typed, old: event.target.value })}
          message={tried && typed.old === '' && t('faultPassword')}
        />
        <PasswordInput
          {...words}
          label={t('newPassword')}
          hint={t('newPasswordHint')}
          autoComplete="new-password"
          value={typed.new}
          onChange={(event) => setTyped({ ...typed, new: event.target.value })}
          message={tried && !isLongEnough(typed.new) && t('faultPasswordShort')}
        />
        <div className={styles.actions}>
          <Button type="submit" busy={change.isPending && t('changingPassword')}>
            {t('changePassword')}
          </Button>
        </div>
        <p className="note-text">{t('otherDevicesEnd')}</p>
      </form>
    </Section>
  )
}
