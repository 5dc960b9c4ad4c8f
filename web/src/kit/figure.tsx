import type { ReactNode } from 'react'
import styles from './figure.module.css'

type FigureProps = {
  /** What is measured, where and when: the page's h1. */
  heading: ReactNode
  value: string
  /** The sentence that reads the figure aloud. */
  sentence: ReactNode
  /** Definition and the way to the source. */
  note?: ReactNode
  level?: 1 | 2
}

/** The one figure a page is about, with its unit, its sentence and its source. */
export function Figure({ heading, value, sentence, note, level = 1 }: FigureProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div>
      <Heading className={styles.heading}>{heading}</Heading>
      <div className={styles.line}>
        <p className={styles.value}>{value}</p>
        <div className={styles.words}>
          <p className={styles.sentence}>{sentence}</p>
          {note && <p className={styles.note}>{note}</p>}
        </div>
      </div>
    </div>
  )
}
