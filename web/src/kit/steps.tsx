import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './steps.module.css'

export type StepState = 'done' | 'current' | 'ahead'

type StepsProps = {
  label: string
  steps: { key: string; title: ReactNode; note?: ReactNode; state: StepState }[]
  /** The state of a step for those who do not see its mark. */
  stateWords: Record<StepState, string>
}

export function Steps({ label, steps, stateWords }: StepsProps) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, at) => (
        <li
          key={step.key}
          className={styles.step}
          data-state={step.state}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className={styles.mark} aria-hidden="true">
            {step.state === 'done' ? <Icon name="done" size={12} /> : at + 1}
          </span>
          <div>
            <p className={styles.title}>
              {step.title}
              <span className="visually-hidden"> {stateWords[step.state]}</span>
            </p>
            {step.note && <p className={styles.note}>{step.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
