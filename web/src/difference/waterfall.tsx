import type { ReactNode } from 'react'
import { Chart } from '../kit/chart.tsx'
import type { Twin } from '../kit/data-twin.tsx'
import styles from './waterfall.module.css'

/** A count that stands, or a group on the way from one count to the next. */
export type FallRow = {
  key: string
  term: string
  /** In place of the term, where it leads somewhere. */
  shown?: ReactNode
  value: string
} & ({ at: number } | { from: number; to: number })

type WaterfallProps = {
  /** The sentence that the drawing says. */
  label: string
  rows: FallRow[]
  note?: string | undefined
  twin: Twin
}

/**
 * The way from one count to another: a bar for each group that came or went, hung where the ones before it ended. Only the
 * groups are bars, so the drawing may begin near the least count and still be true.
 */
export function Waterfall({ label, rows, note, twin }: WaterfallProps) {
  const marks = rows.map((row) => ('at' in row ? row.at : row.to))
  const [low, high] = [Math.min(...marks), Math.max(...marks)]
  const place = (count: number) => `${((count - low) / (high - low || 1)) * 100}%`
  return (
    <Chart twin={twin} note={note}>
      <ol className={styles.fall} aria-label={label}>
        {rows.map((row) => (
          <li key={row.key} className={'at' in row ? `${styles.step} ${styles.total}` : styles.step}>
            <span className={styles.term}>{row.shown ?? row.term}</span>
            <b className={styles.value} data-way={'to' in row && row.to < row.from ? 'out' : 'in'}>
              {row.value}
            </b>
            <span className={styles.lane} aria-hidden="true">
              {'at' in row ? (
                <i className={styles.tick} style={{ left: place(row.at) }} />
              ) : (
                <i
                  className={styles.bar}
                  data-way={row.to < row.from ? 'out' : 'in'}
                  style={{
                    left: place(Math.min(row.from, row.to)),
                    width: `calc(${place(low + Math.abs(row.to - row.from))} + 1px)`,
                  }}
                />
              )}
            </span>
          </li>
        ))}
      </ol>
    </Chart>
  )
}
