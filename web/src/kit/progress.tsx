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
  const share = total ? Math.min(1, done / total) : 0
  return (
    <div>
      <p className={styles.title} id={id}>
        {title}
      </p>
      <div
        role="progressbar"
        className={styles.track}
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={total ?? undefined}
        aria-valuenow={total ? done : undefined}
        aria-valuetext={words}
        data-unknown={total === null}
      >
        <i className={styles.bar} style={{ width: `${share * 100}%` }} />
      </div>
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
