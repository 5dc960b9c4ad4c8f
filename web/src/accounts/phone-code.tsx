import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { sessionQuery } from '../app/session.tsx'
import { Button } from '../kit/button.tsx'
import { CodeInput } from '../kit/code-input.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Note } from '../kit/note.tsx'
import { PasswordInput } from '../kit/password-input.tsx'
import { Section } from '../kit/section.tsx'
import { Status } from '../kit/status.tsx'
import styles from './own-account-page.module.css'
import { QrCode } from './qr-code.tsx'

/** Six digits from the phone beside the password: set up by scanning, taken off with the password. */
export function PhoneCode({ on }: { on: boolean }) {
  const { t } = useTranslation('accounts')
  const [changed, setChanged] = useState(false)
  return (
    <Section
      title={t('phoneCode')}
      right={<Status kind={on ? 'ok' : 'off'}>{t(on ? 'phoneIsOn' : 'phoneIsOff')}</Status>}
    >
      <div className={styles.stack}>
        <p>{t(on ? 'phoneCodeOn' : 'phoneCodeWhy')}</p>
        {changed && <Note kind="ok" role="status" title={t(on ? 'phoneOn' : 'phoneOff')} />}
        {on ? <Remove onDone={() => setChanged(true)} /> : <SetUp onDone={() => setChanged(true)} />}
      </div>
    </Section>
  )
}

function SetUp({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('accounts')
  const queries = useQueryClient()
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const begin = useMutation({ mutationFn: () => ask('POST /me/totp', {}) })
  const confirm = useMutation({
    mutationFn: () => ask('POST /me/totp/confirm', { code }),
    onSuccess: async () => {
      onDone()
      await queries.invalidateQueries(sessionQuery)
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (code.length === 6) confirm.mutate()
  }
  if (!begin.data)
    return (
      <>
        <Refused error={begin.error} />
        <Button kind="secondary" disabled={begin.isPending} onClick={() => begin.mutate()}>
          {t('beginPhone')}
        </Button>
      </>
    )
  return (
    <div className={styles['set-up']}>
      <QrCode text={begin.data.uri} label={t('qrLabel')} />
      <form onSubmit={send} noValidate>
        <div>
          <p>
            <b>{t('scan')}</b>
          </p>
          <p className="note-text">{t('scanHint')}</p>
        </div>
        <div>
          <p className="note-text">{t('secretText')}</p>
          <p className={styles.secret}>{begin.data.secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
        </div>
        <CodeInput
          label={t('code')}
          value={code}
          onValue={setCode}
          message={(tried && code.length !== 6 && t('faultCode')) || confirm.error?.message}
        />
        <div className={styles.actions}>
          <Button type="submit" busy={confirm.isPending && t('signingIn')}>
            {t('confirmPhone')}
          </Button>
        </div>
      </form>
    </div>
  )
}

function Remove({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('accounts')
  const queries = useQueryClient()
  const [password, setPassword] = useState('')
  const remove = useMutation({
    mutationFn: () => ask('DELETE /me/totp', { password }),
    onSuccess: async () => {
      onDone()
      await queries.invalidateQueries(sessionQuery)
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (password !== '') remove.mutate()
  }
  return (
    <Disclosure summary={t('removePhone')}>
      <form className={styles.fields} onSubmit={send} noValidate>
        <PasswordInput
          label={t('password')}
          hint={t('removePhoneBody')}
          showWord={t('show')}
          hideWord={t('hide')}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          message={remove.error?.message}
        />
        <div className={styles.actions}>
          <Button kind="secondary" type="submit" busy={remove.isPending && t('signingIn')}>
            {t('removePhone')}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}
