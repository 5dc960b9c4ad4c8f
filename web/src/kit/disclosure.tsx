import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './disclosure.module.css'

type DisclosureProps = { summary: ReactNode; onOpen?: () => void; children: ReactNode }

/** More, in place, for the one who asks. */
export function Disclosure({ summary, onOpen, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary className={styles.summary}>
        <Icon name="right" size={11} />
        <span className={styles.words}>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
