import type { ReactNode } from 'react'
import styles from './chart.module.css'
import { DataTwin, type Twin } from './data-twin.tsx'

type ChartProps = { twin?: Twin | undefined; note?: ReactNode; children: ReactNode }

/** What every drawing stands in: the drawing, a word on how to read it, and its figures as a table. */
export function Chart({ twin, note, children }: ChartProps) {
  return (
    <figure className={styles.chart}>
      {children}
      {note && <figcaption className={styles.note}>{note}</figcaption>}
      {twin && (
        <div className={styles.twin}>
          <DataTwin twin={twin} />
        </div>
      )}
    </figure>
  )
}

/** The hatch that means "not there": a gap to close or a figure nobody has. */
export function Hatch({ id, color, ground }: { id: string; color: string; ground: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill={ground} />
      <rect width="2.4" height="6" fill={color} />
    </pattern>
  )
}
