import type { ReactNode } from 'react'
import styles from './crumbs.module.css'

/** The way up; each item is a ready link, the last is where one stands. */
export function Crumbs({ label, items }: { label: string; items: { key: string; link: ReactNode }[] }) {
  return (
    <nav aria-label={label}>
      <ol className={styles.crumbs}>
        {items.map((item) => (
          <li key={item.key}>{item.link}</li>
        ))}
      </ol>
    </nav>
  )
}
