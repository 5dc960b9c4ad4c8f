import type { ReactNode } from 'react'
import styles from './list-head.module.css'

type ListHeadProps = {
  /** The way back to all lists. */
  up: ReactNode
  title: ReactNode
  /** Where it came from, and whether anything is kept. */
  about?: ReactNode
  actions?: ReactNode
}

/** Title of one list, with what can be done with it. */
export function ListHead({ up, title, about, actions }: ListHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.up}>{up}</p>
        <h1 className={styles.title}>{title}</h1>
        {about && <p className={styles.about}>{about}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
