import type { ReactNode } from 'react'
import styles from './facts.module.css'
import { SourceLink } from './provenance.tsx'

export type Fact = {
  term: string
  value: string
  /** Unit, date or status beneath the figure. */
  note?: ReactNode
  tone?: 'bad' | 'ok' | undefined
  /** Opens the panel that says where the figure comes from; the words are said after it to readers of the screen. */
  source?: { panel: string; open: boolean; onToggle: () => void; words: string } | undefined
}

/** Two to six figures in a row, each with its unit. */
export function Facts({ items }: { items: Fact[] }) {
  return (
    <dl className={styles.facts}>
      {items.map((fact) => (
        <div key={fact.term} className={styles.fact}>
          <dt>{fact.term}</dt>
          <dd className={styles.value} data-tone={fact.tone}>
            <Value fact={fact} />
          </dd>
          {fact.note && <dd className={styles.note}>{fact.note}</dd>}
        </div>
      ))}
    </dl>
  )
}

function Value({ fact: { value, source } }: { fact: Fact }) {
  if (!source) return <>{value}</>
  return (
    <SourceLink panel={source.panel} open={source.open} onToggle={source.onToggle}>
      {value}
      <span className="visually-hidden"> {source.words}</span>
    </SourceLink>
  )
}
