import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

type SectionProps = {
  title: ReactNode
  /** Unit, download link or switch, at the right end of the heading's line. */
  right?: ReactNode
  level?: 2 | 3
  id?: string | undefined
  children: ReactNode
}

/** A part of a page: an ink rule, a finding as heading, and what bears it out. */
export function Section({ title, right, level = 2, id, children }: SectionProps) {
  const heading = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles.section} aria-labelledby={heading} id={id}>
      <header className={styles.header}>
        <Heading id={heading}>{title}</Heading>
        {right && <div className={styles.right}>{right}</div>}
      </header>
      {children}
    </section>
  )
}
