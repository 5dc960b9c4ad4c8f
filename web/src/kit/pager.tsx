import styles from './pager.module.css'
import { buttonClass } from './button.tsx'

type PagerProps = {
  label: string
  /** Counted from 1. */
  page: number
  pages: number
  /** Which rows of how many, in words. */
  position: string
  previousWord: string
  nextWord: string
  onPage: (page: number) => void
  all?: { text: string; onClick: () => void } | undefined
}

export function Pager({ label, page, pages, position, previousWord, nextWord, onPage, all }: PagerProps) {
  const look = buttonClass({ kind: 'secondary', size: 'small' })
  return (
    <nav className={styles.pager} aria-label={label}>
      <p className={styles.position} aria-live="polite">
        {position}
      </p>
      <button type="button" className={look} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {previousWord}
      </button>
      <button type="button" className={look} disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {nextWord}
      </button>
      {all && (
        <button
          type="button"
          className={buttonClass({ kind: 'quiet', size: 'small' })}
          onClick={() => all.onClick()}
        >
          {all.text}
        </button>
      )}
    </nav>
  )
}
