import type { ReactNode } from 'react'
import { Chart } from './chart.tsx'
import type { Twin } from './data-twin.tsx'
import styles from './funnel.module.css'

export type FunnelStep = {
  term: string
  value: number
  /** Why it is less than the step before. */
  loss?: ReactNode
  /** Colour of what was lost: set aside, wrong, undecided, or already known. */
  lossKind?: 'aside' | 'wrong' | 'doubt' | 'same'
}

type FunnelProps = {
  /** The sentence that the drawing says. */
  label: string
  steps: FunnelStep[]
  format: (value: number) => string
  twin?: Twin | undefined
}

/** Bars that shrink, each loss coloured and explained beneath; the last bar is what remains. */
export function Funnel({ label, steps, format, twin }: FunnelProps) {
  const most = Math.max(1, steps[0]?.value ?? 1)
  const share = (value: number) => `${(value / most) * 100}%`
  return (
    <Chart twin={twin}>
      <ol className={styles.funnel} aria-label={label}>
        {steps.map((step, at) => {
          const lost = Math.max(0, (steps[at - 1]?.value ?? step.value) - step.value)
          return (
            <li key={step.term} className={styles.step}>
              <span className={styles.term}>{step.term}</span>
              <b className={styles.value}>{format(step.value)}</b>
              <span className={styles.bars} aria-hidden="true">
                <i className={styles.bar} style={{ width: share(step.value) }} />
                <i
                  className={styles.lost}
                  data-kind={step.lossKind ?? 'aside'}
                  style={{ width: share(lost) }}
                />
              </span>
              {step.loss && <span className={styles.loss}>{step.loss}</span>}
            </li>
          )
        })}
      </ol>
    </Chart>
  )
}
