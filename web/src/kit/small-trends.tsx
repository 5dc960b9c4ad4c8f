import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Chart } from './chart.tsx'
import { DataTwin, type Twin } from './data-twin.tsx'
import styles from './small-trends.module.css'

export type SmallTrend = {
  key: string
  /** In order of time; null leaves a hole. */
  values: readonly (number | null)[]
  target: number | null
  /** The last figure, beside the name. */
  figure: string
  /** The sentence that the drawing says. */
  words: string
}

/** What makes the link of a name a stop of the arrows. */
type Stop = {
  tabIndex: 0 | -1
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent<HTMLAnchorElement>) => void
}

type SmallTrendsProps = {
  /** Said of all of them together. */
  label: string
  trends: SmallTrend[]
  /** The upper end of the scale that all share; the lower is zero. */
  most: number
  /** The name as a link; only one of them is a stop of the Tab key, arrows walk the others. */
  nameOf: (key: string, stop: Stop) => ReactNode
  note?: ReactNode
  twin: Twin
}

const WIDTH = 150
const HEIGHT = 64
const EDGE = 4

/** The same drawing many times on one scale, so that they can be held against each other. */
export function SmallTrends({ label, trends, most, nameOf, note, twin }: SmallTrendsProps) {
  const [stop, setStop] = useState<string>()
  const first = trends.find(({ key }) => key === stop)?.key ?? trends[0]?.key
  const stopOf = (key: string): Stop => ({
    tabIndex: key === first ? 0 : -1,
    onFocus: () => setStop(key),
    onKeyDown: walk,
  })
  return (
    <>
      <Chart note={note}>
        <ul className={styles.grid} aria-label={label}>
          {trends.map((trend) => (
            <li key={trend.key} className={styles.cell}>
              <div className={styles.head}>
                <span className={styles.name}>{nameOf(trend.key, stopOf(trend.key))}</span>
                <b>{trend.figure}</b>
              </div>
              <Drawing trend={trend} most={most} />
            </li>
          ))}
        </ul>
      </Chart>
      <div className={styles.twin}>
        <DataTwin twin={twin} />
      </div>
    </>
  )
}

function walk(event: KeyboardEvent<HTMLAnchorElement>): void {
  const links = [...(event.currentTarget.closest('ul')?.querySelectorAll('a') ?? [])]
  const next = links[placeAfter(event.key, links, event.currentTarget)]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** Where an arrow leads: up and down to the next line of the grid. */
function placeAfter(key: string, links: HTMLElement[], from: HTMLElement): number {
  const at = links.indexOf(from)
  if (key === 'Home') return 0
  if (key === 'End') return links.length - 1
  if (key === 'ArrowRight') return at + 1
  if (key === 'ArrowLeft') return at - 1
  const top = links[0]?.getBoundingClientRect().top
  const across = Math.max(1, links.filter((link) => link.getBoundingClientRect().top === top).length)
  if (key === 'ArrowDown') return at + across
  return key === 'ArrowUp' ? at - across : -1
}

function Drawing({ trend: { values, target, words }, most }: { trend: SmallTrend; most: number }) {
  const last = Math.max(1, values.length - 1)
  const x = (at: number) => EDGE + (at / last) * (WIDTH - 2 * EDGE)
  const y = (value: number) => EDGE + (1 - value / most) * (HEIGHT - 2 * EDGE)
  const end = values.findLastIndex((value) => value !== null)
  const value = values[end]
  return (
    <svg className={styles.drawing} width={WIDTH} height={HEIGHT} role="img" aria-label={words}>
      <line className={styles.base} x1={EDGE} x2={WIDTH - EDGE} y1={y(0)} y2={y(0)} />
      {target !== null && (
        <line className={styles.target} x1={EDGE} x2={WIDTH - EDGE} y1={y(target)} y2={y(target)} />
      )}
      <path className={styles.line} d={lineThrough(values, x, y)} />
      {value !== null && value !== undefined && (
        <circle
          className={styles.end}
          data-reached={(target !== null && value >= target) || undefined}
          cx={x(end)}
          cy={y(value)}
          r={3}
        />
      )}
    </svg>
  )
}

/** Lifts the pen over what is unknown. */
function lineThrough(
  values: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, at) => {
      if (value === null) return ''
      const pen = at === 0 || values[at - 1] === null ? 'M' : 'L'
      return `${pen}${x(at).toFixed(1)} ${y(value).toFixed(1)}`
    })
    .join('')
}
