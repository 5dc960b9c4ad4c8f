import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import styles from './accounts-page.module.css'

export type Handed = {
  why: 'accountOpened' | 'passwordReset'
  name: string
  username: string
  password: string
}

/** A password that no page will show again; it stays until it is put away. */
export function PasswordOnce({ handed, onClose }: { handed: Handed; onClose: () => void }) {
  const { t } = useTranslation('accounts')
  const [copied, setCopied] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const { name, username, password } = handed
  return (
    <div ref={box} tabIndex={-1}>
      <Note
        kind="warn"
        role="status"
        title={t(handed.why, { name })}
        actions={
          <Button kind="secondary" size="small" onClick={onClose}>
            {t('closePanel')}
          </Button>
        }
      >
        <p className={styles.password}>
          <span>
            {t('username')} <b>{username}</b>, {t('temporaryPassword').toLowerCase()}
          </span>
          <code>{password}</code>
          <Button
            kind="secondary"
            size="small"
            onClick={() => void navigator.clipboard?.writeText(password).then(() => setCopied(true))}
          >
            {copied ? t('copied') : t('copy')}
          </Button>
        </p>
        <p>
          {t('shownOnce', { name })} {t('askToChange')}
        </p>
      </Note>
    </div>
  )
}
