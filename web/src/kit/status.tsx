import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import styles from './status.module.css'

export type StatusKind = 'ok' | 'warn' | 'bad' | 'off' | 'info' | 'due'

const ICONS: Record<StatusKind, IconName> = {
  ok: 'done',
  warn: 'attention',
  bad: 'wrong',
  off: 'off',
  info: 'open',
  due: 'due',
}

/** Shape, word and colour together, so that none of the three has to be seen. */
export function Status({ kind, children }: { kind: StatusKind; children: ReactNode }) {
  return (
    <span className={styles.status} data-kind={kind}>
      <Icon name={ICONS[kind]} />
      <span>{children}</span>
    </span>
  )
}
