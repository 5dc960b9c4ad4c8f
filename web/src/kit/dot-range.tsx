import type { ReactNode } from 'react'
import { roundMarks } from './axis.ts'
import { Chart } from './chart.tsx'
import type { Twin } from './data-twin.tsx'
import styles from './dot-range.module.css'
import { useWidth } from './use-width.ts'

export type DotRow = { key: string; name: ReactNode; figure: ReactNode; value: number }

type Mark = { value: number; label: string }

type DotRangeProps = {
  /** The sentence that the drawing says. */
  label: string
  rows: DotRow[]
  /** The line that every row is measured against. */
  target: Mark
  /** Where the whole stands. */
  whole?: Mark | undefined
  /** A later target, on the far side of the first. */
  ahead?: Mark | undefined
  /** Writes a place of the axis. */
  axis: (value: number) => string
  note?: ReactNode
  twin: Twin
}

const ROW = 29
const TOP = 38
const LETTER = 6.7

/** A dot for each row and the way from it to the target; green where there is no way left. */
export function DotRange(props: DotRangeProps) {
  const { box, width } = useWidth<HTMLDivElement>(420)
  const most = Math.max(
    props.target.value,
    props.whole?.value ?? 0,
    props.ahead?.value ?? 0,
    ...props.rows.map((row) => row.value),
  )
  const high = most * 1.06
  const x = (value: number) => 6 + (value / high) * (width - 14)
  const height = TOP + props.rows.length * ROW + 24
  return (
    <Chart twin={props.twin} note={props.note}>
      <div className={styles.chart}>
        <ul className={styles.names}>
          {props.rows.map((row) => (
            <li key={row.key}>
              <span className={styles.name}>{row.name}</span>
              <b>{row.figure}</b>
            </li>
          ))}
        </ul>
        <div ref={box} className={styles.drawing}>
          <svg width={width} height={height} role="img" aria-label={props.label}>
            <Grid high={high} x={x} height={height} axis={props.axis} />
            <Marks {...props} x={x} width={width} height={height} />
            {props.rows.map((row, at) => (
              <Dot key={row.key} at={at} from={x(row.value)} to={x(props.target.value)} />
            ))}
          </svg>
        </div>
      </div>
    </Chart>
  )
}

type GridProps = {
  high: number
  x: (value: number) => number
  height: number
  axis: (value: number) => string
}

function Grid({ high, x, height, axis }: GridProps) {
  return roundMarks(0, high, 5).map((mark) => (
    <g key={mark}>
      <line x1={x(mark)} x2={x(mark)} y1={TOP} y2={height - 20} className={styles.grid} />
      <text x={x(mark)} y={height - 5} textAnchor="middle" className={styles.axis}>
        {axis(mark)}
      </text>
    </g>
  ))
}

type MarksProps = Pick<DotRangeProps, 'target' | 'whole' | 'ahead'> & {
  x: (value: number) => number
  width: number
  height: number
}

/** The target's words stand above its line, those of the whole a step lower, on the far side of it from the target. */
function Marks({ target, whole, ahead, x, width, height }: MarksProps) {
  const inside = (left: number, words: string) => Math.max(0, Math.min(width - words.length * LETTER, left))
  const middle = x(target.value) - (target.label.length * LETTER) / 2
  const before = whole && whole.value <= target.value
  const wholeAt = whole
    ? inside(x(whole.value) + (before ? 4 - whole.label.length * LETTER : -4), whole.label)
    : 0
  // On a phone the words of the later target would run into those of the whole: its line stands without them.
  const wholeEnd = whole ? wholeAt + whole.label.length * LETTER : 0
  const aheadAt = ahead ? inside(x(ahead.value) - 4, ahead.label) : 0
  return (
    <>
      {ahead && (
        <>
          <line
            x1={x(ahead.value)}
            x2={x(ahead.value)}
            y1={TOP - 6}
            y2={height - 20}
            className={styles.ahead}
          />
          {aheadAt > wholeEnd + LETTER && (
            <text x={aheadAt} y={TOP - 10} className={styles.light}>
              {ahead.label}
            </text>
          )}
        </>
      )}
      {whole && (
        <>
          <line
            x1={x(whole.value)}
            x2={x(whole.value)}
            y1={TOP - 6}
            y2={height - 20}
            className={styles.whole}
          />
          <text x={wholeAt} y={TOP - 10} className={styles.light}>
            {whole.label}
          </text>
        </>
      )}
      <rect
        x={x(target.value) - 1}
        width="2"
        y={TOP - 22}
        height={height - TOP + 2}
        className={styles.target}
      />
      <text x={inside(middle, target.label)} y={TOP - 27} className={styles.strong}>
        {target.label}
      </text>
    </>
  )
}

function Dot({ at, from, to }: { at: number; from: number; to: number }) {
  const y = TOP + at * ROW + ROW / 2
  return (
    <>
      {from < to && <rect x={from} width={to - from} y={y - 2.5} height="5" className={styles.range} />}
      <circle cx={from} cy={y} r="5.5" className={from < to ? styles.dot : styles.reached} />
    </>
  )
}
