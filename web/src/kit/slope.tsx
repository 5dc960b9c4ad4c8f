import { Chart } from './chart.tsx'
import type { Twin } from './data-twin.tsx'
import styles from './slope.module.css'
import { useWidth } from './use-width.ts'

export type SlopeLine = {
  key: string
  name: string
  from: number
  to: number
  fromWords: string
  toWords: string
}

type SlopeProps = {
  /** The sentence that the drawing says. */
  label: string
  /** Heads of the two ends. */
  ends: [string, string]
  lines: SlopeLine[]
  twin: Twin
}

const LETTER = 6.7
const STEP = 17
const TOP = 26

/** More lines than these cannot be told apart. */
export const MOST_LINES = 15

/** Labels keep a line's height from each other; each moves down as little as it must. */
const apart = (places: { key: string; y: number }[]): Map<string, number> => {
  let last = -Infinity
  return new Map(
    places
      .toSorted((a, b) => a.y - b.y)
      .map(({ key, y }) => {
        last = Math.max(y, last + STEP)
        return [key, last]
      }),
  )
}

/** One straight line for each, from then to now, named and figured at both ends. */
export function Slope({ label, ends, lines, twin }: SlopeProps) {
  const { box, width } = useWidth<HTMLDivElement>(560)
  const shown = lines.slice(0, MOST_LINES)
  const height = TOP + Math.max(160, (shown.length + 2) * STEP)
  const all = shown.flatMap(({ from, to }) => [from, to])
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const y = (value: number) => TOP + 10 + (1 - (value - low) / (high - low || 1)) * (height - TOP - 34)
  const left = 14 + Math.max(...shown.map(({ fromWords }) => fromWords.length * LETTER))
  const right =
    width - 14 - Math.max(...shown.map(({ name, toWords }) => (name.length + toWords.length + 2) * LETTER))
  const starts = apart(shown.map(({ key, from }) => ({ key, y: y(from) })))
  const stops = apart(shown.map(({ key, to }) => ({ key, y: y(to) })))
  return (
    <Chart twin={twin}>
      <div ref={box}>
        <svg width={width} height={height} role="img" aria-label={label}>
          <text x={left} y={14} textAnchor="end" className={styles.end}>
            {ends[0]}
          </text>
          <text x={right} y={14} className={styles.end}>
            {ends[1]}
          </text>
          {shown.map((line) => (
            <g key={line.key} className={line.to < line.from ? styles.down : styles.up}>
              <line x1={left + 6} x2={right - 6} y1={y(line.from)} y2={y(line.to)} />
              <circle cx={left + 6} cy={y(line.from)} r="3" />
              <circle cx={right - 6} cy={y(line.to)} r="3" />
              <text x={left - 2} y={(starts.get(line.key) ?? 0) + 4.5} textAnchor="end">
                {line.fromWords}
              </text>
              <text x={right + 4} y={(stops.get(line.key) ?? 0) + 4.5}>
                {line.toWords} {line.name}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </Chart>
  )
}
