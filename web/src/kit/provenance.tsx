import type { ReactNode } from 'react'
import styles from './provenance.module.css'

type SourceLinkProps = { panel: string; open: boolean; onToggle: () => void; children: ReactNode }

/** The question beside a figure; `panel` is the id of the Provenance that answers it. */
export function SourceLink({ panel, open, onToggle, children }: SourceLinkProps) {
  return (
    <button
      type="button"
      className="link"
      id={`${panel}-asked`}
      aria-expanded={open}
      aria-controls={open ? panel : undefined}
      onClick={onToggle}
    >
      {children}
    </button>
  )
}

type ProvenanceProps = {
  id: string
  title: ReactNode
  closeWord: string
  onClose: () => void
  rows: { term: string; words: ReactNode }[]
  /** Other counts of the same thing that go about, each with its name. */
  others?: { term: string; items: { name: string; value: string }[] } | undefined
}

/** Definition, sources and date of a figure, opened in place beneath it so that the figure stays in view. */
export function Provenance({ id, title, closeWord, onClose, rows, others }: ProvenanceProps) {
  const close = () => {
    onClose()
    document.getElementById(`${id}-asked`)?.focus()
  }
  return (
    <section id={id} className={styles.panel} aria-labelledby={`${id}-title`}>
      <header className={styles.header}>
        <h2 id={`${id}-title`} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={`link ${styles.close}`} onClick={close}>
          {closeWord}
        </button>
      </header>
      <dl className={styles.rows}>
        {rows.map((row) => (
          <div key={row.term}>
            <dt>{row.term}</dt>
            <dd>{row.words}</dd>
          </div>
        ))}
      </dl>
      {others && (
        <div className={styles.others}>
          <p>{others.term}</p>
          <ul>
            {others.items.map((item) => (
              <li key={item.name}>
                {item.name} <b>{item.value}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
