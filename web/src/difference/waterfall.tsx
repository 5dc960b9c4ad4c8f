import { Chart } from '../kit/chart.tsx'
import type { Twin } from '../kit/data-twin.tsx'
import styles from './waterfall.module.css'

export type FallStep = { key: string; term: string; from: number; to: number; value: string }

type WaterfallProps = {
  /** The sentence that the drawing says. */
  label: string
  start: { term: string; value: string; at: number }
  end: { term: string; value: string; at: number }
  steps: FallStep[]
  note?: string | undefined
  twin: Twin
}

/**
 * The way from one count to another: a bar for each group that came or went, hung where the ones before it ended. Only the
 * groups are bars, so the drawing may begin near the least count and still be true.
 */
export function Waterfall({ label, start, end, steps, note, twin }: WaterfallProps) {
  const marks = [start.at, end.at, ...steps.map(({ to }) => to)]
  const [low, high] = [Math.min(...marks), Math.max(...marks)]
  const place = (count: number) => `${((count - low) / (high - low || 1)) * 100}%`
  return (
    <Chart twin={twin} note={note}>
      <ol className={styles.fall} aria-label={label}>
        <Total {...start} left={place(start.at)} />
        {steps.map(({ key, term, from, to, value }) => (
          <li key={key} className={styles.step}>
            <span className={styles.term}>{term}</span>
            <b className={styles.value} data-way={to < from ? 'out' : 'in'}>
              {value}
            </b>
            <span className={styles.lane} aria-hidden="true">
              <i
                className={styles.bar}
                data-way={to < from ? 'out' : 'in'}
                style={{
                  left: place(Math.min(from, to)),
                  width: `calc(${place(low + Math.abs(to - from))} + 1px)`,
                }}
              />
            </span>
          </li>
        ))}
        <Total {...end} left={place(end.at)} />
      </ol>
    </Chart>
  )
}

function Total({ term, value, left }: { term: string; value: string; left: string }) {
  return (
    <li className={`${styles.step} ${styles.total}`}>
      <span className={styles.term}>{term}</span>
      <b className={styles.value}>{value}</b>
      <span className={styles.lane} aria-hidden="true">
        <i className={styles.tick} style={{ left }} />
      </span>
    </li>
  )
}
