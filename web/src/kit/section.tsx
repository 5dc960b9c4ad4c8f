import { createContext, type ReactNode, useId } from 'react'
import styles from './section.module.css'

type SectionProps = {
  title: ReactNode
  /** Unit or switch, at the right end of the heading's line. */
  right?: ReactNode
  /** The way to take this part away as a file. */
  take?: ReactNode
  level?: 2 | 3
  id?: string | undefined
  children: ReactNode
}

/** The id of the heading that a control in this part is about. */
export const HeadingOfPart = createContext<string | undefined>(undefined)

/** A part of a page: an ink rule, a finding as heading, and what bears it out. */
export function Section({ title, right, take, level = 2, id, children }: SectionProps) {
  const heading = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles.section} aria-labelledby={heading} id={id}>
      <header className={styles.header}>
        <Heading id={heading}>{title}</Heading>
        {right && <div className={styles.right}>{right}</div>}
        {take && (
          <div className={styles.take}>
            <HeadingOfPart value={heading}>{take}</HeadingOfPart>
          </div>
        )}
      </header>
      {children}
    </section>
  )
}
