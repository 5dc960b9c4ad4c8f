import { Chart } from './chart.tsx'
import type { Twin } from './data-twin.tsx'
import { CAPING } from './logo.tsx'
import styles from './pictogram.module.css'

type PictogramProps = {
  /** The sentence that the drawing says. */
  label: string
  /** How many of a hundred wear a hat. */
  covered: number
  ground?: 'paper' | 'ink'
  twin?: Twin | undefined
}

const ACROSS = 20
const STEP = { x: 28, y: 40 }

/** A hundred workers, those under shelter with a caping. */
export function Pictogram({ label, covered, ground = 'paper', twin }: PictogramProps) {
  const hats = Math.max(0, Math.min(100, Math.round(covered)))
  const size = `0 0 ${ACROSS * STEP.x - 2} ${(100 / ACROSS) * STEP.y - 10}`
  return (
    <Chart twin={twin}>
      <svg viewBox={size} role="img" aria-label={label} className={styles.pictogram} data-ground={ground}>
        {Array.from({ length: 100 }, (_, at) => (
          <g
            key={`worker-${at}`}
            transform={`translate(${(at % ACROSS) * STEP.x} ${Math.floor(at / ACROSS) * STEP.y})`}
            className={at < hats ? styles.under : styles.bare}
          >
            {at < hats && <path d={CAPING} className={styles.hat} />}
            <circle cx="13" cy="21" r="6.6" />
          </g>
        ))}
      </svg>
    </Chart>
  )
}
