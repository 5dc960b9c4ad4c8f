import { type ReactNode, useEffect, useRef } from 'react'
import styles from './error-summary.module.css'

type ErrorSummaryProps = {
  title: ReactNode
  /** Each fault with the id of the control it speaks of. */
  faults: { id: string; text: ReactNode }[]
}

/** All faults on top after a form was sent, each a way to its field; it takes the focus when it appears, so give it a new key per try. */
export function ErrorSummary({ title, faults }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const go = (id: string) => document.getElementById(id)?.focus()
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.title}>{title}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault.id}>
            <button type="button" className="link" onClick={() => go(fault.id)}>
              {fault.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
