import { type ReactNode, useId, useMemo } from 'react'
import type { Fill } from './classes.ts'
import styles from './chart.module.css'
import { DataTwin, type Twin } from './data-twin.tsx'
import { keepTwin } from './tables-in.ts'

type ChartProps = { twin?: Twin | undefined; note?: ReactNode; children: ReactNode }

/** What every drawing stands in: the drawing, a word on how to read it, and its figures as a table. */
export function Chart({ twin, note, children }: ChartProps) {
  return (
    <figure className={styles.chart} ref={(drawing) => keepTwin(drawing, twin)}>
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

/** The sign of people who are counted but have no whole to be a part of. */
export function Dots({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" fill="#fff" />
      <circle cx="3" cy="3" r="1.3" fill="#5a667d" />
    </pattern>
  )
}

export type Patterns = { unknown: string; unmeasured: string }

/** Names for the patterns of one drawing, so that two on a page do not share them. */
export const usePatterns = (): Patterns => {
  const id = useId()
  return useMemo(() => ({ unknown: `${id}-unknown`, unmeasured: `${id}-unmeasured` }), [id])
}

export function ChartPatterns({ unknown, unmeasured }: Patterns) {
  return (
    <>
      <Hatch id={unknown} color="#9aa3b3" ground="#fff" />
      <Dots id={unmeasured} />
    </>
  )
}

/** The colour of a class or the pattern of what has none. */
export const paintOf = (fill: Fill, patterns: Patterns): string =>
  typeof fill === 'number' ? `var(--peta-${fill})` : `url(#${patterns[fill]})`
