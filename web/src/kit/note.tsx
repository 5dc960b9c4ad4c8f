import type { ReactNode } from 'react'
import styles from './note.module.css'

export type NoteProps = {
  kind: 'info' | 'ok' | 'warn' | 'bad'
  title?: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** 'alert' for what has just failed, 'status' for what has just been done; none for what was there at once. */
  role?: 'alert' | 'status' | undefined
}

/** A filled ground with a bar: blue explains, green is safe, yellow asks for attention, red is wrong or lost. */
export function Note({ kind, title, children, actions, role }: NoteProps) {
  return (
    <div className={styles.note} data-kind={kind} role={role}>
      {title && <p className={styles.title}>{title}</p>}
      {children && <div className={styles.body}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
