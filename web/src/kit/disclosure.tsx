import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './disclosure.module.css'

/** More, in place, for the one who asks. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>
        <Icon name="right" size={11} />
        <span className={styles.words}>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
