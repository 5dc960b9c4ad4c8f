import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { ask, NoConnection, Refusal } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { sessionQuery } from '../app/session.tsx'
import { Button } from '../kit/button.tsx'
import { CodeInput } from '../kit/code-input.tsx'
import { Note } from '../kit/note.tsx'
import { PasswordInput } from '../kit/password-input.tsx'
import { TextInput } from '../kit/text-input.tsx'
import styles from './sign-in-page.module.css'

type Typed = { login: string; password: string; code: string }

const codeOf = (error: Error | null): string | null => (error instanceof Refusal ? error.code : null)

/** Name and password, then the phone's code when the account has one. */
export function SignInForm({ to }: { to: string }) {
  const { t } = useTranslation('accounts')
  const router = useRouter()
  const queries = useQueryClient()
  const [typed, setTyped] = useState<Typed>({ login: '', password: '', code: '' })
  const [needsCode, setNeedsCode] = useState(false)
  const [empty, setEmpty] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const signIn = useMutation({
    mutationFn: ({ login, password, code }: Typed) =>
      ask('POST /session', { login, password, ...(code && { code }) }),
    onSuccess: async () => {
      queries.clear()
      await queries.fetchQuery(sessionQuery)
      router.history.push(to)
    },
    onError: (error) => {
      if (codeOf(error) === 'session.code_needed') setNeedsCode(true)
      else setTyped((before) => ({ ...before, code: '' }))
    },
  })
  const asked = codeOf(signIn.error)
  useEffect(() => {
    if (needsCode) form.current?.querySelector<HTMLInputElement>('#kode')?.focus()
  }, [needsCode])
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  const send = (event: FormEvent) => {
    event.preventDefault()
    const missing = typed.login.trim() === '' || typed.password === ''
    setEmpty(missing)
    if (missing) return form.current?.querySelector<HTMLInputElement>('input:placeholder-shown')?.focus()
    signIn.mutate(typed)
  }
  const codeMessage = asked === 'session.code_wrong' ? signIn.error?.message : undefined
  return (
    <form ref={form} className={styles.fields} onSubmit={send} noValidate>
      <Answer error={signIn.error} />
      <TextInput
        label={t('username')}
        name="username"
        placeholder=" "
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={typed.login}
        onChange={(event) => set({ login: event.target.value })}
        message={empty && typed.login.trim() === '' && t('faultLogin')}
      />
      <PasswordInput
        label={t('password')}
        name="password"
        placeholder=" "
        showWord={t('show')}
        hideWord={t('hide')}
        value={typed.password}
        onChange={(event) => set({ password: event.target.value })}
        message={empty && typed.password === '' && t('faultPassword')}
      />
      {needsCode && (
        <CodeInput
          id="kode"
          label={t('code')}
          hint={t('codeHint')}
          value={typed.code}
          onValue={(code) => set({ code })}
          message={codeMessage}
        />
      )}
      <Button type="submit" size="large" busy={signIn.isPending && t('signingIn')}>
        {t('signIn')}
      </Button>
    </form>
  )
}

/** What the server said to the last try. A code that is asked for is no fault; a wrong one is told at its field. */
function Answer({ error }: { error: Error | null }) {
  const { t } = useTranslation('accounts')
  const { t: app } = useTranslation()
  const code = codeOf(error)
  if (!error || code === 'session.code_wrong') return null
  if (code === 'session.code_needed')
    return (
      <Note kind="ok" role="status" title={t('codeNext')}>
        <p>{error.message}</p>
      </Note>
    )
  if (error instanceof NoConnection)
    return (
      <Note kind="bad" role="alert" title={app('noConnection')}>
        <p>{app('noConnectionBody')}</p>
      </Note>
    )
  return (
    <Note kind="bad" role="alert" title={error.message}>
      {code === 'session.wrong' && <p>{t('forgot')}</p>}
    </Note>
  )
}
