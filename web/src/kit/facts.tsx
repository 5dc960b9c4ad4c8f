import type { ReactNode } from 'react'
import styles from './facts.module.css'

export type Fact = {
  term: string
  value: string
  /** Unit, date or status beneath the figure. */
  note?: ReactNode
  tone?: 'bad' | 'ok' | undefined
}

/** Two to six figures in a row, each with its unit. */
export function Facts({ items }: { items: Fact[] }) {
  return (
    <dl className={styles.facts}>
      {items.map((fact) => (
        <div key={fact.term} className={styles.fact}>
          <dt>{fact.term}</dt>
          <dd className={styles.value} data-tone={fact.tone}>
            {fact.value}
          </dd>
          {fact.note && <dd className={styles.note}>{fact.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
