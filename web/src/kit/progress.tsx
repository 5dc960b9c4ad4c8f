import { type ReactNode, useId } from 'react'
import styles from './progress.module.css'

type ProgressProps = {
  title: ReactNode
  done: number
  /** null while nobody knows how long it is. */
  total: number | null
  /** What is done, what is left, and that one may leave. */
  words: string
  cancel?: { text: string; note?: string; onCancel: () => void } | undefined
}

/** Long work that may be watched, left or stopped. */
export function Progress({ title, done, total, words, cancel }: ProgressProps) {
  const id = useId()
  return (
    <div>
      <p className={styles.title} id={id}>
        {title}
      </p>
      <progress
        className={styles.track}
        aria-labelledby={id}
        aria-valuetext={words}
        {...(total !== null && { value: Math.min(done, total), max: Math.max(1, total) })}
      />
      <p className={styles.words} aria-live="polite">
        {words}
      </p>
      {cancel && (
        <p className={styles.cancel}>
          <button type="button" className="link" onClick={() => cancel.onCancel()}>
            {cancel.text}
          </button>{' '}
          {cancel.note && <span className={styles.note}>{cancel.note}</span>}
        </p>
      )}
    </div>
  )
}
